package io.osteokit.cli.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.osteokit.cli.architecture.Published;
import io.osteokit.core.OsteoKitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An app can look up every code that it meets. */
class CodesTest {
  /** A code that stands where it is reported, with what was expected behind it. */
  private static final Pattern LITERAL = Pattern.compile("\"[A-Z]+(_[A-Z]+)*\",\\s*\"[a-z]");

  @Test
  void the_page_of_codes_is_that_of_the_code() throws IOException {
    Accepted.check(Published.checkout().resolve("examples/CODES.md"), Codes.page());
  }

  @Test
  void every_place_that_declares_codes_gives_some() throws IOException {
    assertThat(Codes.all())
        .contains("SYNTAX", "UNKNOWN_SOURCE", "PLACES", "NO_REASON", "CYCLE", "FIXED", "CLOSED");
  }

  @Test
  void no_code_is_made_up_where_it_is_reported() throws IOException {
    List<String> found = new ArrayList<>();
    for (Published module : Published.modules()) {
      try (Stream<Path> files = Files.walk(module.folder().resolve("src/main/java"))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          LITERAL
              .matcher(Files.readString(file))
              .results()
              .map(MatchResult::group)
              .forEach(code -> found.add(file.getFileName() + " " + code));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void all_exceptions_that_apps_see_have_one_parent() {
    ArchRuleDefinition.classes()
        .that()
        .haveSimpleNameEndingWith("Exception")
        .and()
        .arePublic()
        .should()
        .beAssignableTo(OsteoKitException.class)
        .check(Published.mainClasses());
  }
}
