package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.rules.Condition;
import java.util.List;
import java.util.Optional;

/**
 * A row of the safety screen: which exercises it is about, and what it says of them for whom.
 *
 * <p>A rule may have several rows, for example one for each level of an attribute. Immutable, and
 * safe for use by several threads.
 *
 * @param id unique in its content and stable across versions, for example {@code R23.lying}
 * @param rule the rule that the row belongs to, for example {@code R23}
 * @param appliesTo which exercises the row is about, as a condition over the {@linkplain
 *     ScreenContent#exerciseFacts facts of an exercise}
 * @param columns for whom it gives which verdict, at least one; the worst of those that hold counts
 * @param because why, and how to move instead; plain sentences for the person
 * @param change what to change, for a person told to modify the exercise; there if any verdict can
 *     come to be {@link Verdict#MODIFY}
 * @param clearedBy what has to be cleared and by whom; there if any column asks for it
 * @param evidence what the row rests on
 * @param alone whether no other rule is reported beside this one
 * @param fixed whether the row can be neither lifted nor replaced
 */
public record ScreenRow(
    String id,
    String rule,
    Condition appliesTo,
    List<Column> columns,
    String because,
    Optional<String> change,
    Optional<String> clearedBy,
    Evidence evidence,
    boolean alone,
    boolean fixed) {

  /**
   * For whom a row gives which verdict.
   *
   * @param id unique in its row, for example {@code ACUTE}
   * @param when who it is for, as a condition over the {@linkplain ScreenContent#personFacts facts
   *     of a person}; it reads what is unknown as "it may be so"
   * @param verdict the verdict, worse than {@link Verdict#ALLOW}
   */
  public record Column(String id, Condition when, Verdict verdict) {
    /** Checks that all parts are there. */
    public Column {
      requireNonNull(id, "id");
      requireNonNull(when, "when");
      requireNonNull(verdict, "verdict");
    }
  }

  /** Copies the columns and checks that all parts are there. */
  public ScreenRow {
    requireNonNull(id, "id");
    requireNonNull(rule, "rule");
    requireNonNull(appliesTo, "appliesTo");
    columns = ImmutableList.copyOf(columns);
    requireNonNull(because, "because");
    requireNonNull(change, "change");
    requireNonNull(clearedBy, "clearedBy");
    requireNonNull(evidence, "evidence");
  }

  /** Returns the fact of {@link ScreenContent#exerciseRules} that says whether it applies. */
  public String appliesFact() {
    return ScreenBooks.applies(this);
  }

  /** Returns the fact of {@link ScreenContent#personRules} with its verdict before any lift. */
  public String verdictFact() {
    return ScreenBooks.verdict(this);
  }

  /** Returns the id of the column's rule in {@link ScreenContent#personRules}. */
  String ruleId(Column column) {
    return id + "." + column.id();
  }

  /** Returns the id of the row. */
  @Override
  public String toString() {
    return id;
  }
}
