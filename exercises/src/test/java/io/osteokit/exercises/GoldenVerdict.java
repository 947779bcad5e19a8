package io.osteokit.exercises;

import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.rules.Facts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A made-up exercise, somebody, what was released, and the verdict on it: one line of the files in
 * {@code golden}; their README tells the form.
 *
 * @param says what it is about, in words
 * @param exercise what differs from an exercise that nothing restricts
 * @param person names of what holds
 * @param released what was released, and how many days ago
 * @param found the verdict that each rule finds, without the rules that find nothing
 * @param after the same after the release
 */
record GoldenVerdict(
    String says,
    Exercise exercise,
    Set<String> person,
    Map<String, Integer> released,
    Map<String, String> found,
    Map<String, String> after) {
  private static final Problems NONE = new Problems();
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Map<String, String> FACTS =
      Map.ofEntries(
          Map.entry("SEVERAL", "several"),
          Map.entry("OSTEOPOROSIS", "osteoporosis"),
          Map.entry("OSTEOPENIA", "osteopenia"),
          Map.entry("FALL", "fallRisk"),
          Map.entry("SEVERE", "severePain"),
          Map.entry("STRAIN", "strain"),
          Map.entry("WRIST", "wrist"),
          Map.entry("AUGMENTED", "augmented"),
          Map.entry("LEG", "leg"),
          Map.entry("HEART", "heart"),
          Map.entry("NO_WATER", "noWater"),
          Map.entry("UNDATED", "undatedOrUnlistedFracture"));

  /** Returns each exercise with each person of the table. */
  static List<GoldenVerdict> table() {
    List<GoldenVerdict> all = new ArrayList<>();
    for (JsonNode line : lines("6.1-verdicts.jsonl")) {
      JsonObject expect = object(line, "expect");
      Set<String> persons = new TreeSet<>(Set.of("NOBODY"));
      persons.addAll(FACTS.keySet());
      persons.addAll(List.of("ACUTE", "SUBACUTE", "CHRONIC", "ALL_BUT_CALM", "EVERYTHING"));
      persons.addAll(expect.names());
      for (String person : persons) {
        Map<String, String> rules =
            expect.names().contains(person) ? words(expect.member(person)) : Map.of();
        Set<String> holds = Set.of(person.split(" "));
        all.add(of(text(line, "says") + ", " + person, line, holds, Map.of(), rules, rules));
      }
    }
    return all;
  }

  /** Returns what releases do. */
  static List<GoldenVerdict> lifts() {
    List<GoldenVerdict> all = new ArrayList<>();
    for (JsonNode line : lines("6.3-lifts.jsonl")) {
      JsonObject expect = object(line, "expect");
      Map<String, Integer> released = new TreeMap<>();
      JsonObject days = object(line, "released");
      days.names()
          .forEach(
              name -> released.put(name, days.member(name).integer(NONE, 0, 60_000).orElseThrow()));
      Set<String> holds = Set.of(text(line, "person").split(" "));
      Map<String, String> found = words(expect.member("rules"));
      all.add(of(text(line, "says"), line, holds, released, found, words(expect.member("after"))));
    }
    return all;
  }

  private static GoldenVerdict of(
      String says,
      JsonNode line,
      Set<String> person,
      Map<String, Integer> released,
      Map<String, String> found,
      Map<String, String> after) {
    Exercise exercise = exercise(object(line, "exercise"));
    return new GoldenVerdict(says, exercise, person, released, found, after);
  }

  /**
   * Returns what the screen says, in the words of the file: each rule found, and after a release.
   */
  List<Map<String, String>> screened(Screen screen) {
    ScreenedExercise screened = screen(screen);
    Map<String, Verdict> found = new TreeMap<>();
    Map<String, Verdict> after = new TreeMap<>();
    for (ScreenReason reason : screened.reasons()) {
      found.merge(reason.rule(), reason.found(), GoldenVerdict::worse);
      after.merge(reason.rule(), reason.verdict(), GoldenVerdict::worse);
    }
    after.put("verdict", screened.verdict());
    return List.of(names(found), names(after));
  }

  /** Returns the reasons for the verdict. */
  List<ScreenReason> reasons(Screen screen) {
    return screen(screen).reasons();
  }

  private ScreenedExercise screen(Screen screen) {
    Set<String> id = Set.of(exercise.id());
    Integer days = released.get("EXERCISE");
    Set<String> cleared = days != null ? id : Set.of();
    Set<String> recently = days != null && days < 84 ? id : Set.of();
    return screen.screen(facts(), cleared, recently).find(exercise.id()).orElseThrow();
  }

  /** Returns what {@link #screened} must be. */
  List<Map<String, String>> expected() {
    Map<String, String> all = new TreeMap<>(after);
    all.put(
        "verdict",
        after.values().stream()
            .map(Verdict::valueOf)
            .reduce(Verdict.ALLOW, GoldenVerdict::worse)
            .name());
    return List.of(new TreeMap<>(found), all);
  }

  private static Verdict worse(Verdict one, Verdict other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private static Map<String, String> names(Map<String, Verdict> verdicts) {
    Map<String, String> names = new TreeMap<>();
    verdicts.forEach((rule, verdict) -> names.put(rule, verdict.name()));
    return names;
  }

  private Facts facts() {
    Facts.Builder facts = People.healthy();
    for (String name : person) {
      switch (name) {
        case "NOBODY" -> {}
        case "ACUTE", "SUBACUTE", "CHRONIC" ->
            facts.set("phase", name).set("fracturePresent", true);
        case "ALL_BUT_CALM", "EVERYTHING" -> facts.set("withheld", name);
        case "RF-18", "RF-20", "RF-22" -> facts.set(name, "WITHIN_DAYS");
        default -> facts.set(FACTS.get(name), true);
      }
    }
    Set<String> activities = new TreeSet<>(released.keySet());
    activities.remove("EXERCISE");
    facts.set("clearedActivities", activities);
    activities.removeIf(activity -> released.get(activity) >= 84);
    return facts.set("recentlyClearedActivities", activities).build();
  }

  private static Exercise exercise(JsonObject changes) {
    ExerciseBuilder exercise =
        Packs.exercise(Screens.ID).group(ExerciseGroup.GENTLE).positions(Set.of(Position.SITTING));
    MovementAttributesBuilder is = Packs.attributes();
    for (String name : changes.names()) {
      JsonNode value = changes.member(name);
      switch (name) {
        case "id" -> exercise.id(value.text(NONE).orElseThrow());
        case "group" -> exercise.group(ExerciseGroup.valueOf(value.text(NONE).orElseThrow()));
        case "positions" -> exercise.positions(positions(value));
        case "spinalFlexion" -> is.spinalFlexion(level(value));
        case "spinalExtension" -> is.spinalExtension(level(value));
        case "spinalRotation" -> is.spinalRotation(level(value));
        case "sideBending" -> is.sideBending(level(value));
        case "impact" -> is.impact(level(value));
        case "balance" -> is.balance(level(value));
        case "intensity" -> is.intensity(level(value));
        case "spineLoad" -> is.spineLoad(SpineLoad.valueOf(value.text(NONE).orElseThrow()));
        case "speed" -> is.speed(Speed.valueOf(value.text(NONE).orElseThrow()));
        case "breathHold" -> is.breathHold(BreathHold.valueOf(value.text(NONE).orElseThrow()));
        case "unstableSurface" -> is.unstableSurface(yes(value));
        case "floorTransfer" -> is.floorTransfer(yes(value));
        case "bedVersion" -> is.bedVersion(yes(value));
        case "deepKneeBend" -> is.deepKneeBend(yes(value));
        case "wristLoad" -> is.wristLoad(yes(value));
        case "overheadLoad" -> is.overheadLoad(yes(value));
        case "repeatedSpinalMotion" -> is.repeatedSpinalMotion(yes(value));
        default -> throw new IllegalArgumentException(name);
      }
    }
    return exercise.attributes(is.build()).build();
  }

  private static Set<Position> positions(JsonNode list) {
    Set<Position> positions = new TreeSet<>();
    list.items(NONE).forEach(p -> positions.add(Position.valueOf(p.text(NONE).orElseThrow())));
    return positions;
  }

  private static int level(JsonNode value) {
    return value.integer(NONE, 0, 3).orElseThrow();
  }

  private static boolean yes(JsonNode value) {
    return value.bool(NONE).orElseThrow();
  }

  private static List<JsonNode> lines(String file) {
    return Stream.of(Packs.text(FOLDER.resolve(file)).split("\n"))
        .map(line -> Json.parse(line, NONE).orElseThrow())
        .toList();
  }

  private static String text(JsonNode line, String name) {
    return line.find(name).flatMap(n -> n.text(NONE)).orElseThrow();
  }

  private static JsonObject object(JsonNode line, String name) {
    return line.find(name).orElseThrow().object(NONE);
  }

  private static Map<String, String> words(JsonNode node) {
    Map<String, String> words = new TreeMap<>();
    JsonObject object = node.object(NONE);
    object.names().forEach(name -> words.put(name, object.member(name).text(NONE).orElseThrow()));
    return words;
  }

  @Override
  public String toString() {
    return says;
  }
}
