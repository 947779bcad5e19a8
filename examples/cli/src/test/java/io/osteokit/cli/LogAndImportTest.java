package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a slip of a person and what a newer version wrote come to. */
class LogAndImportTest {
  private static final String AT = "2026-11-21T08:00:00Z";
  private static final String HEAD =
      "{\"at\":\"2026-11-21T08:00:00Z\",\"zone\":\"Z\",\"device\":\"phone\","
          + "\"recordedAt\":\"2026-11-21T08:00:00Z\",";

  @TempDir private Path folder;
  private String store = "";

  @BeforeEach
  void setUp() {
    store = folder.resolve("diary.db").toString();
  }

  private Cli.Result run(String command, String... more) {
    return runOn("", command, more);
  }

  private Cli.Result runOn(String input, String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command, "--store", store, "--person", "p-1"));
    args.addAll(List.of(more));
    return Cli.runOn(input, args.toArray(String[]::new));
  }

  private Cli.Result log(String event) {
    return run("log", "--at", AT, event);
  }

  private long counting() {
    return run("export", "--format", "csv").out().lines().filter(l -> l.contains(",yes,")).count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type":"PIAN","score":9}                               | $.type  | UNKNOWN_VALUE
          {"type":"SESSION","completed":true,"stop":["STOP-1"]}   | $.stop  | UNKNOWN_PROPERTY
          {"type":"SESSION","completed":true,"stops":["STOP-11"]} | $.stops[0] | UNKNOWN_VALUE
          {"type":"MEDICINE","class":"NSAIDS","taken":true}       | $.class | UNKNOWN_VALUE
          """)
  void what_this_version_does_not_know_is_a_slip_when_it_is_logged(
      String event, String path, String code) {
    Cli.Result result = log(event);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(path, "[" + code + "]").hasLineCount(2);
    assertThat(Files.exists(Path.of(store))).isFalse();
  }

  @Test
  void an_import_says_what_it_kept_without_understanding_it() {
    String lines =
        HEAD
            + "\"id\":\"a\",\"type\":\"SLEEP\",\"hours\":4711}\n"
            + HEAD
            + "\"id\":\"b\",\"type\":\"MEDICINE\",\"class\":\"NEWER\",\"taken\":true}\n"
            + HEAD
            + "\"id\":\"c\",\"type\":\"PAIN\",\"score\":9,\"mood\":4711,\"an odd one\":1}\n";
    Cli.Result told = runOn(lines, "import", "-");
    Cli.Result json = runOn(lines, "import", "--format", "json", "-");

    assertThat(told.code()).isZero();
    assertThat(told.out())
        .contains("Added 3; 0 were there.", "2 entries (MEDICINE, SLEEP)", "1 entry (mood, …)")
        .doesNotContain("4711", "odd");
    Schemas.assertFits("import", json.json());
    assertThat(json.json().get("notUnderstood").toString())
        .isEqualTo(
            "{\"entries\":2,\"types\":[\"MEDICINE\",\"SLEEP\"],\"partly\":1,"
                + "\"properties\":[\"mood\",\"…\"],\"corrections\":0}");
    assertThat(run("export").out()).contains("\"class\":\"NEWER\"", "\"mood\":4711");
  }

  @Test
  void an_import_says_that_a_correction_is_not_understood() {
    log("{\"id\":\"f\",\"type\":\"FALL\",\"injurious\":true}");
    Cli.Result result =
        runOn(
            HEAD + "\"id\":\"g\",\"type\":\"FALL_WITH_DETAILS\",\"replaces\":\"f\"}\n",
            "import",
            "-");

    assertThat(result.out()).contains("so that the version before counts: 1.");
    assertThat(counting()).isEqualTo(1);
  }

  @Test
  void what_was_withdrawn_counts_when_it_is_logged_again() {
    String first = log("{\"type\":\"FALL\",\"injurious\":true}").out();
    String withdrawal =
        "{\"type\":\"WITHDRAWAL\",\"withdraws\":\"" + Cli.parse(first).get("id").asText() + "\"}";
    log(withdrawal);
    assertThat(counting()).isZero();
    Cli.Result again = log("{\"type\":\"FALL\",\"injurious\":true}");

    assertThat(again.err()).isEmpty();
    assertThat(again.out()).isNotEqualTo(first);
    assertThat(log("{\"type\":\"FALL\",\"injurious\":true}").out()).isEqualTo(again.out());
    assertThat(log(withdrawal).out()).contains("WITHDRAWAL");
    assertThat(counting()).isEqualTo(1);
    assertThat(run("export").out().lines()).hasSize(3);
  }

  @Test
  void what_was_corrected_is_told_of_when_it_is_logged_again() {
    String first = log("{\"type\":\"PAIN\",\"score\":4}").out();
    String id = Cli.parse(first).get("id").asText();
    log("{\"type\":\"PAIN\",\"score\":5,\"replaces\":\"" + id + "\"}");
    Cli.Result again = log("{\"type\":\"PAIN\",\"score\":4}");

    assertThat(again.out()).isEqualTo(first);
    assertThat(again.err()).contains("corrected since");
    assertThat(counting()).isEqualTo(1);
  }

  @Test
  void a_correction_that_was_withdrawn_counts_when_it_is_logged_again() {
    log("{\"id\":\"a\",\"type\":\"PAIN\",\"score\":4}");
    String correction = "{\"type\":\"PAIN\",\"score\":5,\"replaces\":\"a\"}";
    String id = log(correction).json().get("id").asText();
    log("{\"type\":\"WITHDRAWAL\",\"withdraws\":\"" + id + "\"}");
    Cli.Result again = log(correction);

    assertThat(again.err()).isEmpty();
    assertThat(again.json().get("id").asText()).isNotEqualTo(id);
    assertThat(run("export", "--format", "csv").out().lines().filter(l -> l.contains(",yes,")))
        .singleElement()
        .asString()
        .endsWith("a,yes,5,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"WITHDRAWAL\",\"withdraws\":\"nowhere\"}",
        "{\"type\":\"FALL\",\"injurious\":true,\"replaces\":\"nowhere\"}"
      })
  void a_change_to_an_entry_that_is_not_here_is_kept_and_told(String event) {
    Cli.Result result = log(event);

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("is not here").doesNotContain("nowhere");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-07-21T23:30:00+01:00 | Europe/Lodon  | no such time zone
          2026-07-21T23:30:00+00:00 | Europe/London | not the one that the zone had
          2026-03-29T01:30:00+00:00 | Europe/London | not the one that the zone had
          """)
  void a_zone_that_there_is_not_or_that_does_not_fit_is_refused(
      String at, String zone, String why) {
    Cli.Result result = run("log", "--at", at, "--zone", zone, "--fall");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(why);
    assertThat(Files.exists(Path.of(store))).isFalse();
  }

  @Test
  void nothing_that_was_typed_is_repeated() {
    Cli.Result left = run("log", "--at", AT, "--note", "I", "am", "Qwertz", "at", "night");
    Cli.Result value = run("erase", "--yes", "--format", "Qwertz");
    Cli.Result option = run("export", "--qwertzQwertz=Qwertz");
    store = "postgresql://localhost/Qwertz?password=Qwertz";
    Cli.Result url = run("log", "--at", AT, "--fall");
    store = folder.resolve("Qwertz?password=1").toString();
    Cli.Result file = run("export");

    for (Cli.Result one : List.of(left, value, option, url, file)) {
      assertThat(one.code()).isEqualTo(2);
      assertThat(one.err()).doesNotContain("Qwertz", "incontinent").doesNotContain("fault of");
    }
    assertThat(left.err()).contains("3 arguments are left over");
    assertThat(value.err()).contains("--format", "one of text, json");
    assertThat(url.err()).contains("begins with jdbc:");
    assertThat(run("export", "--formta", "csv").err()).contains("'--formta'", "--format");
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "erase --yes"})
  void a_store_that_a_url_names_is_not_made_by_reading(String command) {
    store = "jdbc:sqlite:" + folder.resolve("typo.db") + "?cache=shared";
    String[] words = command.split(" ", -1);
    Cli.Result result =
        run(words[0], List.of(words).subList(1, words.length).toArray(new String[0]));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("no store of that name");
    assertThat(Files.exists(folder.resolve("typo.db"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          =1          | '=1
          y;=1        | y;'=1
          y; =1       | y; '=1
          y;"=1       | "y;""'=1"
          a, -b       | "a, '-b"
          ＝1+1       | '＝1+1
          y;＠b       | y;'＠b
          a-b = c     | a-b = c
          """)
  void no_cell_of_any_dialect_is_a_formula(String text, String cell) {
    assertThat(DiaryCsv.cell(text)).isEqualTo(cell);
  }

  @Test
  void no_line_or_tab_begins_a_formula() {
    assertThat(DiaryCsv.cell("\n=1+1")).isEqualTo("\"'\n'=1+1\"");
    assertThat(DiaryCsv.cell("a\t=1")).isEqualTo("a\t'=1");
    assertThat(DiaryCsv.cell("a\r=1")).isEqualTo("\"a\r'=1\"");
    assertThat(DiaryCsv.cell("\u200B=1")).isEqualTo("\u200B'=1");
    assertThat(DiaryCsv.cell("a|=1")).isEqualTo("a|'=1");
  }

  @Test
  void a_property_of_a_newer_version_has_a_column_whatever_it_is_called() {
    runOn(HEAD + "\"id\":\"a\",\"type\":\"NEW\",\"counts\":4711,\"k;=1\":5}", "import", "-");
    List<String> lines = run("export", "--format", "csv").out().lines().toList();

    assertThat(lines.get(0)).endsWith(",replaces,counts,counts (property),k;'=1");
    assertThat(lines.get(1)).endsWith(",,yes,4711,5");
  }
}
