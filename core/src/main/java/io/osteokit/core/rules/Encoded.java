package io.osteokit.core.rules;

import com.google.common.collect.ImmutableMap;
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
   * @param book the name of the book, for the message
   * @throws IllegalArgumentException if a fact has a value that it cannot have
   */
  static Encoded of(Atoms atoms, ImmutableMap<String, Fact> given, Facts facts, String book) {
    int[] cells = new int[atoms.size()];
    double[] numbers = new double[atoms.size()];
    Arrays.fill(numbers, Double.NaN);
    boolean fits = facts.areDeclaredBy(given);
    Fact last = null;
    Object value = null;
    for (Atom atom : atoms.inOrder()) {
      if (atom.fact != last) {
        last = atom.fact;
        value = given.containsKey(last.id()) ? facts.raw(last.id()) : null;
        requireFit(fits, last, value, book);
      }
      cells[atom.index] = atom.cellOf(value);
      if (value instanceof Double number) {
        numbers[atom.index] = number;
      }
    }
    return new Encoded(atoms, cells, numbers);
  }

  private static void requireFit(boolean fits, Fact fact, @Nullable Object value, String book) {
    if (!fits && value != null && !FactTypes.fits(fact, value)) {
      throw new IllegalArgumentException(
          "'" + fact.id() + "' has a value that it cannot have in " + book);
    }
  }
}
