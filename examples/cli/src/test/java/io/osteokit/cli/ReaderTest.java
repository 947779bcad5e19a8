package io.osteokit.cli;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.osteokit.cli.architecture.Published;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReaderTest {
  /** Is behind all of them, or reads as another one does. */
  private static final Set<String> SEEN_THROUGH_OTHERS =
      Set.of("io.osteokit.core.json.Json.parse", "io.osteokit.core.person.CaseReader.tryRead");

  @Test
  void everything_public_that_takes_a_document_is_read_here() {
    Set<String> expected = new TreeSet<>(SEEN_THROUGH_OTHERS);
    Published.mainClasses().stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !type.getPackageName().contains(".internal"))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(ReaderTest::takesBytes)
        .forEach(method -> expected.add(name(method.getOwner(), method.getName())));

    Set<String> read =
        new ClassFileImporter()
            .importClasses(Reader.class).get(Reader.class).getAccessesFromSelf().stream()
                .map(ReaderTest::target)
                .collect(toCollection(TreeSet::new));
    read.addAll(SEEN_THROUGH_OTHERS);

    assertThat(expected).hasSizeGreaterThan(SEEN_THROUGH_OTHERS.size());
    assertThat(read).containsAll(expected);
  }

  private static boolean takesBytes(JavaMethod method) {
    return method.getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(byte[].class));
  }

  private static String target(JavaAccess<?> access) {
    return name(access.getTargetOwner(), access.getTarget().getName());
  }

  private static String name(JavaClass owner, String method) {
    return owner.getName() + "." + method;
  }
}
