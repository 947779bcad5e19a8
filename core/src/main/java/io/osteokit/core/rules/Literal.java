package io.osteokit.core.rules;

/**
 * A statement about one atom, as two masks over its cells and the one for unknown: where it is not
 * ruled out, and where it surely holds. The second lies within the first.
 *
 * @param atom the index of the atom
 * @param possible the cells where it is true or unknown
 * @param certain the cells where it is true
 */
record Literal(int atom, long possible, long certain) {

  /** Returns the statement that holds in the cells, and counts as said when unknown. */
  static Literal of(Atom atom, long cells, Tri ifUnknown) {
    long unknown = 1L << atom.unknown();
    return new Literal(
        atom.index,
        cells | (ifUnknown == Tri.FALSE ? 0 : unknown),
        cells | (ifUnknown == Tri.TRUE ? unknown : 0));
  }

  /** Returns the opposite statement: sure where this is ruled out. */
  Literal not(Atom atom) {
    long everything = atom.all() | 1L << atom.unknown();
    return new Literal(this.atom, everything & ~certain, everything & ~possible);
  }

  /** Returns the statement that both hold; both are about the same atom. */
  Literal and(Literal other) {
    return new Literal(atom, possible & other.possible, certain & other.certain);
  }

  /** Returns the statement that at least one holds; both are about the same atom. */
  Literal or(Literal other) {
    return new Literal(atom, possible | other.possible, certain | other.certain);
  }

  /** Returns whether the other statement is never truer than this one, for the same atom. */
  boolean isWeakerThan(Literal other) {
    return (other.possible & ~possible) == 0 && (other.certain & ~certain) == 0;
  }

  Tri at(int cell) {
    return Tri.of((certain >>> cell & 1) == 1)
        .or((possible >>> cell & 1) == 1 ? Tri.UNKNOWN : Tri.FALSE);
  }
}
