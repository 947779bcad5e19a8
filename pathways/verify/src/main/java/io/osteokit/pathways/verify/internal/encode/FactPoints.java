package io.osteokit.pathways.verify.internal.encode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/** What is known of one fact, as points of a circuit. */
public sealed interface FactPoints {
  /** Returns the point that is true when the fact is known; for a set, all of it. */
  int known();

  /**
   * A yes/no fact.
   *
   * @param known whether it is known
   * @param yes whether it is known to be so
   */
  record YesNo(int known, int yes) implements FactPoints {}

  /**
   * A choice.
   *
   * @param known whether it is known
   * @param values its values, least first
   * @param is for each value, whether it is known to be that
   */
  record Choice(int known, List<String> values, List<Integer> is) implements FactPoints {
    /** Copies the lists. */
    public Choice {
      values = ImmutableList.copyOf(values);
      is = ImmutableList.copyOf(is);
    }

    /** Returns the point of a value. */
    public int is(String value) {
      int at = values.indexOf(value);
      if (at < 0) {
        throw new IllegalArgumentException("no value '" + value + "' among " + values);
      }
      return is.get(at);
    }
  }

  /**
   * A set.
   *
   * @param known whether every member that is not there is known not to be
   * @param present for each member, whether it is known to be there
   */
  record Members(int known, Map<String, Integer> present) implements FactPoints {
    /** Copies the members. */
    public Members {
      present = ImmutableMap.copyOf(present);
    }
  }

  /** A number, cut where somebody asks. */
  non-sealed interface Amount extends FactPoints {
    /** Returns the point that is true when it is known and reaches the threshold. */
    int reaches(Threshold threshold);

    /** Returns the point that is true when both are known and the same number, as far as told. */
    int same(Amount other);
  }
}
