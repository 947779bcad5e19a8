package io.osteokit.pathways.verify;

import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReader;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Tri;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.ScreenResult;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.PathwayOutline;
import io.osteokit.pathways.verify.internal.encode.ContentModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cases whose answers other tests pin: the open conformance cases, the clinicians' matrix and the
 * golden cases on every limit of the format. Those tests hold the shipped content to what is
 * written down, so an answer that differs from that of the shipped content makes one of them fail,
 * as far as they look at it.
 */
final class KnownAnswers {
  private static final Problems NONE = new Problems();
  private static final Path ROOT = Path.of("../..");

  private static final String MATRIX = "clinicians' matrix";
  private static final String GOLDEN = "golden case";

  /** What golden cases write down of a person. */
  private static final Set<String> GOLDEN_FACTS =
      Set.of(
          "boneStatus",
          "several",
          "severePain",
          "osteoporosis",
          "osteopenia",
          "strain",
          "wrist",
          "augmented",
          "leg",
          "heart",
          "noWater",
          "fallRisk",
          "undatedOrUnlistedFracture",
          "fractureAgeDays");

  private final ContentModel shipped;
  private final Map<String, List<Case>> cases = new LinkedHashMap<>();
  private final Map<String, List<Map<String, String>>> answers = new LinkedHashMap<>();
  private final List<Facts> people = new ArrayList<>();

  KnownAnswers(Pathway pathway) {
    this.shipped = new ContentModel(pathway);
    CaseReader reader = CaseReader.with(pathway.screen().catalogue().ids(), pathway.optionIds());
    add("open case", ROOT.resolve("core/src/test/resources/io/osteokit/cases"), ".json", reader);
    add(
        MATRIX,
        ROOT.resolve("exercises/src/test/resources/screen"),
        "matrix-profiles.jsonl",
        reader);
    add(GOLDEN, ROOT.resolve("core/src/test/resources/golden"), ".jsonl", reader);
    add(GOLDEN, ROOT.resolve("pathways/src/test/resources/golden"), ".jsonl", reader);
    goldenPeople();
  }

  private void add(String kind, Path folder, String suffix, CaseReader reader) {
    List<Case> all = cases.computeIfAbsent(kind, k -> new ArrayList<>());
    for (Path file : files(folder, suffix)) {
      List<String> texts =
          suffix.equals(".json")
              ? List.of(Contents.text(file))
              : Contents.text(file).lines().toList();
      for (String text : texts) {
        JsonNode root = Json.parse(text, NONE).orElseThrow();
        String person =
            root.find("case")
                .map(node -> text.substring(node.offset(), text.lastIndexOf('}')))
                .orElse(text);
        all.add(reader.read(person));
      }
    }
  }

  /** The people of the golden verdicts, who are facts and no cases, each with what is released. */
  private void goldenPeople() {
    Set<List<String>> known = new LinkedHashSet<>();
    for (Path file : files(ROOT.resolve("exercises/src/test/resources/golden"), ".jsonl")) {
      for (String line : Contents.text(file).lines().toList()) {
        JsonNode root = Json.parse(line, NONE).orElseThrow();
        List<String> released = root.find("released").map(KnownAnswers::recent).orElse(List.of());
        root.find("person")
            .flatMap(n -> n.text(NONE))
            .ifPresent(words -> known.add(list(words, released)));
        root.find("expect").stream()
            .flatMap(n -> n.object(NONE).names().stream())
            .forEach(words -> known.add(list(words, List.of())));
      }
    }
    for (List<String> one : known) {
      List<String> activities = one.subList(1, one.size());
      facts(one.get(0), Set.copyOf(activities)).ifPresent(people::add);
    }
  }

  private static List<String> list(String words, List<String> released) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(released);
    return all;
  }

  private static List<String> recent(JsonNode released) {
    return released.object(NONE).names().stream().filter(n -> !n.equals("EXERCISE")).toList();
  }

  private Optional<Facts> facts(String words, Set<String> activities) {
    Facts.Builder facts = shipped.screenRules().newFacts();
    facts.set("phase", "NOT_APPLICABLE").set("withheld", "NOTHING");
    Map<String, String> names =
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
    names.values().forEach(fact -> facts.set(fact, false));
    facts.set("fracturePresent", false);
    for (String flag : List.of("RF-18", "RF-20", "RF-22")) {
      facts.set(flag, "NONE");
    }
    for (String word : words.split(" ", -1)) {
      if (Set.of("ACUTE", "SUBACUTE", "CHRONIC").contains(word)) {
        facts.set("phase", word).set("fracturePresent", true);
      } else if (Set.of("ALL_BUT_CALM", "EVERYTHING").contains(word)) {
        facts.set("withheld", word);
      } else if (word.startsWith("RF-")) {
        facts.set(word, "WITHIN_DAYS");
      } else if (names.containsKey(word)) {
        facts.set(names.get(word), true);
      } else if (!word.equals("NOBODY")) {
        return Optional.empty();
      }
    }
    facts.set("clearedActivities", activities).set("recentlyClearedActivities", activities);
    return Optional.of(facts.build());
  }

  private List<Map<String, String>> shippedAnswers(String kind) {
    return cases.getOrDefault(kind, List.of()).stream()
        .map(person -> answer(kind, person, shipped))
        .toList();
  }

  /** Returns whose answer is another than by the shipped content, in words. */
  Optional<String> caught(Pathway other) {
    ContentModel model = new ContentModel(other);
    for (Map.Entry<String, List<Case>> kind : cases.entrySet()) {
      List<Map<String, String>> expected =
          answers.computeIfAbsent(kind.getKey(), this::shippedAnswers);
      for (int i = 0; i < expected.size(); i++) {
        Case person = kind.getValue().get(i);
        if (!expected.get(i).equals(answer(kind.getKey(), person, model))) {
          return Optional.of(kind.getKey() + " " + person.id());
        }
      }
    }
    for (Facts person : people) {
      for (Set<String> released : List.of(Set.<String>of(), other.screen().catalogue().ids())) {
        if (differs(person, released, other.screen())) {
          return Optional.of("golden verdict");
        }
      }
    }
    return Optional.empty();
  }

  private boolean differs(Facts person, Set<String> released, Screen other) {
    Screen screen = shipped.pathway().screen();
    ScreenResult was = screen.screen(person, released, released);
    ScreenResult is = other.screen(person, released, released);
    return other.catalogue().ids().stream().anyMatch(id -> was.verdict(id) != is.verdict(id));
  }

  /**
   * Returns what the tests of a kind look at; sessions are left out, as no mistake is in planning.
   */
  private static Map<String, String> answer(String kind, Case person, ContentModel by) {
    TriageResult triage = by.pathway().triage().assess(person);
    Map<String, String> all = new LinkedHashMap<>();
    if (kind.equals(MATRIX)) {
      ScreenResult screened = by.pathway().screen().screen(triage);
      by.exercises().forEach(e -> all.put(e.id(), screened.verdict(e.id()).name()));
      return all;
    }
    all.put("urgency", triage.urgency().name());
    all.put("phase", triage.phase().name());
    all.put("withheld", triage.withheld().name());
    if (kind.equals(GOLDEN)) {
      all.put("complete", "" + triage.complete());
      triage.redFlags().forEach(flag -> all.put(flag.id(), flag.urgency().name()));
      triage.escalations().forEach(flag -> all.put(flag.id(), flag.urgency().name()));
      triage.questions().forEach(question -> all.put(question.fact(), "asked"));
      GOLDEN_FACTS.forEach(fact -> all.put(fact, value(triage.facts(), fact)));
      all.put("released", triage.clearedExercises() + " " + triage.recentlyClearedExercises());
      pathway(triage, by, person.id().startsWith("dossier-6.3-must"), all);
    }
    return all;
  }

  /** Which of the two lists an option is in is pinned by the lines about what must be offered. */
  private static void pathway(
      TriageResult triage, ContentModel by, boolean levels, Map<String, String> all) {
    Facts facts =
        by.pathwayRules().newFacts().setAll(triage.facts()).set("sessionImpossible", false).build();
    Evaluation options = by.pathwayRules().evaluate(facts);
    PathwayOutline outline = by.pathway().outline();
    for (PathwayOutline.Option option : outline.options()) {
      if (!option.never()) {
        String level = options.choice(option.fact()).orElse("?");
        all.put(option.id(), level.equals("NOT_LISTED") || levels ? level : "listed");
      }
    }
    int soonest =
        outline.reviews().stream()
            .filter(review -> options.yesNo(review.fact()) == Tri.TRUE)
            .mapToInt(
                review ->
                    review
                        .inDays()
                        .orElse(
                            review.onFractureDay().orElse(0) - triage.fractureAgeDays().orElse(0)))
            .min()
            .orElse(Integer.MAX_VALUE);
    all.put("review", "" + Math.max(0, soonest));
    by.pathwayBook().derivations().stream()
        .map(derivation -> derivation.fact().id())
        .filter(fact -> fact.matches("(guidance|caveat|topic)\\..*"))
        .forEach(fact -> all.put(fact, "" + options.yesNo(fact)));
  }

  private static String value(Facts facts, String fact) {
    return facts.yesNo(fact) + " " + facts.choice(fact) + " " + facts.number(fact);
  }

  private static List<Path> files(Path folder, String suffix) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
