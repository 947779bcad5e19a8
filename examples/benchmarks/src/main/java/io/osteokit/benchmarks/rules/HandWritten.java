package io.osteokit.benchmarks.rules;

import io.osteokit.core.rules.Rule;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * The rules as somebody would write them by hand: one {@code if} after the other over fields, made
 * into Java source and compiled.
 */
public interface HandWritten {

  /**
   * Tells which rules fire.
   *
   * @param person whom the rules are about
   * @param fired receives the indices of the rules that fire, in order
   * @return how many
   */
  int match(Person person, int[] fired);

  /**
   * Compiles the rules.
   *
   * @param rules the rules
   * @return what the compiled source does
   */
  static HandWritten of(List<Rule> rules) {
    try {
      Path folder = Files.createTempDirectory("handwritten");
      Path file = folder.resolve("io/osteokit/benchmarks/rules/Written.java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source(rules));
      int result =
          ToolProvider.getSystemJavaCompiler()
              .run(
                  null,
                  null,
                  null,
                  "-proc:none",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "-d",
                  folder.toString(),
                  file.toString());
      if (result != 0) {
        throw new IllegalStateException("the generated source does not compile");
      }
      // Stays open as long as the process lives, for the classes come from it.
      ClassLoader loader =
          new URLClassLoader(
              new URL[] {folder.toUri().toURL()}, HandWritten.class.getClassLoader());
      return (HandWritten)
          Class.forName("io.osteokit.benchmarks.rules.Written", true, loader)
              .getConstructor()
              .newInstance();
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String source(List<Rule> rules) {
    Source expression =
        new Source(
            is -> (is.value() ? "" : "!") + "p.is" + name(is.fact()) + "()",
            compare -> "p.get" + name(compare.fact()) + "() " + Source.comparison(compare),
            in ->
                "("
                    + Source.values(
                        in, v -> "p.get" + name(in.fact()) + "() == Person.Level." + v, " || ")
                    + ")");
    StringBuilder source = new StringBuilder();
    source.append("package io.osteokit.benchmarks.rules;\n");
    source.append("public class Written implements HandWritten {\n");
    source.append("  public int match(Person p, int[] fired) {\n    int count = 0;\n");
    for (int i = 0; i < rules.size(); i++) {
      source.append("    if ").append(expression.of(rules.get(i).when()));
      source.append(" fired[count++] = ").append(i).append(";\n");
    }
    return source.append("    return count;\n  }\n}\n").toString();
  }

  private static String name(String fact) {
    return Character.toUpperCase(fact.charAt(0)) + fact.substring(1);
  }
}
