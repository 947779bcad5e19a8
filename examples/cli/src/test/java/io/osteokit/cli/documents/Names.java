package io.osteokit.cli.documents;

import io.osteokit.cli.architecture.Published;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the imports of a snippet are, which pages leave out as an editor adds them. */
final class Names {
  private static final Pattern WORD = Pattern.compile("(?<![.\\w\"])([A-Z]\\w*)");
  private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|enum) (\\w+)");
  private static final Pattern IMPORTED =
      Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.(\\w+);");
  private static final List<String> JAVA =
      List.of("java.util", "java.time", "java.nio.file", "java.nio.charset", "java.util.stream");

  private static final Map<String, Set<String>> OURS =
      Published.modules().stream()
          .flatMap(module -> module.shownTypes().stream())
          .filter(Names::isPublic)
          .collect(
              Collectors.groupingBy(
                  type -> type.substring(type.lastIndexOf('.') + 1),
                  TreeMap::new,
                  Collectors.toCollection(TreeSet::new)));

  private Names() {}

  /** Returns the import lines for code that has some of them already. */
  static Set<String> importsOf(String code) {
    Set<String> known =
        IMPORTED
            .matcher(code)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    DECLARED.matcher(code).results().forEach(found -> known.add(found.group(1)));
    return WORD.matcher(code)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !known.contains(name))
        .map(Names::typeOf)
        .filter(type -> !type.isEmpty())
        .map(type -> "import " + type + ";")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isPublic(String type) {
    try {
      return Modifier.isPublic(Class.forName(type).getModifiers());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(type, e);
    }
  }

  private static String typeOf(String name) {
    Set<String> ours = OURS.getOrDefault(name, Set.of());
    if (ours.size() > 1) {
      throw new IllegalArgumentException(
          name + " is one of " + ours + ": import it in the snippet");
    }
    if (ours.size() == 1) {
      return ours.iterator().next();
    }
    for (String place : JAVA) {
      try {
        return Class.forName(place + "." + name).getName();
      } catch (ClassNotFoundException e) {
        // The next one, then.
      }
    }
    return "";
  }
}
