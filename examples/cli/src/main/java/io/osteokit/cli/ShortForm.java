package io.osteokit.cli;

import io.osteokit.core.json.JsonWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/**
 * The common entries of a diary as options. What they say becomes the event as JSON, and is checked
 * as such; words may be typed in small letters.
 */
final class ShortForm {
  /** Options of one kind of entry. */
  private interface Form {
    /** Writes type and properties of the event. */
    void write(JsonWriter json);
  }

  // Picocli fills these in and refuses options of two kinds.
  @ArgGroup(exclusive = false)
  private @Nullable Pain pain;

  @ArgGroup(exclusive = false)
  private @Nullable Session session;

  @ArgGroup(exclusive = false)
  private @Nullable Fall fall;

  @ArgGroup(exclusive = false)
  private @Nullable Height height;

  @ArgGroup(exclusive = false)
  private @Nullable Medicine medicine;

  @Option(names = "--brace", paramLabel = "on|off|HOURS", description = "A brace, or its hours.")
  private Optional<String> brace = Optional.empty();

  @Option(names = "--bed", paramLabel = "HOURS", description = "Hours in bed of the day.")
  private Optional<String> bed = Optional.empty();

  @Option(
      names = "--worries",
      paramLabel = "none|FLAG,…",
      description = "Yellow flags named on the day.")
  private Optional<String> worries = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", description = "Free text.")
  private Optional<String> note = Optional.empty();

  /** Pain and where it is. */
  static final class Pain implements Form {
    @Option(names = "--pain", required = true, paramLabel = "0-10", description = "Pain.")
    private String score = "";

    @Option(names = "--site", paramLabel = "SITE", description = "Where, such as lower_back.")
    private Optional<String> site = Optional.empty();

    @Option(names = "--during", paramLabel = "rest|movement", description = "What one did.")
    private Optional<String> during = Optional.empty();

    @Override
    public void write(JsonWriter json) {
      json.name("type").value("PAIN");
      number("score", score, json);
      word("site", site, json);
      word("during", during, json);
    }
  }

  /** A session, done or not. */
  static final class Session implements Form {
    @Option(
        names = "--session",
        required = true,
        paramLabel = "done|partly|skipped",
        description = "A session of exercise.")
    private String extent = "";

    @Option(names = "--because", paramLabel = "REASON", description = "Why not done, such as pain.")
    private Optional<String> because = Optional.empty();

    @Option(names = "--exercises", paramLabel = "ID,…", description = "What was done.")
    private Optional<String> exercises = Optional.empty();

    @Option(names = "--before", paramLabel = "0-10", description = "Pain before it.")
    private Optional<String> before = Optional.empty();

    @Option(names = "--after", paramLabel = "0-10", description = "Pain after it.")
    private Optional<String> after = Optional.empty();

    @Option(
        names = "--next-day",
        paramLabel = "0-10",
        description = "Pain a day after it; correct the entry when it is known.")
    private Optional<String> nextDay = Optional.empty();

    @Option(
        names = "--form",
        paramLabel = "kept|lost",
        description = "Whether it was done as described.")
    private Optional<String> form = Optional.empty();

    @Option(names = "--effort", paramLabel = "0-10", description = "How hard it was.")
    private Optional<String> effort = Optional.empty();

    @Option(names = "--stops", paramLabel = "none|STOP-1,…", description = "Signs to stop.")
    private Optional<String> stops = Optional.empty();

    @Override
    public void write(JsonWriter json) {
      json.name("type").value("SESSION");
      json.name("completed").value(upper(extent).equals("DONE"));
      json.name("extent").value(upper(extent));
      word("missedBecause", because, json);
      exercises.ifPresent(ids -> json.name("exercises").texts(list(ids)));
      before.ifPresent(pain -> number("painBefore", pain, json));
      after.ifPresent(pain -> number("painAfter", pain, json));
      nextDay.ifPresent(pain -> number("painNextDay", pain, json));
      effort.ifPresent(how -> number("effort", how, json));
      form.ifPresent(how -> form(upper(how), json));
      stops.ifPresent(met -> json.name("stops").texts(list(upper(met))));
    }
  }

  /** A fall. */
  static final class Fall implements Form {
    // Found by picocli alone, which makes a fall of it.
    @SuppressWarnings("unused")
    @Option(names = "--fall", required = true, description = "A fall.")
    private boolean fell;

    @Option(names = "--injurious", description = "The fall did harm.")
    private boolean injurious;

    @Override
    public void write(JsonWriter json) {
      json.name("type").value("FALL").name("injurious").value(injurious);
    }
  }

  /** A height. */
  static final class Height implements Form {
    @Option(names = "--height", required = true, paramLabel = "CM", description = "A height.")
    private String cm = "";

    @Option(
        names = "--measured-by",
        required = true,
        paramLabel = "clinic|self",
        description = "Who measured.")
    private String by = "";

    @Override
    public void write(JsonWriter json) {
      json.name("type").value("HEIGHT");
      number("cm", cm, json);
      json.name("measuredBy").value(upper(by));
    }
  }

  /** A medicine. */
  static final class Medicine implements Form {
    @Option(
        names = "--medicine",
        required = true,
        paramLabel = "CLASS",
        description = "A medicine taken, such as paracetamol.")
    private String medicine = "";

    @Option(names = "--not-taken", description = "It was due and not taken.")
    private boolean notTaken;

    @Override
    public void write(JsonWriter json) {
      json.name("type").value("MEDICINE");
      json.name("class").value(upper(medicine)).name("taken").value(!notTaken);
    }
  }

  /** Returns the event as JSON; empty if no option of a kind was given. */
  Optional<String> json() {
    return Optional.ofNullable(form())
        .map(
            form -> {
              JsonWriter json = JsonWriter.compact().object();
              form.write(json);
              return json.end().text();
            });
  }

  /** Returns what of the options cannot both be so; empty if all can. */
  Optional<String> contradiction() {
    return session != null && upper(session.extent).equals("DONE") && session.because.isPresent()
        ? Optional.of("--because tells why a session was not done, or only in part.")
        : Optional.empty();
  }

  private @Nullable Form form() {
    for (Form form : new Form[] {pain, session, fall, height, medicine}) {
      if (form != null) {
        return form;
      }
    }
    if (brace.isPresent()) {
      return json -> brace(upper(brace.get()), json);
    } else if (bed.isPresent()) {
      return json -> number("hours", bed.get(), json.name("type").value("BED_REST"));
    } else if (worries.isPresent()) {
      return json ->
          json.name("type").value("WORRIES").name("yellowFlags").texts(list(upper(worries.get())));
    }
    return note.<Form>map(text -> json -> json.name("type").value("NOTE").name("text").value(text))
        .orElse(null);
  }

  private static void brace(String what, JsonWriter json) {
    if (what.equals("ON") || what.equals("OFF")) {
      json.name("type").value("BRACE_" + what);
    } else {
      number("hours", what, json.name("type").value("BRACE"));
    }
  }

  /** Writes a number, or else the text, of which the reader says that it is none. */
  private static void number(String name, String typed, JsonWriter json) {
    try {
      json.name(name).value(new BigDecimal(typed));
    } catch (NumberFormatException e) {
      json.value(typed);
    }
  }

  /** Writes how it was done, or else the text, of which the reader says that it is no answer. */
  private static void form(String typed, JsonWriter json) {
    json.name("formKept");
    if (typed.equals("KEPT") || typed.equals("LOST")) {
      json.value(typed.equals("KEPT"));
    } else {
      json.value(typed);
    }
  }

  private static void word(String name, Optional<String> typed, JsonWriter json) {
    typed.ifPresent(text -> json.name(name).value(upper(text)));
  }

  private static List<String> list(String typed) {
    return typed.equals("NONE") ? List.of() : List.of(typed.split(",", -1));
  }

  private static String upper(String typed) {
    return typed.toUpperCase(Locale.ROOT);
  }
}
