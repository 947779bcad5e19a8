package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read first: never that nothing is urgent while urgent questions wait. */
class HeadlineTest {
  private static String person(String checkIn) {
    return "{\"id\":\"x\",\"today\":\"2026-11-22\",\"profile\":{\"conditions\":[]},"
        + "\"checkIn\":{\"date\":\"2026-11-22\""
        + checkIn
        + "}}";
  }

  @ParameterizedTest
  @ValueSource(strings = {"decide", "triage"})
  void with_urgent_questions_open_nothing_else_is_said_first(String command) {
    Cli.Result result = Cli.runOn(person(",\"painNow\":2"), command, "-");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("PLEASE ANSWER FIRST: We cannot tell yet if you need help today.")
        .doesNotContain("NOTHING URGENT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"decide", "triage"})
  void what_is_due_already_comes_first_and_the_open_questions_next(String command) {
    Cli.Result result = Cli.runOn(person(",\"painNow\":8"), command, "-");

    assertThat(result.out()).startsWith("WITHIN ").contains("Please answer first. We cannot tell");
  }

  @ParameterizedTest
  @ValueSource(strings = {"decide", "triage"})
  void an_answered_screen_needs_no_such_line(String command) {
    Cli.Result result = Cli.runOn(person(",\"painNow\":2,\"others\":\"NO\""), command, "-");

    assertThat(result.out()).doesNotContainIgnoringCase("please answer first");
  }
}
