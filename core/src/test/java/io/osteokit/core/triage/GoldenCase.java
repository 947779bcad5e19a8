package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReader;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Tri;
import io.osteokit.testing.GoldenLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A person on a boundary and what triage has to say, one line of the files in {@code golden}; their
 * README tells the form.
 *
 * @param says what the line is about, in words
 * @param expect the expectations
 * @param person the case
 */
record GoldenCase(String says, JsonNode expect, Case person) {
  static final Path FOLDER = Path.of("src/test/resources/golden");

  /** The conditions of the rule table (3.5 and others), and the fact that says each of them. */
  private static final Map<String, String> HOLDS =
      ImmutableMap.<String, String>builder()
          .put("SEVERAL", "several")
          .put("SEVERE", "severePain")
          .put("OSTEOPOROSIS", "osteoporosis")
          .put("OSTEOPENIA", "osteopenia")
          .put("STRAIN", "strain")
          .put("WRIST", "wrist")
          .put("AUGMENTED", "augmented")
          .put("LEG", "leg")
          .put("HEART", "heart")
          .put("NO_WATER", "noWater")
          .put("FALL", "fallRisk")
          .put("UNDATED_OR_UNLISTED", "undatedOrUnlistedFracture")
          .buildOrThrow();

  /** Returns the cases of every file, in order. */
  static List<GoldenCase> all() {
    return GoldenLine.in(FOLDER).stream().map(GoldenCase::of).toList();
  }

  private static GoldenCase of(GoldenLine line) {
    Set<String> words = ImmutableSet.copyOf(line.person().split("[^A-Za-z0-9_-]+"));
    Case person = CaseReader.with(words, words).read(line.person());
    return new GoldenCase(line.says(), line.expect(), person);
  }

  /** Returns everything expected, in one comparable form. */
  Map<String, Object> expected() {
    Map<String, Object> all = new TreeMap<>();
    all.put("urgency", word("urgency", "NONE"));
    all.put("complete", expect.find("complete").flatMap(n -> n.bool(new Problems())).orElse(true));
    all.put("phase", word("phase", "NOT_APPLICABLE"));
    expect
        .find("fractureAgeDays")
        .ifPresent(n -> all.put("fractureAgeDays", n.integer(new Problems(), 0, 60_000).get()));
    all.put("withheld", word("withheld", "NOTHING"));
    all.put("redFlags", flags("redFlags"));
    all.put("escalations", flags("escalations"));
    all.put("holds", new TreeSet<>(words("holds")));
    all.put("questions", new TreeSet<>(words("questions")));
    all.put("urgentQuestions", new TreeSet<>(words("urgentQuestions")));
    all.put("urgentQuestionsFirst", true);
    all.put("released", new TreeSet<>(words("released")));
    if (expect.find("boneStatus").isPresent()) {
      all.put("boneStatus", word("boneStatus", ""));
    }
    return all;
  }

  /** Returns the same of what triage says. */
  Map<String, Object> found(Triage triage) {
    TriageResult result = triage.assess(person);
    Map<String, Object> all = new TreeMap<>();
    all.put("urgency", result.urgency().name());
    all.put("complete", result.complete());
    all.put("phase", result.phase().name());
    if (expect.find("fractureAgeDays").isPresent()) {
      all.put("fractureAgeDays", result.fractureAgeDays().orElse(-1));
    }
    all.put("withheld", result.withheld().name());
    all.put("redFlags", flags(result.redFlags()));
    all.put("escalations", flags(result.escalations()));
    all.put("holds", holds(result.facts()));
    List<Question> questions = result.questions();
    all.put("questions", paths(questions, false));
    all.put("urgentQuestions", paths(questions, true));
    all.put(
        "urgentQuestionsFirst",
        questions.stream()
            .limit(paths(questions, true).size())
            .allMatch(GoldenCase::isUrgentFinding));
    all.put("released", released(result));
    if (expect.find("boneStatus").isPresent()) {
      all.put("boneStatus", result.facts().choice("boneStatus").orElse("?"));
    }
    return all;
  }

  private static Set<String> holds(Facts facts) {
    Set<String> holds = new TreeSet<>();
    HOLDS.forEach(
        (name, fact) -> {
          if (facts.yesNo(fact) != Tri.FALSE) {
            holds.add(facts.yesNo(fact) == Tri.TRUE ? name : name + "?");
          }
        });
    return holds;
  }

  private static boolean isUrgentFinding(Question question) {
    return question.urgent() && question.fact().startsWith("$.checkIn.answers.");
  }

  private static Set<String> paths(List<Question> questions, boolean urgent) {
    Set<String> paths = new TreeSet<>();
    questions.stream()
        .filter(question -> isUrgentFinding(question) == urgent)
        .forEach(question -> paths.add(question.fact()));
    return paths;
  }

  /** Exercises and activities whose release counts: by 6.3 a recent one only, if dates are open. */
  private static Set<String> released(TriageResult result) {
    boolean recent = result.facts().yesNo("undatedOrUnlistedFracture") != Tri.FALSE;
    Set<String> released =
        new TreeSet<>(recent ? result.recentlyClearedExercises() : result.clearedExercises());
    String activities = recent ? "recentlyClearedActivities" : "clearedActivities";
    released.addAll(result.facts().members(activities).orElseThrow().present());
    return released;
  }

  private String word(String name, String otherwise) {
    return expect.find(name).flatMap(n -> n.text(new Problems())).orElse(otherwise);
  }

  private List<String> words(String name) {
    return expect.find(name).map(n -> n.items(new Problems())).orElse(ImmutableList.of()).stream()
        .map(n -> n.text(new Problems()).orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  private Map<String, String> flags(String name) {
    Map<String, String> flags = new TreeMap<>();
    Optional<JsonObject> node = expect.find(name).map(n -> n.object(new Problems()));
    node.ifPresent(
        object ->
            object
                .names()
                .forEach(
                    id -> flags.put(id, object.member(id).text(new Problems()).orElseThrow())));
    return flags;
  }

  private static Map<String, String> flags(List<RaisedFlag> raised) {
    Map<String, String> flags = new TreeMap<>();
    raised.forEach(flag -> flags.put(flag.id(), flag.urgency().name()));
    return flags;
  }

  @Override
  public String toString() {
    return says;
  }
}
