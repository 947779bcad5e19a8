package io.osteokit.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.osteokit.cli.architecture.Checkout.MAIN;
import static io.osteokit.cli.architecture.Checkout.objections;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.osteokit.core.planted.Talks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guest in an app's process: quiet, and introduced package by package. */
class LibraryTest {

  private static final ArchRule QUIET =
      Access.bannedInLibrary(
          "an app decides what is printed, configured and ended",
          "java\\.lang\\.System\\.(in|out|err|(exit|getProperty|setProperty|getenv)\\(.*)",
          "java\\.lang\\.Runtime\\..*",
          ".*\\.printStackTrace\\(\\)");

  private static final ArchRule INTRODUCED = classes().should(haveAPackageInfo());

  @Test
  void the_library_leaves_the_process_alone() {
    QUIET.check(MAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"out", "err", "trace", "exit", "property", "environment"})
  void a_grip_on_the_process_is_found(String method) {
    assertThat(objections(QUIET, Talks.class))
        .anyMatch(found -> found.contains("Talks." + method + "("));
  }

  @Test
  void every_package_says_what_it_is_for() {
    INTRODUCED.check(MAIN);
  }

  @Test
  void a_package_that_says_nothing_is_found() {
    assertThat(objections(INTRODUCED, Talks.class)).hasSize(1);
  }

  private static ArchCondition<JavaClass> haveAPackageInfo() {
    return new ArchCondition<>("have a package-info") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        // The compiler plugin makes a class of every package-info.java, annotated or not.
        if (type.getPackage().tryGetPackageInfo().isEmpty()) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getPackageName() + " has no package-info.java"));
        }
      }
    };
  }
}
