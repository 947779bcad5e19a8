package io.osteokit.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.text.Texts;
import io.osteokit.core.triage.Triage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What progress takes from triage, and triage by content that names it otherwise. */
class FromTriageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Path TRIAGE =
      Path.of("../core/src/main/resources/io/osteokit/core/triage/triage.json");
  private static final Path PROGRESS =
      Path.of("src/main/resources/io/osteokit/tracking/progress/progress.json");

  /** Triage in which every mention of an id has another name. */
  private static Triage renamed(String id, String to) throws IOException {
    String content = Files.readString(TRIAGE);
    String other = content.replace("\"" + id + "\"", "\"" + to + "\"");
    assertThat(other).isNotEqualTo(content);
    return Triage.of(other.getBytes(StandardCharsets.UTF_8), Sources.shipped(), Texts.shipped());
  }

  private static Progress changed(String from, String to) throws IOException {
    String content = Files.readString(PROGRESS);
    assertThat(content).contains(from);
    return Progress.of(content.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_shipped_triage_has_all_of_it() {
    assertThatCode(() -> Progress.shipped().checkAgainst(Triage.shipped()))
        .doesNotThrowAnyException();
  }

  @Test
  void triage_without_the_flag_or_the_number_is_refused_by_name() throws IOException {
    Triage flag = renamed("RF-18", "RF-180");
    Triage number = renamed("clinicHeightLoss", "heightLostInClinic");

    assertThatThrownBy(() -> Progress.shipped().checkAgainst(flag))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("progress takes from triage what it does not have: red flag RF-18");
    assertThatThrownBy(() -> Progress.shipped().checkAgainst(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("progress takes from triage what it does not have: number clinicHeightLoss");
  }

  @Test
  void a_flag_under_another_name_is_never_read_as_no() throws IOException {
    Triage triage = renamed("RF-18", "RF-180");
    ProgressInput input =
        ProgressInput.builder(TODAY).triage(Triaged.sudden(triage, Optional.of(4))).build();

    assertThatThrownBy(() -> Progress.shipped().assess(input))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RF-18");
    assertThat(changed("\"RF-18\"", "\"RF-180\"").assess(input).painEvent())
        .hasValue(PainEvent.SUSPECTED_FRACTURE);
  }

  @Test
  void a_number_that_no_rule_is_handed_is_refused() {
    assertThatThrownBy(() -> changed("\"painNow\", \"recalled", "\"pulse\", \"recalled"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("fromTriage.numbers");
  }
}
