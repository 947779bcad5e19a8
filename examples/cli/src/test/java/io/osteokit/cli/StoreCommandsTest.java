package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

class StoreCommandsTest {
  private static final String CASE = Cases.checkout().resolve("examples/case.json").toString();
  private static final String LINES =
      """
      {"id":"f-1","type":"FALL","at":"2026-11-01T10:00:00Z","zone":"Z","device":"phone",\
      "recordedAt":"2026-11-01T10:00:00Z","injurious":false}
      {"id":"f-2","type":"FALL","at":"2026-11-10T10:00:00Z","zone":"Z","device":"phone",\
      "recordedAt":"2026-11-12T10:00:00Z","injurious":false}
      {"type":"PAIN","at":"2026-11-21T08:00:00Z","score":3}
      """;

  private static final String MORNING = "2026-11-21T08:00:00Z";

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

  @Test
  void importing_again_adds_nothing() {
    assertThat(runOn(LINES, "import", "-").out()).isEqualTo("Added 3; 0 were there.\n");
    Cli.Result again = runOn(LINES, "import", "--format", "json", "-");

    assertThat(again.json().get("known").asInt()).isEqualTo(3);
    assertThat(again.err()).isEmpty();
    Schemas.assertFits("import", again.json());
  }

  @Test
  void an_export_imports_elsewhere_and_exports_the_same() {
    runOn(LINES, "import", "-");
    String exported = run("export").out();
    store = folder.resolve("other.db").toString();
    runOn(exported, "import", "-");

    assertThat(exported.lines()).hasSize(3);
    assertThat(run("export").out()).isEqualTo(exported);
  }

  @Test
  void one_bad_line_refuses_all_and_every_fault_is_told() {
    String bad = LINES + "{\"type\":\"PAIN\",\"at\":\"2026-11-21T08:00:00Z\",\"score\":11}\n!\n";
    Cli.Result result = runOn(bad, "import", "-");
    Cli.Result json = runOn(bad, "import", "--format", "json", "-");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("line 4 $.score", "[RANGE]", "line 5 $ ");
    Schemas.assertFits("import", json.json());
    assertThat(Files.exists(Path.of(store))).isFalse();
  }

  @Test
  void the_table_holds_no_formula() {
    run("log", "{\"type\":\"NOTE\",\"at\":\"2026-11-21T08:00:00Z\",\"text\":\"=1+1\"}");
    Cli.Result result = run("export", "--format", "csv");

    assertThat(result.out().lines().skip(1)).singleElement().asString().endsWith(",'=1+1");
    for (String risky : List.of("=a", "+a", "-a", "@a", "\ta")) {
      assertThat(DiaryCsv.cell(risky)).isEqualTo("'" + risky);
    }
    assertThat(DiaryCsv.cell("\ra")).isEqualTo("\"'\ra\"");
    assertThat(DiaryCsv.cell("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
  }

  @Test
  void an_entry_is_kept_with_all_that_it_left_out() {
    Cli.Result result =
        run(
            "log",
            "--zone",
            "Europe/London",
            "--now",
            "2026-07-01T08:30:00Z",
            "{\"type\":\"PAIN\",\"score\":4}");

    assertThat(result.err()).isEmpty();
    assertThat(result.json().get("at").asText()).isEqualTo("2026-07-01T09:30:00+01:00");
    assertThat(run("export").out()).isEqualTo(result.out());
  }

  @Test
  void without_moment_and_zone_nothing_is_kept() {
    Cli.Result result = run("log", "{\"type\":\"PAIN\",\"score\":4}");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--zone");
  }

  @Test
  void a_bad_entry_is_refused_without_repeating_it() {
    Cli.Result result =
        run("log", "{\"type\":\"PAIN\",\"at\":\"2026-11-21T08:00:00Z\",\"score\":77}");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("$.score").doesNotContain("77");
  }

  /** Logs at a moment and returns the line without what every line has. */
  private String logged(String... options) {
    List<String> args = new ArrayList<>(List.of("--at", "2026-11-21T08:00:00+01:00"));
    args.addAll(List.of(options));
    Cli.Result result = run("log", args.toArray(String[]::new));

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    ObjectNode line = (ObjectNode) result.json();
    assertThat(line.remove("at").asText()).isEqualTo("2026-11-21T08:00:00+01:00");
    assertThat(line.remove("zone").asText()).isEqualTo("+01:00");
    line.remove(List.of("id", "device", "recordedAt"));
    return line.toString().replace('"', '\'');
  }

  @Test
  void what_happened_can_be_said_by_options() {
    assertThat(logged("--pain", "4", "--site", "lower_back", "--during", "rest"))
        .isEqualTo("{'type':'PAIN','score':4,'site':'LOWER_BACK','during':'REST'}");
    assertThat(logged("--fall")).isEqualTo("{'type':'FALL','injurious':false}");
    assertThat(logged("--fall", "--injurious")).isEqualTo("{'type':'FALL','injurious':true}");
    assertThat(logged("--height", "158.5", "--measured-by", "self"))
        .isEqualTo("{'type':'HEIGHT','cm':158.5,'measuredBy':'SELF'}");
    assertThat(logged("--medicine", "paracetamol", "--not-taken"))
        .isEqualTo("{'type':'MEDICINE','class':'PARACETAMOL','taken':false}");
    assertThat(logged("--brace", "on")).isEqualTo("{'type':'BRACE_ON'}");
    assertThat(logged("--brace", "off")).isEqualTo("{'type':'BRACE_OFF'}");
    assertThat(logged("--brace", "7.5")).isEqualTo("{'type':'BRACE','hours':7.5}");
    assertThat(logged("--bed", "9")).isEqualTo("{'type':'BED_REST','hours':9}");
    assertThat(logged("--worries", "none")).isEqualTo("{'type':'WORRIES','yellowFlags':[]}");
    assertThat(logged("--worries", "low_mood,anxiety"))
        .isEqualTo("{'type':'WORRIES','yellowFlags':['LOW_MOOD','ANXIETY']}");
    assertThat(logged("--note", "ok")).isEqualTo("{'type':'NOTE','text':'ok'}");
  }

  @Test
  void a_session_can_be_said_by_options() {
    assertThat(
            logged(
                "--session",
                "done",
                "--exercises",
                "ankle-pump,wall-slide",
                "--before",
                "3",
                "--after",
                "4",
                "--next-day",
                "2",
                "--effort",
                "5",
                "--form",
                "kept",
                "--stops",
                "none"))
        .isEqualTo(
            "{'type':'SESSION','completed':true,'extent':'DONE','exercises':['ankle-pump',"
                + "'wall-slide'],'painBefore':3,'painAfter':4,'painNextDay':2,'effort':5,"
                + "'formKept':true,'stops':[]}");
    assertThat(logged("--session", "partly", "--stops", "stop-4,stop-7"))
        .isEqualTo(
            "{'type':'SESSION','completed':false,'extent':'PARTLY','stops':['STOP-4','STOP-7']}");
    assertThat(logged("--session", "done", "--form", "lost"))
        .isEqualTo("{'type':'SESSION','completed':true,'extent':'DONE','formKept':false}");
    assertThat(logged("--session", "skipped", "--because", "fear"))
        .isEqualTo(
            "{'type':'SESSION','completed':false,'extent':'SKIPPED','missedBecause':'FEAR'}");
  }

  @Test
  void the_same_again_by_options_adds_nothing() {
    String first =
        run("log", "--at", MORNING, "--now", "2026-11-21T08:01:00Z", "--pain", "4").out();
    String again =
        run("log", "--at", MORNING, "--now", "2026-11-21T09:30:00Z", "--pain", "4").out();

    assertThat(again).isEqualTo(first);
    assertThat(run("export").out().lines()).hasSize(1);
  }

  @Test
  void what_lies_ahead_is_kept_and_told() {
    Cli.Result result = run("log", "--at", MORNING, "--now", "2026-11-20T08:00:00Z", "--fall");

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("lies ahead");
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "erase --yes", "today CASE", "progress CASE"})
  void somebody_without_a_diary_is_told_of(String command) {
    runOn(LINES, "import", "-");
    String[] words = command.replace("CASE", CASE).split(" ", -1);
    List<String> args = new ArrayList<>(List.of(words));
    args.addAll(1, List.of("--store", store, "--person", "p-2"));
    Cli.Result result = Cli.runOn("", args.toArray(String[]::new));

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("There is no entry of this person in the store.");
    assertThat(run("export").err()).isEmpty();
  }

  @Test
  void a_store_is_not_made_where_there_is_no_folder() {
    store = folder.resolve("nowhere/diary.db").toString();

    assertThat(run("log", "--at", MORNING, "--fall").err()).contains("there is no folder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --pain 11                               | $.score must be a whole number from 0 to 10
          --pain bad                              | $.score
          --pain 4 --site back                    | $.site must be one of
          --bed 25                                | $.hours
          --worries sorrow                        | $.yellowFlags[0]
          --session finished                      | $.extent must be one of
          --session done --stops stop-9           | $.stops[0]
          --session done --form good              | $.formKept
          --session done --because pain           | why a session was not done
          --fall --pain 4                         | do not go together
          --site lower_back                       | --pain
          --height 150                            | --measured-by
          --fall --at yesterday                   | $.at
          """)
  void options_that_say_nothing_sensible_are_refused_and_keep_nothing(String options, String why) {
    List<String> args = new ArrayList<>(List.of(options.split(" ", -1)));
    if (!args.contains("--at")) {
      args.addAll(List.of("--at", "2026-11-21T08:00:00Z"));
    }
    Cli.Result result = run("log", args.toArray(String[]::new));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(why);
    assertThat(Files.exists(Path.of(store))).isFalse();
  }

  @Test
  void options_and_an_event_together_are_refused() {
    assertThat(run("log", "--at", "2026-11-21T08:00:00Z", "--fall", "{}").err()).contains("both");
    assertThat(
            run("log", "--at", "2026-11-21T08:00:00Z", "{\"at\":\"2026-11-21T08:00:00Z\"}").err())
        .contains("both");
  }

  @Test
  void today_says_what_the_diary_adds_and_from_which_entries() {
    runOn(LINES, "import", "-");
    Cli.Result result = run("today", CASE);

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("What the diary adds", "From f-1 of 2026-11-01 and f-2 of 2026-11-10")
        .contains("f-2 of 2026-11-10 was recorded 2 days later.");
  }

  @Test
  void today_fits_its_schema() {
    runOn(LINES, "import", "-");
    Cli.Result result = run("today", "--format", "json", CASE);

    Schemas.assertFits("today", result.json());
    assertThat(result.json().at("/fromDiary").toString()).contains("f-1", "f-2");
  }

  @Test
  void today_of_an_earlier_day_leaves_later_entries_out() {
    runOn(LINES, "import", "-");
    String early = "{\"id\":\"x\",\"today\":\"2026-11-22\"}";
    Cli.Result result = runOn(early, "today", "--date", "2026-11-05", "--format", "json", "-");

    assertThat(result.json().at("/notCounted").toString()).contains("f-2").doesNotContain("f-1");
  }

  @Test
  void a_case_with_a_diary_is_refused() {
    runOn(LINES, "import", "-");
    String twice =
        "{\"id\":\"x\",\"today\":\"2026-11-22\",\"diary\":[{\"type\":\"FALL\","
            + "\"at\":\"2026-11-21T08:00:00Z\",\"injurious\":true}]}";
    Cli.Result result = runOn(twice, "today", "--format", "json", "-");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.json().at("/errors/0/path").asText()).isEqualTo("$.diary");
  }

  @Test
  void erasing_asks_first_and_leaves_nothing() {
    runOn(LINES, "import", "-");

    assertThat(run("erase").code()).isEqualTo(2);
    assertThat(run("export").out()).isNotEmpty();
    Cli.Result erased = run("erase", "--yes", "--format", "json");
    Schemas.assertFits("erase", erased.json());
    assertThat(erased.json().get("entries").asInt()).isEqualTo(3);
    assertThat(run("export").out()).isEmpty();
  }

  @Test
  void a_store_that_is_not_there_is_not_made_by_reading() {
    Cli.Result result = run("export");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("no store");
    assertThat(Files.exists(Path.of(store))).isFalse();
  }

  @Test
  void a_file_that_is_no_store_is_refused() throws Exception {
    Files.writeString(Path.of(store), "no database at all, but long enough to look like one");
    Cli.Result result = run("export");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("CORRUPT");
  }
}
