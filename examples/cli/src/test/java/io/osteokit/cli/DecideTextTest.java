package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class DecideTextTest {
  private static final ObjectNode PERSON = (ObjectNode) Cases.read("V06");

  private static String decide() {
    return Cli.runOn(PERSON.toString(), "decide", "-").out();
  }

  @Test
  void an_exercise_that_somebody_asks_about_is_answered_with_reasons() {
    ((ObjectNode) PERSON.get("checkIn")).putArray("asksFor").add("bicycle-crunch").add("ankle-pump");

    assertThat(decide().replaceAll("\\s+", " "))
        .contains("You asked about")
        .containsPattern("Bicycle.*: not for you at present\\. Why: ")
        .contains("Ankle pumps and circles: suits you.");
  }

  @Test
  void nobody_is_told_a_date_alone_while_urgent_questions_are_open() {
    ObjectNode open = PERSON.deepCopy();
    open.remove("checkIn");

    assertThat(Cli.runOn(open.toString(), "decide", "-").out().replaceAll("\\s+", " "))
        .contains("Answer the urgent questions first. If nothing comes of them: By 20");
  }
}
