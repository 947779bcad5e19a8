package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.Strength;
import java.util.List;
import java.util.Optional;

/**
 * Why an exercise has its verdict: one row of the screen that restricts it for a person.
 *
 * <p>It tells of the person, so {@link #toString} shows the row alone. Immutable, and safe for use
 * by several threads.
 *
 * @param row the row, with its sentences, sources and strength
 * @param found what the row gives this person before any lift, worse than {@link Verdict#ALLOW}
 * @param verdict what it comes to after a lift; the same as {@code found} without one
 * @param lift what made it milder; empty if nothing did
 * @param columns ids of the columns that hold and gave {@code found}, at least one
 */
public record ScreenReason(
    ScreenRow row,
    Verdict found,
    Verdict verdict,
    Optional<ScreenLift> lift,
    List<String> columns) {

  /** Copies the columns and checks that all parts are there. */
  public ScreenReason {
    requireNonNull(row, "row");
    requireNonNull(found, "found");
    requireNonNull(verdict, "verdict");
    requireNonNull(lift, "lift");
    columns = ImmutableList.copyOf(columns);
  }

  /** Returns the rule that the row belongs to, for example {@code R10}. */
  public String rule() {
    return row.rule();
  }

  /** Returns why, and how to move instead; plain sentences for the person. */
  public String because() {
    return row.because();
  }

  /** Returns what to change; there if {@link #verdict} is {@link Verdict#MODIFY}, else empty. */
  public Optional<String> change() {
    return verdict == Verdict.MODIFY ? row.change() : Optional.empty();
  }

  /**
   * Returns what has to be cleared and by whom; there if {@link #verdict} is {@link
   * Verdict#CLEARANCE}, else empty.
   */
  public Optional<String> clearedBy() {
    return verdict == Verdict.CLEARANCE ? row.clearedBy() : Optional.empty();
  }

  /** Returns the keys of the sources, at least one. */
  public List<String> sources() {
    return row.evidence().sources();
  }

  /** Returns how much the sources carry together. */
  public Strength strength() {
    return row.evidence().strength();
  }

  /** Returns the id of the row, and nothing of the person. */
  @Override
  public String toString() {
    return "ScreenReason[" + row.id() + "]";
  }
}
