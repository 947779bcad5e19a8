package io.osteokit.pathways.verify.internal.encode;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.Tri;
import io.osteokit.core.triage.TriageOutline;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.ScreenRow;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.PathwayOutline;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is to be proved about: the rule books of triage, screen and pathway, how facts are taken
 * from a case, and which rows of the screen are about which exercise. The latter does not hang on
 * the person and is worked out once, by this module's own reading of the rules.
 */
public final class ContentModel {
  /** The name under which it is known whether an exercise was released, beside real look-ups. */
  public static final String RELEASED = "EXERCISE_RELEASED";

  /** The name under which it is known that the planner finds no session. */
  public static final String SESSION_IMPOSSIBLE = "SESSION_IMPOSSIBLE";

  private final Pathway pathway;
  private final CompiledRules screenRules;
  private final CompiledRules pathwayRules;
  private final ImmutableList<TakenFact> taken;
  private final ImmutableMap<String, ImmutableList<ScreenRow>> rows;

  /** Reads the books of a pathway. */
  public ContentModel(Pathway pathway) {
    this.pathway = pathway;
    this.screenRules = CompiledRules.compile(pathway.screen().content().personRules());
    this.pathwayRules = CompiledRules.compile(pathway.rules());
    this.taken = taken(pathway);
    this.rows = rows(pathway.screen());
  }

  private static ImmutableList<TakenFact> taken(Pathway pathway) {
    ImmutableList.Builder<TakenFact> taken = ImmutableList.builder();
    pathway.triage().outline().taken().forEach(one -> taken.add(TakenFact.of(one)));
    taken.add(
        new TakenFact(
            "sessionImpossible", SESSION_IMPOSSIBLE, ImmutableMap.of(), ImmutableMap.of()));
    int days = pathway.triage().outline().clearanceDays();
    for (Exercise exercise : pathway.screen().catalogue().exercises()) {
      Map<String, List<String>> which =
          ImmutableMap.of("exercise", ImmutableList.of(exercise.id()));
      taken.add(
          new TakenFact(
              released(exercise.id()),
              RELEASED,
              ImmutableMap.of("withinDays", Integer.MAX_VALUE),
              which));
      taken.add(
          new TakenFact(
              recentlyReleased(exercise.id()),
              RELEASED,
              ImmutableMap.of("withinDays", days),
              which));
    }
    return taken.build();
  }

  /** Returns the fact whether an exercise was released since the newest fracture. */
  public static String released(String exercise) {
    return "released:" + exercise;
  }

  /** Returns the fact whether it was released lately, too. */
  public static String recentlyReleased(String exercise) {
    return "recentlyReleased:" + exercise;
  }

  private static ImmutableMap<String, ImmutableList<ScreenRow>> rows(Screen screen) {
    RuleBook book = screen.content().exerciseRules();
    ImmutableMap.Builder<String, ImmutableList<ScreenRow>> rows = ImmutableMap.builder();
    for (Exercise exercise : screen.catalogue().exercises()) {
      Circuit circuit = new Circuit();
      Map<String, FactPoints> facts = constants(circuit, book.facts(), screen.factsOf(exercise));
      new BookEncoder(circuit, facts).encode(book);
      ImmutableList.Builder<ScreenRow> about = ImmutableList.builder();
      for (ScreenRow row : screen.content().rows()) {
        FactPoints.YesNo applies =
            (FactPoints.YesNo) requireNonNull(facts.get(row.appliesFact()), row.id());
        // What is not ruled out applies.
        if (circuit.or(applies.yes(), -applies.known()) == Circuit.TRUE) {
          about.add(row);
        }
      }
      rows.put(exercise.id(), about.build());
    }
    return rows.buildOrThrow();
  }

  /** Returns facts of a person or an exercise as points that never change. */
  public static Map<String, FactPoints> constants(Circuit circuit, List<Fact> facts, Facts known) {
    Map<String, FactPoints> points = new LinkedHashMap<>();
    for (Fact fact : facts) {
      points.put(
          fact.id(),
          fact.match(
              f -> yesNo(known.yesNo(f.id())),
              f -> number(circuit, known.number(f.id())),
              f -> choice(f, known.choice(f.id())),
              f -> members(f, known.members(f.id()))));
    }
    return points;
  }

  private static FactPoints yesNo(Tri value) {
    return new FactPoints.YesNo(point(value != Tri.UNKNOWN), point(value == Tri.TRUE));
  }

  private static FactPoints number(Circuit circuit, OptionalDouble value) {
    return value.isPresent()
        ? new ConstantNumber(circuit, value.getAsDouble())
        : new DerivedNumber(circuit, Circuit.FALSE, ImmutableList.of());
  }

  private static FactPoints choice(Fact.Choice fact, Optional<String> value) {
    List<Integer> is =
        fact.values().stream().map(v -> point(value.equals(Optional.of(v)))).toList();
    return new FactPoints.Choice(point(value.isPresent()), fact.values(), is);
  }

  private static FactPoints members(Fact.Members fact, Optional<Facts.KnownMembers> value) {
    ImmutableMap.Builder<String, Integer> present = ImmutableMap.builder();
    for (String member : fact.values()) {
      present.put(member, point(value.map(v -> v.present().contains(member)).orElse(false)));
    }
    boolean complete = value.map(Facts.KnownMembers::complete).orElse(false);
    return new FactPoints.Members(point(complete), present.buildOrThrow());
  }

  private static int point(boolean value) {
    return value ? Circuit.TRUE : Circuit.FALSE;
  }

  /** Returns the pathway, with its triage and screen. */
  public Pathway pathway() {
    return pathway;
  }

  /** Returns the rules of triage. */
  public RuleBook triageBook() {
    return pathway.triage().rules();
  }

  /** Returns the rules of the screen about a person. */
  public RuleBook screenBook() {
    return screenRules.book();
  }

  /** Returns the rules of the pathway. */
  public RuleBook pathwayBook() {
    return pathway.rules();
  }

  /** Returns the engine's own form of the screen's rules, for witnesses. */
  public CompiledRules screenRules() {
    return screenRules;
  }

  /** Returns the engine's own form of the pathway's rules, for witnesses. */
  public CompiledRules pathwayRules() {
    return pathwayRules;
  }

  /** Returns the exercises. */
  public List<Exercise> exercises() {
    return pathway.screen().catalogue().exercises();
  }

  /** Returns the rows that are about an exercise. */
  public List<ScreenRow> rows(String exercise) {
    return rows.getOrDefault(exercise, ImmutableList.of());
  }

  /** Returns everything that may be asked, findings first. */
  public List<PossibleQuestion> possibleQuestions() {
    TriageOutline outline = pathway.triage().outline();
    ImmutableList.Builder<PossibleQuestion> all = ImmutableList.builder();
    for (TriageOutline.Finding one : outline.findings()) {
      String path = "$.checkIn.answers." + one.id();
      all.add(new PossibleQuestion(path, one.id(), true, one.urgent(), ImmutableList.of()));
    }
    for (TriageOutline.Asked one : outline.questions()) {
      all.add(new PossibleQuestion(one.path(), one.fact(), false, false, entries(one.path())));
    }
    return all.build();
  }

  /** Returns the facts that say whether a list has entries without a date, to be asked about. */
  private List<String> entries(String path) {
    if (!path.contains("[]")) {
      return ImmutableList.of();
    }
    String lookUp =
        path.contains("vertebralFractures")
            ? "UNDATED_FRACTURE_LISTED"
            : "UNCLEARED_FRACTURE_UNDATED";
    return taken.stream()
        .filter(one -> one.aggregate().equals(lookUp))
        .map(TakenFact::fact)
        .toList();
  }

  /** Returns the fact whose rules speak against an option, if there is one. */
  public static String avoided(PathwayOutline.Option option) {
    return "avoid." + option.id();
  }

  /** Returns how every fact that is handed in is taken, releases of exercises among them. */
  public List<TakenFact> taken() {
    return taken;
  }
}
