package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.tracking.progress.Advice;
import io.osteokit.tracking.report.ReportTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The texts of tracking that the commands say; those of the page are tested beside it. */
class TrackingTextsTest {
  private static final Pattern SAID = Pattern.compile("\"((?:today|progress)\\.[A-Za-z.]+)\"");

  private static Set<String> said() throws IOException {
    Set<String> said = new TreeSet<>();
    for (String type : new String[] {"TodayText", "ProgressText"}) {
      String code =
          Files.readString(
              Cases.checkout()
                  .resolve("examples/cli/src/main/java/io/osteokit/cli/" + type + ".java"));
      SAID.matcher(code).results().forEach(found -> said.add(found.group(1)));
    }
    if (said.remove("today.next.")) {
      for (Advice.Step step : Advice.Step.values()) {
        said.add("today.next." + step.name());
      }
    }
    if (said.remove("today.entries.late.")) {
      said.add("today.entries.late.one");
      said.add("today.entries.late.other");
    }
    return said;
  }

  @Test
  void the_commands_say_every_text_of_theirs_and_no_other() throws IOException {
    Set<String> there = new TreeSet<>(ReportTexts.shipped().texts().keys());
    there.removeIf(key -> !key.startsWith("today.") && !key.startsWith("progress."));

    assertThat(said()).isEqualTo(there);
  }

  @Test
  void a_text_of_a_command_is_filled_in() {
    assertThat(new Kit().said("today.entries.late.other", "entry", "e-1", "count", "2"))
        .isEqualTo("e-1 was recorded 2 days later.");
    assertThat(ReportTexts.shipped().locale()).isEqualTo(Locale.UK);
  }
}
