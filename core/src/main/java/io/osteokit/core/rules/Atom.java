package io.osteokit.core.rules;

import org.jspecify.annotations.Nullable;

/**
 * What the tables are indexed by: a yes/no fact, a choice, a number cut into cells at the limits
 * that rules use, one member of a set, or whether a set is known as a whole.
 *
 * <p>The cells of a number with limits a &lt; b are: below a, a itself, between a and b, b itself,
 * above b. Rules cannot tell apart two values of one cell. After the last cell comes one more, for
 * unknown.
 */
final class Atom {
  /** One bit a cell, and one for unknown, in a long. */
  static final int MAX_CELLS = 64;

  final int index;
  final Fact fact;
  final @Nullable String member;
  final boolean completeness;
  final double[] cuts;

  /** The values of a choice; of others none. */
  private final String[] values;

  /** How many cells there are, without the one for unknown. */
  final int cells;

  /** The cells that some possible value lies in. */
  final long feasible;

  private Atom(int index, Fact fact, @Nullable String member, boolean completeness, double[] cuts) {
    this.index = index;
    this.fact = fact;
    this.member = member;
    this.completeness = completeness;
    this.cuts = cuts;
    this.values =
        fact instanceof Fact.Choice choice ? choice.values().toArray(new String[0]) : new String[0];
    this.cells = fact.match(f -> 2, f -> 2 * cuts.length + 1, f -> f.values().size(), f -> 2);
    this.feasible = feasibleCells();
  }

  static Atom whole(int index, Fact fact) {
    return new Atom(index, fact, null, false, new double[0]);
  }

  static Atom number(int index, Fact.Amount fact, double[] sortedCuts) {
    return new Atom(index, fact, null, false, sortedCuts);
  }

  static Atom member(int index, Fact.Members fact, String member) {
    return new Atom(index, fact, member, false, new double[0]);
  }

  static Atom completeness(int index, Fact.Members fact) {
    return new Atom(index, fact, null, true, new double[0]);
  }

  /** Returns the cell that stands for unknown. */
  int unknown() {
    return cells;
  }

  /** Returns a mask of all cells but the one for unknown. */
  long all() {
    return (1L << cells) - 1;
  }

  /** Returns the cell of what is known, or {@link #unknown()}. */
  int cellOf(@Nullable Object value) {
    if (value == null) {
      return completeness ? 0 : unknown();
    }
    if (value instanceof Boolean yes) {
      return yes ? 1 : 0;
    }
    if (value instanceof Double number) {
      return cellOf((double) number);
    }
    return value instanceof String text ? valueCell(text) : memberCell((Facts.KnownMembers) value);
  }

  private int valueCell(String value) {
    int cell = 0;
    while (!values[cell].equals(value)) {
      cell++;
    }
    return cell;
  }

  private int memberCell(Facts.KnownMembers known) {
    if (completeness) {
      return known.complete() ? 1 : 0;
    }
    return known.present().contains(member) ? 1 : known.complete() ? 0 : unknown();
  }

  /** Counts, as there are few cuts: searching by halves would be slower. */
  int cellOf(double value) {
    int cell = 0;
    for (double cut : cuts) {
      cell += (cut < value ? 1 : 0) + (cut <= value ? 1 : 0);
    }
    return cell;
  }

  /** Returns the mask of the cells whose numbers compare with the limit as said. */
  long where(Condition.Comparison comparison, double limit) {
    long mask = 0;
    for (int cell = 0; cell < cells; cell++) {
      if (comparison.test(sample(cell), limit)) {
        mask |= 1L << cell;
      }
    }
    return mask;
  }

  /** Returns a number of the cell, whether or not the fact can have it. */
  private double sample(int cell) {
    if (cell % 2 == 1) {
      return cuts[cell / 2];
    }
    int above = cell / 2;
    if (cuts.length == 0) {
      return 0;
    }
    if (above == 0) {
      return cuts[0] - 1;
    }
    return above == cuts.length ? cuts[above - 1] + 1 : (cuts[above - 1] + cuts[above]) / 2;
  }

  private long feasibleCells() {
    if (!(fact instanceof Fact.Amount number)) {
      return all();
    }
    long mask = 0;
    for (int cell = 0; cell < cells; cell++) {
      if (canHold(number, cell)) {
        mask |= 1L << cell;
      }
    }
    return mask;
  }

  private boolean canHold(Fact.Amount number, int cell) {
    if (cell % 2 == 1) {
      return number.allows(cuts[cell / 2]);
    }
    int above = cell / 2;
    double low = above == 0 ? Double.NEGATIVE_INFINITY : cuts[above - 1];
    double high = above == cuts.length ? Double.POSITIVE_INFINITY : cuts[above];
    if (number.whole()) {
      double first = Math.max(Math.floor(low) + 1, Math.ceil(number.min()));
      return first < high && first <= number.max();
    }
    return Math.max(low, number.min()) < Math.min(high, number.max())
        || (number.min() == number.max() && low < number.min() && number.min() < high);
  }
}
