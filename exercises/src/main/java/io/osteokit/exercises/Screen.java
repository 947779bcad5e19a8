package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Activity;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Tri;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.internal.facts.ExerciseFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The safety screen: says of every exercise of a catalogue whether a person may do it as it is,
 * with changes, after a clinician's release, or not now.
 *
 * <p>It is compiled once: which rows are about which exercise does not depend on the person. To
 * screen a person is then one evaluation of rules and a walk over a table. Immutable, and safe for
 * use by several threads.
 */
public final class Screen {
  private final ScreenContent content;
  private final Catalogue catalogue;
  private final CompiledRules people;
  private final ImmutableList<ScreenRow> rows;
  private final ImmutableMap<String, Integer> places;
  private final int[][] rowsOf;
  private final int[][] insteadOf;
  private final List<Fact> movementFacts;

  private Screen(ScreenContent content, Catalogue catalogue) {
    this.content = content;
    this.catalogue = catalogue;
    this.people = CompiledRules.compile(content.personRules());
    this.rows =
        content.rows().stream()
            .sorted(Comparator.comparing(ScreenRow::rule))
            .collect(ImmutableList.toImmutableList());
    this.rowsOf = new int[catalogue.exercises().size()][];
    CompiledRules movement = CompiledRules.compile(content.exerciseRules());
    List<Fact> facts = movement.book().facts();
    this.movementFacts = facts;
    ImmutableMap.Builder<String, Integer> index = ImmutableMap.builder();
    for (int i = 0; i < rowsOf.length; i++) {
      Exercise exercise = catalogue.exercises().get(i);
      rowsOf[i] = rowsOf(movement.evaluate(ExerciseFacts.of(exercise, facts)));
      index.put(exercise.id(), i);
    }
    this.places = index.buildOrThrow();
    this.insteadOf =
        catalogue.exercises().stream().map(this::placesInsteadOf).toArray(int[][]::new);
  }

  private int[] placesInsteadOf(Exercise exercise) {
    return Stream.of(exercise.alternatives(), exercise.regressTo())
        .flatMap(List::stream)
        .mapToInt(this::place)
        .filter(place -> place >= 0)
        .distinct()
        .toArray();
  }

  private int[] rowsOf(Evaluation exercise) {
    List<Integer> about = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      if (exercise.yesNo(ScreenBooks.applies(rows.get(r))) != Tri.FALSE) {
        about.add(r);
      }
    }
    return about.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The screen that comes with this library, compiled when it is first asked for. */
  private static final class Shipped {
    static final Screen SCREEN = new Screen(ScreenContent.shipped(), Catalogue.shipped());
  }

  /** Returns the shipped content compiled for the shipped catalogue; compiled on first use. */
  public static Screen shipped() {
    return Shipped.SCREEN;
  }

  /**
   * Compiles a screen. Exercises that an app added are screened by the same attributes as all
   * others.
   *
   * @param content what it decides by
   * @param catalogue the exercises that it decides on
   */
  public static Screen of(ScreenContent content, Catalogue catalogue) {
    return new Screen(requireNonNull(content, "content"), requireNonNull(catalogue, "catalogue"));
  }

  /** Returns what the screen decides by. */
  public ScreenContent content() {
    return content;
  }

  /** Returns the exercises that it decides on. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * Screens every exercise for one person.
   *
   * <p>What is not known of the person counts as it may be: a fact without a value restricts like
   * its worst value, and opens no lift. With no fact at all everything is blocked.
   *
   * @param person what is known; facts that {@link ScreenContent#personFacts} does not declare are
   *     ignored
   * @param clearedExercises ids of the exercises that a named clinician released on or after the
   *     day of the newest dated fracture listed; whether these releases count is for the content to
   *     say
   * @param recentlyClearedExercises those of them that were released less than 84 days ago
   * @return a verdict on every exercise
   * @throws IllegalArgumentException if a fact of {@code person} has a type or a value that the
   *     content does not declare; the message names the fact alone
   */
  public ScreenResult screen(
      Facts person, Set<String> clearedExercises, Set<String> recentlyClearedExercises) {
    requireNonNull(clearedExercises, "clearedExercises");
    requireNonNull(recentlyClearedExercises, "recentlyClearedExercises");
    Evaluation evaluation = people.evaluate(requireNonNull(person, "person"));
    ImmutableSet.Builder<String> cleared = ImmutableSet.builder();
    ImmutableSet.Builder<Activity> activities = ImmutableSet.builder();
    for (ScreenClearance clearance : content.clearances()) {
      if (evaluation.yesNo(ScreenBooks.counts(clearance)) == Tri.TRUE) {
        cleared.addAll(clearance.recent() ? recentlyClearedExercises : clearedExercises);
        activities.addAll(
            activities(
                person, clearance.recent() ? ScreenBooks.RECENTLY_CLEARED : ScreenBooks.CLEARED));
      }
    }
    RowVerdicts verdicts = RowVerdicts.of(rows, content.lifts(), evaluation);
    return new ScreenResult(this, evaluation, verdicts, cleared.build(), activities.build());
  }

  private static Set<Activity> activities(Facts person, String fact) {
    ImmutableSet.Builder<Activity> activities = ImmutableSet.builder();
    person
        .members(fact)
        .ifPresent(
            known ->
                known
                    .present()
                    .forEach(
                        id -> activities.addAll(Enums.getIfPresent(Activity.class, id).asSet())));
    return activities.build();
  }

  /**
   * Screens every exercise for the person of a triage.
   *
   * @param triage what the person's case came to
   * @return a verdict on every exercise
   * @throws IllegalArgumentException if the triage content gives a fact another type than the
   *     screen declares
   */
  public ScreenResult screen(TriageResult triage) {
    return screen(triage.facts(), triage.clearedExercises(), triage.recentlyClearedExercises());
  }

  /**
   * Returns what the rules about exercises can ask of one, for those who read {@link
   * ScreenContent#exerciseRules} themselves.
   *
   * @param exercise the exercise
   * @return every fact that those rules are handed, each with a value
   */
  public Facts factsOf(Exercise exercise) {
    return ExerciseFacts.of(requireNonNull(exercise, "exercise"), movementFacts);
  }

  /** Returns the rows in order of their rules. */
  List<ScreenRow> rows() {
    return rows;
  }

  /** Returns which rows are about an exercise, by its place in the catalogue. */
  int[] rowsOf(int exercise) {
    return rowsOf[exercise];
  }

  /** Returns the places of the exercises to do in the place of one, by its own. */
  int[] insteadOf(int exercise) {
    return insteadOf[exercise];
  }

  /** Returns the place of an exercise in the catalogue, or -1. */
  int place(String exerciseId) {
    return places.getOrDefault(exerciseId, -1);
  }

  /** Returns the content and the catalogue that it is made of. */
  @Override
  public String toString() {
    return "Screen[" + content + ", " + catalogue + "]";
  }
}
