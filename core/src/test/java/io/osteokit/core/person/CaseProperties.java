package io.osteokit.core.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.Violation;
import io.osteokit.core.json.ViolationCodes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CaseProperties {
  @Provide
  Arbitrary<Case> cases() {
    return AnyCase.cases();
  }

  @Provide
  Arbitrary<Path> files() {
    return Arbitraries.of(SampleCases.accepted());
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
        "null",
        "-1",
        "\"\"",
        "[]",
        "{}",
        "true",
        "1e400",
        "\"2027-01-01\"",
        ",",
        "]",
        "}",
        "\u0000",
        "\"x\":1,",
        "NaN",
        "\\",
        "\"",
        "99",
        "\uD83D");
  }

  @Property(tries = 300)
  void a_builder_of_something_known_builds_the_same(@ForAll("cases") Case known) {
    assertThat(known.toBuilder().build()).isEqualTo(known);
    assertThat(known.profile().toBuilder().build()).isEqualTo(known.profile());
    known.checkIn().ifPresent(said -> assertThat(said.toBuilder().build()).isEqualTo(said));
    known.diary().stream()
        .filter(DiaryEvent.Session.class::isInstance)
        .map(DiaryEvent.Session.class::cast)
        .forEach(done -> assertThat(done.toBuilder().build()).isEqualTo(done));
  }

  @Property(tries = 50)
  void a_profile_without_its_brace_is_otherwise_the_same(@ForAll("cases") Case known) {
    Profile without = known.profile().toBuilder().withoutBrace().build();
    ProfileBuilder back = without.toBuilder();
    known.profile().brace().ifPresent(back::brace);

    assertThat(without.brace()).isEmpty();
    assertThat(back.build()).isEqualTo(known.profile());
  }

  @Property(tries = 50)
  void a_case_on_another_day_and_without_check_in_is_otherwise_the_same(
      @ForAll("cases") Case known) {
    LocalDate tomorrow = known.today().plusDays(1);
    Case other = known.toBuilder().today(tomorrow).withoutCheckIn().build();
    CaseBuilder back = other.toBuilder().today(known.today());
    known.checkIn().ifPresent(back::checkIn);

    assertThat(other.today()).isEqualTo(tomorrow);
    assertThat(other.checkIn()).isEmpty();
    assertThat(back.build()).isEqualTo(known);
  }

  @Property(tries = 300)
  void reading_what_was_written_gives_an_equal_case(@ForAll("cases") Case written) {
    Case read = SampleCases.READER.read(CaseWriter.write(written));

    assertThat(read.equals(written)).isTrue();
    assertThat(read).hasSameHashCodeAs(written);
  }

  @Property(tries = 200)
  void equal_cases_are_written_alike(@ForAll("cases") Case written) {
    String text = CaseWriter.write(written);

    assertThat(CaseWriter.write(SampleCases.READER.read(CaseWriter.writeIndented(written))))
        .isEqualTo(text);
  }

  @Property(tries = 300)
  void a_text_cut_short_is_refused_and_nothing_else_happens(
      @ForAll("files") Path file, @ForAll @IntRange(max = 4_000) int length) {
    byte[] text = SampleCases.text(file).strip().getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(text, length % text.length);

    assertThat(SampleCases.READER.tryRead(cut)).isInstanceOf(CaseReading.Refused.class);
  }

  @Property(tries = 1_000)
  void a_text_with_something_replaced_is_read_or_refused_in_document_order(
      @ForAll("files") Path file,
      @ForAll @IntRange(max = 4_000) int at,
      @ForAll @IntRange(max = 40) int length,
      @ForAll("scraps") String scrap) {
    String text = SampleCases.text(file);
    int from = at % text.length();
    int to = Math.min(from + length, text.length());
    String mutated = text.substring(0, from) + scrap + text.substring(to);

    List<Violation> violations =
        SampleCases.READER
            .tryRead(mutated)
            .match(accepted -> List.<Violation>of(), CaseReading.Refused::violations);

    assertThat(offsets(mutated, violations)).isSorted();
  }

  @Property(tries = 300)
  void every_property_renamed_is_refused(
      @ForAll("files") Path file, @ForAll @IntRange(max = 200) int which) {
    String text = SampleCases.text(file);
    int names = text.split("\":", -1).length - 1;
    int at = -1;
    for (int i = 0; i <= which % names; i++) {
      at = text.indexOf("\":", at + 1);
    }

    assertThat(SampleCases.READER.tryRead(text.substring(0, at) + "_" + text.substring(at)))
        .isInstanceOf(CaseReading.Refused.class);
  }

  /**
   * The offsets of those violations whose node can be found by its path: a missing property has
   * none, and the path of one that stands twice leads to the first.
   */
  private static List<Integer> offsets(String text, List<Violation> violations) {
    return Json.parse(text, new Problems())
        .map(
            root ->
                violations.stream()
                    .filter(v -> !v.code().equals(ViolationCodes.DUPLICATE_PROPERTY))
                    .flatMap(v -> find(root, v.path()).stream())
                    .toList())
        .orElse(List.of());
  }

  private static List<Integer> find(JsonNode root, String path) {
    JsonNode node = root;
    for (String step : path.replace("[", ".[").split("\\.", -1)) {
      if (!step.equals("$")) {
        JsonNode parent = node;
        Optional<JsonNode> child =
            step.matches("\\[\\d+]")
                ? parent.find(Integer.parseInt(step.substring(1, step.length() - 1)))
                : parent.find(step);
        if (child.isEmpty()) {
          return List.of();
        }
        node = child.get();
      }
    }
    return List.of(node.offset());
  }
}
