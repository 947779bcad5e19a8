package io.osteokit.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** Rules about what code may touch: calls, method references, constructors and fields alike. */
final class Access {

  private Access() {}

  /**
   * Returns a rule that no class touches a member whose full name matches one of the patterns.
   *
   * @param why what goes wrong, and what to do instead
   * @param patterns regular expressions for names like {@code java.time.LocalDate.now()}
   */
  static ArchRule banned(String why, String... patterns) {
    return noClasses().should().accessTargetWhere(matches(patterns)).because(why);
  }

  /** As {@link #banned}, but the example programs may. */
  static ArchRule bannedInLibrary(String why, String... patterns) {
    return noClasses()
        .that()
        .resideOutsideOfPackages("io.osteokit.cli..", "io.osteokit.examples..")
        .should()
        .accessTargetWhere(matches(patterns))
        .because(why);
  }

  private static DescribedPredicate<JavaAccess<?>> matches(String... patterns) {
    Pattern pattern = Pattern.compile(String.join("|", patterns));
    return describe(
        "the target is banned",
        access -> pattern.matcher(access.getTarget().getFullName()).matches());
  }
}
