package io.osteokit.pathways;

import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Set;

/**
 * That an answer matters: what it changes, and how much. Compared by how telling the question is.
 *
 * @param urgency the highest urgency that an answer brings, from 0, if it is above the one now
 * @param withholds whether an answer alone changes what is withheld
 * @param alone whether an answer matters while everything else stays unknown
 * @param touched how many outcomes differ at most
 * @param effects which parts of the decision differ
 * @param one what is the case on one answer
 * @param other what is the case on another, with all else equal
 */
record Witness(
    int urgency,
    boolean withholds,
    boolean alone,
    int touched,
    Set<AskNext.Effect> effects,
    World one,
    World other)
    implements Comparable<Witness> {
  private static final Comparator<Witness> ORDER =
      Comparator.comparingInt(Witness::urgency)
          .thenComparing(Witness::withholds)
          .thenComparing(Witness::alone)
          .thenComparingInt(Witness::touched);

  Witness {
    effects = Sets.immutableEnumSet(effects);
  }

  @Override
  public int compareTo(Witness other) {
    return ORDER.compare(this, other);
  }

  /** Returns what two questions of one path tell together. */
  Witness and(Witness more) {
    Witness better = compareTo(more) >= 0 ? this : more;
    return new Witness(
        better.urgency,
        better.withholds,
        better.alone,
        better.touched,
        Sets.union(effects, more.effects),
        better.one,
        better.other);
  }

  @Override
  public String toString() {
    return "Witness" + effects;
  }
}
