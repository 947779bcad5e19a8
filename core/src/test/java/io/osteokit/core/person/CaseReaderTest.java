package io.osteokit.core.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Violation;
import io.osteokit.core.json.ViolationCodes;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseReaderTest {
  private static final CaseReader READER = SampleCases.READER;

  static List<Path> accepted() {
    return SampleCases.accepted();
  }

  static List<Path> refused() {
    return SampleCases.refused();
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void a_sample_is_accepted_and_survives_writing(Path file) {
    Case read = READER.read(SampleCases.bytes(file));

    assertThat(read.id()).isEqualTo(SampleCases.nameOf(file));
    assertThat(READER.read(CaseWriter.write(read))).isEqualTo(read);
    assertThat(READER.read(CaseWriter.writeIndented(read))).isEqualTo(read);
  }

  @Test
  void all_samples_are_there() {
    assertThat(accepted()).hasSize(20);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void a_refused_sample_has_exactly_its_violations_in_document_order(Path file) {
    assertThatThrownBy(() -> READER.read(SampleCases.bytes(file)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.violations())
                    .extracting(violation -> violation.path() + " " + violation.code())
                    .containsExactlyElementsOf(SampleCases.expected(file)));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void messages_are_one_line_that_says_what_must_be(Path file) {
    CaseReading reading = READER.tryRead(SampleCases.bytes(file));

    assertThat(reading.match(accepted -> List.<Violation>of(), CaseReading.Refused::violations))
        .isNotEmpty()
        .allSatisfy(
            violation ->
                assertThat(violation.message()).startsWith("must ").doesNotContain("\n", "io."));
  }

  @Test
  void every_code_has_a_refused_sample() throws IllegalAccessException {
    Set<String> codes = new TreeSet<>();
    for (Field field : ViolationCodes.class.getFields()) {
      codes.add((String) field.get(null));
    }
    codes.remove(ViolationCodes.TOO_MANY);
    Set<String> samples = new TreeSet<>();
    for (Path file : refused()) {
      codes.stream().filter(SampleCases.nameOf(file)::startsWith).forEach(samples::add);
    }

    assertThat(samples).isEqualTo(codes);
  }

  @Test
  void bytes_and_text_read_alike() {
    Path file = accepted().get(0);

    assertThat(READER.read(SampleCases.text(file))).isEqualTo(READER.read(SampleCases.bytes(file)));
  }

  @Test
  void an_absent_profile_reads_as_unknown() {
    Case read = READER.read("{\"id\":\"a\",\"today\":\"2026-11-22\"}");

    assertThat(read).isEqualTo(Case.builder("a", LocalDate.of(2026, 11, 22)).build());
    assertThat(read.profile().medicines()).isEmpty();
    assertThat(read.checkIn()).isEmpty();
    assertThat(read.equipment()).isEmpty();
  }

  @Test
  void an_empty_list_reads_as_known_to_be_none() {
    Case read =
        READER.read(
            "{\"id\":\"a\",\"today\":\"2026-11-22\",\"profile\":{\"medicines\":[],"
                + "\"conditions\":[]},\"equipment\":[]}");

    assertThat(read.profile().medicines()).contains(List.of());
    assertThat(read.profile().conditions()).contains(Set.of());
    assertThat(read.equipment()).contains(Set.of());
  }

  @Test
  void a_refused_case_in_a_batch_keeps_its_id() {
    CaseReading reading = READER.tryRead("{\"id\":\"b-7\",\"today\":\"soon\"}");

    assertThat(reading.caseId()).contains("b-7");
    assertThat(reading.<Boolean>match(accepted -> true, refused -> false)).isFalse();
  }

  @Test
  void an_id_of_the_wrong_form_is_not_repeated() {
    assertThat(READER.tryRead("{\"id\":\"Mrs Smith\"}").caseId()).isEmpty();
    assertThat(READER.tryRead("no JSON".getBytes(UTF_8)).caseId()).isEmpty();
  }

  @Test
  void an_accepted_case_in_a_batch_is_there() {
    CaseReading reading = READER.tryRead("{\"id\":\"b-7\",\"today\":\"2026-11-22\"}");

    assertThat(reading.caseId()).contains("b-7");
    assertThat(reading.<String>match(accepted -> accepted.value().id(), refused -> "?"))
        .isEqualTo("b-7");
  }

  @Test
  void a_whole_number_may_be_written_with_a_point() {
    Case read = READER.read("{\"id\":\"a\",\"today\":\"2026-11-22\",\"minutes\":30.0}");

    assertThat(read.minutes()).contains(30);
  }

  @Test
  void a_case_may_name_only_the_ids_of_its_content() {
    CaseReader reader = CaseReader.with(Set.of("new-exercise"), Set.of());

    assertThat(
            reader
                .readEvent(
                    "{\"type\":\"SESSION\",\"at\":\"2026-11-22T10:00:00Z\",\"completed\":true,"
                        + "\"exercises\":[\"new-exercise\"]}")
                .at())
        .isEqualTo(OffsetDateTime.parse("2026-11-22T10:00:00Z"));
  }

  @Test
  void an_event_by_itself_is_checked_like_one_in_a_case() {
    assertThatThrownBy(
            () ->
                READER.readEvent(
                    "{\"type\":\"PAIN\",\"at\":\"2026-11-22T10:00:00Z\",\"score\":11,\"x\":1}"))
        .hasMessage("$.score: must be from 0 to 10 [RANGE] and 1 more");
  }
}
