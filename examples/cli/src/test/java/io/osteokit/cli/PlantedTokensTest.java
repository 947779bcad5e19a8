package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Case;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryReader;
import io.osteokit.tracking.store.DiaryStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What stands for a person is planted in a case and a diary, and no toString shows it. */
@Isolated("standard output and the logs are everybody's")
class PlantedTokensTest {
  private static final String[] PLANTED = {
    "Qwertz", "4711", "47.11", "1947", "1957", "2017", "147", "-4.7"
  };

  /** Some accessors make new objects for ever. */
  private static final int ENOUGH = 4_000;

  private static final String PERSON =
      """
      {"id": "Qwertz4711", "title": "Qwertz", "today": "2017-11-22",
       "profile": {"birthDate": "1947-11-04", "sex": "FEMALE", "region": "GB",
         "lowestTScore": -4.711, "youngAdultHeightCm": 174.711,
         "vertebralFractures": [{"level": "L1", "date": "2017-10-04", "imaged": true}],
         "heights": [{"date": "2017-01-02", "cm": 147.11, "measuredBy": "CLINIC"}],
         "otherFractures": [{"site": "WRIST", "date": "1957-11-04"}],
         "falls": {"last12Months": 2, "injurious": 1},
         "medicines": [{"class": "OPIOID", "since": "2017-04-07"}],
         "boneTreatment": {"status": "STOPPED", "since": "2017-04-07"},
         "alcoholUnitsPerWeek": 47.11, "brace": {"since": "2017-11-01", "hoursPerDay": 4.711},
         "clearances": [{"exercise": "plank", "by": "Qwertz", "on": "2017-11-20"}]},
       "checkIn": {"date": "2017-11-22", "painNow": 4, "painStartedOn": "2017-10-04",
         "answers": {"FEVER": false}, "others": "NO"},
       "equipment": ["MAT", "FIRM_BED", "WALL"]}
      """;

  private static final String DIARY =
      """
      {"id":"a","type":"PAIN","at":"2017-11-20T08:47:11+01:00","zone":"Europe/Vienna",\
      "device":"Qwertz4711","recordedAt":"2017-11-20T20:47:11Z","score":4,"later":"Qwertz"}
      {"id":"b","type":"HEIGHT","at":"2017-11-20T08:47:11+01:00","zone":"Europe/Vienna",\
      "device":"Qwertz4711","recordedAt":"2017-11-20T20:47:11Z","cm":147.11,"measuredBy":"SELF"}
      """;

  @TempDir private Path folder;

  @Test
  void no_to_string_of_what_comes_of_a_case_and_a_diary_shows_the_person() {
    Kit kit = new Kit();
    Case person = kit.reader().read(PERSON);
    Diary diary = DiaryReader.create().read(DIARY);
    Map<String, String> shown = new TreeMap<>();
    Deque<Object> open = new ArrayDeque<>();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    open.add(person);
    open.add(diary);
    open.add(kit.triage().assess(person));
    open.add(kit.pathway().decide(person));
    open.add(kit.reasons().askNext(person));
    open.add(kit.journey().status(person, diary, person.today()));
    while (!open.isEmpty() && seen.size() < ENOUGH) {
      Object one = open.pop();
      if (one instanceof Optional<?> optional) {
        optional.ifPresent(open::add);
      } else if (one instanceof Collection<?> many) {
        many.forEach(open::add);
      } else if (one instanceof Map<?, ?> map) {
        open.addAll(map.values());
      } else if (one.getClass().getName().startsWith("io.osteokit.") && seen.add(one)) {
        // Without the digits that Object's own adds by chance.
        String text = one.toString().replaceFirst("@[0-9a-f]+$", "");
        for (String token : PLANTED) {
          if (text.contains(token)) {
            shown.put(one.getClass().getName(), token);
          }
        }
        parts(one, open);
      }
    }

    assertThat(seen).hasSizeGreaterThan(100);
    assertThat(shown).isEmpty();
  }

  @Test
  void no_line_is_printed_or_logged_about_the_person_on_the_whole_journey() throws IOException {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    PrintStream ear = new PrintStream(heard, true, UTF_8);
    Handler log = new StreamHandler(ear, new SimpleFormatter());
    log.setLevel(Level.ALL);
    Logger root = Logger.getLogger("");
    Level before = root.getLevel();
    PrintStream out = System.out;
    PrintStream err = System.err;
    root.addHandler(log);
    root.setLevel(Level.ALL);
    System.setOut(ear);
    System.setErr(ear);
    try {
      journey();
      Logger.getLogger("io.osteokit.heard").finest("everything is heard");
      log.flush();
    } finally {
      System.setOut(out);
      System.setErr(err);
      root.setLevel(before);
      root.removeHandler(log);
    }

    assertThat(heard.toString(UTF_8)).contains("everything is heard").doesNotContain(PLANTED);
  }

  private void journey() throws IOException {
    Path file = Files.writeString(folder.resolve("case.json"), PERSON);
    Path diary = Files.writeString(folder.resolve("diary.jsonl"), DIARY);
    String kept = folder.resolve("kept.db").toString();
    List<String> of = List.of("--store", kept, "--person", "Qwertz4711");
    for (String command : List.of("decide", "triage", "screen", "session", "week", "ask")) {
      assertThat(Cli.run(command, file.toString()).code()).as(command).isBetween(0, 4);
    }
    assertThat(Cli.run("why", file.toString(), "--exercise", "plank").out()).isNotEmpty();
    assertThat(kept("import", of, diary.toString()).err()).isEmpty();
    for (String format : List.of("text", "json", "svg", "html")) {
      assertThat(kept("progress", of, "--notes", "--format", format, file.toString()).err())
          .isEmpty();
    }
    assertThat(kept("today", of, file.toString()).out()).isNotEmpty();
    assertThat(kept("export", of).out()).contains("Qwertz4711");
    assertThat(kept("import", of, file.toString()).code()).isEqualTo(2);
    assertThat(Cli.run("decide", diary.toString()).code()).isEqualTo(2);

    Kit kit = new Kit();
    Case person = kit.reader().read(PERSON);
    try (DiaryStore store = DiaryStore.inMemory()) {
      store.append("Qwertz4711", DiaryReader.create().read(DIARY).history());
      kit.journey().status(person, store.read("Qwertz4711"), person.today());
      store.erase("Qwertz4711", Instant.EPOCH);
    }
  }

  private static Cli.Result kept(String command, List<String> of, String... more) {
    return Cli.run(
        Stream.of(List.of(command), of, List.of(more))
            .flatMap(List::stream)
            .toArray(String[]::new));
  }

  private static void parts(Object one, Deque<Object> open) {
    for (Method method : one.getClass().getMethods()) {
      if (method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && Modifier.isPublic(method.getDeclaringClass().getModifiers())
          && method.getDeclaringClass().getName().startsWith("io.osteokit.")) {
        try {
          Object part = method.invoke(one);
          if (part != null) {
            open.add(part);
          }
        } catch (InvocationTargetException e) {
          assertThat(String.valueOf(e.getCause().getMessage())).doesNotContain(PLANTED);
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
