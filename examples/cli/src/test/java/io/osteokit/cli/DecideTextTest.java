package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class DecideTextTest {
  private final ObjectNode person = (ObjectNode) Cases.read("V06");

  private String decide() {
    return Cli.runOn(person.toString(), "decide", "-").out().replaceAll("\\s+", " ");
  }

  @Test
  void an_exercise_that_somebody_asks_about_is_answered_with_reasons() {
    ((ObjectNode) person.get("checkIn"))
        .putArray("asksFor")
        .add("bicycle-crunch")
        .add("ankle-pump");

    assertThat(decide())
        .contains("You asked about")
        .containsPattern("Bicycle.*: not for you at present\\. Why: ")
        .contains("Ankle pumps and circles: suits you.");
  }

  @Test
  void somebody_who_asks_about_nothing_is_told_of_nothing() {
    assertThat(decide()).doesNotContain("You asked about");
  }

  @Test
  void nobody_is_told_a_date_alone_while_urgent_questions_are_open() {
    person.remove("checkIn");

    assertThat(decide())
        .contains("Answer the urgent questions first. If nothing comes of them: By 20");
  }
}
