package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.osteokit.core.person.Activity;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Explanation;
import io.osteokit.core.rules.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a screen says of every exercise for one person.
 *
 * <p>The verdicts are there at once; reasons are put together when asked for. It tells of the
 * person, so {@link #toString} shows none of it. Immutable, and safe for use by several threads.
 */
public final class ScreenResult implements Screening {
  private final Screen screen;
  private final Evaluation person;
  private final RowVerdicts rowVerdicts;
  private final ImmutableSet<String> cleared;
  private final ImmutableSet<Activity> activities;
  private final Verdict[] verdicts;

  ScreenResult(
      Screen screen,
      Evaluation person,
      RowVerdicts rowVerdicts,
      Set<String> cleared,
      Set<Activity> activities) {
    this.screen = screen;
    this.person = person;
    this.rowVerdicts = rowVerdicts;
    this.cleared = ImmutableSet.copyOf(cleared);
    this.activities = Sets.immutableEnumSet(activities);
    List<Exercise> exercises = screen.catalogue().exercises();
    this.verdicts = new Verdict[exercises.size()];
    for (int i = 0; i < verdicts.length; i++) {
      verdicts[i] = worst(i, this.cleared.contains(exercises.get(i).id()));
    }
  }

  private Verdict worst(int exercise, boolean released) {
    Verdict worst = Verdict.ALLOW;
    for (int row : screen.rowsOf(exercise)) {
      Verdict verdict = rowVerdicts.verdict(row, released);
      if (verdict.compareTo(worst) > 0) {
        worst = verdict;
      }
    }
    return worst;
  }

  @Override
  public Verdict verdict(String exerciseId) {
    int place = screen.place(requireNonNull(exerciseId, "exerciseId"));
    return place < 0 ? Verdict.BLOCK : verdicts[place];
  }

  @Override
  public Set<Activity> releasedActivities() {
    return activities;
  }

  @Override
  public Set<String> releasedExercises() {
    return cleared;
  }

  /**
   * Returns the verdict on one exercise with its reasons.
   *
   * @param exerciseId id of an exercise
   * @return the verdict and why; empty if the catalogue has no such exercise
   */
  public Optional<ScreenedExercise> find(String exerciseId) {
    int place = screen.place(requireNonNull(exerciseId, "exerciseId"));
    return place < 0 ? Optional.empty() : Optional.of(screened(place, new Reasons()));
  }

  /** Returns every exercise with its verdict and reasons, in the order of the catalogue. */
  public List<ScreenedExercise> exercises() {
    Reasons known = new Reasons();
    ImmutableList.Builder<ScreenedExercise> all = ImmutableList.builder();
    for (int i = 0; i < verdicts.length; i++) {
      all.add(screened(i, known));
    }
    return all.build();
  }

  /**
   * Returns the exercises with one verdict, in the order of the catalogue. The four lists together
   * hold every exercise once.
   */
  public List<ScreenedExercise> with(Verdict verdict) {
    requireNonNull(verdict, "verdict");
    Reasons known = new Reasons();
    ImmutableList.Builder<ScreenedExercise> some = ImmutableList.builder();
    for (int i = 0; i < verdicts.length; i++) {
      if (verdicts[i] == verdict) {
        some.add(screened(i, known));
      }
    }
    return some.build();
  }

  /** Returns the exercises that the person may do as they are, in the order of the catalogue. */
  public List<ScreenedExercise> allow() {
    return with(Verdict.ALLOW);
  }

  /** Returns the exercises that the person may do with changes, in the order of the catalogue. */
  public List<ScreenedExercise> modify() {
    return with(Verdict.MODIFY);
  }

  /** Returns the exercises that need a clinician's release, in the order of the catalogue. */
  public List<ScreenedExercise> clearance() {
    return with(Verdict.CLEARANCE);
  }

  /** Returns the exercises that are not for this person now, in the order of the catalogue. */
  public List<ScreenedExercise> block() {
    return with(Verdict.BLOCK);
  }

  /**
   * Returns which facts of the person made a row give what it gave, one explanation for each column
   * that decided.
   *
   * @param reason a reason of this result
   * @return the explanations, in the order of the columns
   */
  public List<Explanation> explain(ScreenReason reason) {
    ImmutableList.Builder<Explanation> explanations = ImmutableList.builder();
    for (ScreenRow.Column column : reason.row().columns()) {
      if (reason.columns().contains(column.id())) {
        explanations.add(person.explain(reason.row().ruleId(column)));
      }
    }
    return explanations.build();
  }

  /** Returns the screen that this is a result of. */
  public Screen screen() {
    return screen;
  }

  /** What rows give; many exercises share a row, so each is put into words once a list. */
  private final class Reasons {
    private final @Nullable ScreenReason[] restricted = new ScreenReason[screen.rows().size()];
    private final @Nullable ScreenReason[] released = new ScreenReason[screen.rows().size()];

    ScreenReason of(int row, boolean cleared) {
      @Nullable ScreenReason[] known = cleared ? released : restricted;
      ScreenReason reason = known[row];
      if (reason == null) {
        reason = reason(row, cleared);
        known[row] = reason;
      }
      return reason;
    }
  }

  private ScreenedExercise screened(int place, Reasons known) {
    Exercise exercise = screen.catalogue().exercises().get(place);
    boolean released = cleared.contains(exercise.id());
    ImmutableList.Builder<ScreenReason> reasons = ImmutableList.builder();
    for (int row : screen.rowsOf(place)) {
      if (rowVerdicts.found(row) != Verdict.ALLOW) {
        ScreenReason reason = known.of(row, released);
        if (reason.row().alone()) {
          reasons = ImmutableList.<ScreenReason>builder().add(reason);
          break;
        }
        reasons.add(reason);
      }
    }
    return new ScreenedExercise(exercise, verdicts[place], reasons.build(), alternatives(place));
  }

  private ScreenReason reason(int index, boolean released) {
    ScreenRow row = screen.rows().get(index);
    Verdict found = rowVerdicts.found(index);
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    for (ScreenRow.Column column : row.columns()) {
      if (column.verdict() == found && person.standing(row.ruleId(column)) == Standing.CERTAIN) {
        columns.add(column.id());
      }
    }
    return new ScreenReason(
        row,
        found,
        rowVerdicts.verdict(index, released),
        rowVerdicts.lift(index, released),
        columns.build());
  }

  private List<Exercise> alternatives(int place) {
    if (verdicts[place].isAvailable()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Exercise> available = ImmutableList.builder();
    for (int other : screen.insteadOf(place)) {
      if (verdicts[other].isAvailable()) {
        available.add(screen.catalogue().exercises().get(other));
      }
    }
    return available.build();
  }

  /** Returns the number of exercises, and nothing of the person. */
  @Override
  public String toString() {
    return "ScreenResult[" + verdicts.length + " exercises]";
  }
}
