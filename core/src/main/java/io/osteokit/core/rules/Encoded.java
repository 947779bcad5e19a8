package io.osteokit.core.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one person as tables read it: the cell of each atom, and the number of each
 * number. Whoever gets one leaves it as it is, so that threads may share it.
 */
final class Encoded {
  /** The atoms that the cells are of. */
  final Atoms atoms;

  final int[] cells;

  /** Not a number where it is unknown, or no number is meant. */
  final double[] numbers;

  Encoded(Atoms atoms, int[] cells, double[] numbers) {
    this.atoms = atoms;
    this.cells = cells;
    this.numbers = numbers;
  }

  /**
   * Looks every fact up that is handed in; those that are derived stay unknown.
   *
   * @param given the facts that are handed in
   * @param places where the value of each atom's fact is among them, or −1
   * @param book the name of the book, for the message
   * @throws IllegalArgumentException if a fact has a value that it cannot have
   */
  static Encoded of(Atoms atoms, Facts facts, Declared given, int[] places, String book) {
    int[] cells = new int[places.length];
    double[] numbers = new double[places.length];
    Arrays.fill(numbers, Double.NaN);
    @Nullable Object @Nullable [] placed = facts.placedBy(given);
    Fact last = null;
    Object value = null;
    for (int i = 0; i < cells.length; i++) {
      Atom atom = atoms.get(i);
      if (placed != null) {
        value = places[i] < 0 ? null : placed[places[i]];
      } else if (atom.fact != last) {
        last = atom.fact;
        value = places[i] < 0 ? null : fitting(last, facts, book);
      }
      cells[i] = atom.cellOf(value);
      if (value instanceof Double number) {
        numbers[i] = number;
      }
    }
    return new Encoded(atoms, cells, numbers);
  }

  private static @Nullable Object fitting(Fact fact, Facts facts, String book) {
    Object value = facts.raw(fact.id());
    if (value != null && !FactTypes.fits(fact, value)) {
      throw new IllegalArgumentException(
          "'" + fact.id() + "' has a value that it cannot have in " + book);
    }
    return value;
  }

  /** Returns the value that an atom stands for, null where it is unknown. */
  @Nullable Object valueOf(Atom atom) {
    if (atom.fact instanceof Fact.Amount) {
      double number = numbers[atom.index];
      return Double.isNaN(number) ? null : (Double) number;
    }
    int cell = cells[atom.index];
    if (cell == atom.unknown()) {
      return null;
    }
    return atom.fact instanceof Fact.Choice choice
        ? choice.values().get(cell)
        : (Boolean) (cell == 1);
  }
}
