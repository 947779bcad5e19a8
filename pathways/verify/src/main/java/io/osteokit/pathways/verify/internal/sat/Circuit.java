package io.osteokit.pathways.verify.internal.sat;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A circuit of conjunctions over inputs. A point in it is a number, and the negative number is its
 * opposite. Equal points are made once, and what is constant is folded away as it is made, so that
 * two people who share facts share everything that hangs on those facts alone. Not thread-safe.
 */
public final class Circuit {
  /** The point that is always true. */
  public static final int TRUE = 1;

  /** The point that is never true. */
  public static final int FALSE = -1;

  private final Map<ImmutableIntArray, Integer> made = new HashMap<>();
  private final List<int @Nullable []> parts = new ArrayList<>();
  private final List<int[]> required = new ArrayList<>();

  /** Creates an empty circuit. */
  public Circuit() {
    parts.add(new int[0]); // points count from 1
    parts.add(new int[0]); // TRUE is the conjunction of nothing
  }

  /** Returns a new input. */
  public int input() {
    parts.add(null);
    return parts.size() - 1;
  }

  /** Returns how many points there are, inputs among them. */
  public int size() {
    return parts.size() - 1;
  }

  /** Returns the parts of a conjunction, or null for an input. */
  int @Nullable [] parts(int point) {
    return parts.get(point);
  }

  /** Requires that one of the points is true, for every question from now on. */
  public void require(int... oneOf) {
    required.add(oneOf.clone());
  }

  /** Returns how much is required so far; a new threshold of a number requires something, too. */
  public int demands() {
    return required.size();
  }

  /** Returns what is required, in the order in which it was. */
  List<int[]> required() {
    return required;
  }

  /** Returns the point that is true when all are. */
  public int and(int... all) {
    return and(Arrays.stream(all).boxed().toList());
  }

  /** Returns the point that is true when all are. */
  public int and(List<Integer> all) {
    int[] sorted = all.stream().mapToInt(Integer::intValue).filter(p -> p != TRUE).toArray();
    sorted =
        Arrays.stream(sorted).distinct().boxed().sorted(Circuit::order).mapToInt(p -> p).toArray();
    for (int i = 0; i < sorted.length; i++) {
      if (sorted[i] == FALSE || (i > 0 && sorted[i] == -sorted[i - 1])) {
        return FALSE;
      }
    }
    if (sorted.length == 0) {
      return TRUE;
    }
    if (sorted.length == 1) {
      return sorted[0];
    }
    return made.computeIfAbsent(
        ImmutableIntArray.copyOf(sorted),
        key -> {
          parts.add(key.toArray());
          return parts.size() - 1;
        });
  }

  private static int order(int a, int b) {
    int byPoint = Integer.compare(Math.abs(a), Math.abs(b));
    return byPoint != 0 ? byPoint : Integer.compare(a, b);
  }

  /** Returns the point that is true when at least one is. */
  public int or(int... any) {
    return -and(Arrays.stream(any).map(p -> -p).toArray());
  }

  /** Returns the point that is true when at least one is. */
  public int or(List<Integer> any) {
    return -and(any.stream().map(p -> -p).toList());
  }

  /** Returns the point that is true unless the first is true and the second is not. */
  public int implies(int given, int then) {
    return -and(given, -then);
  }

  /** Returns the point that is true when both are the same. */
  public int same(int a, int b) {
    return and(implies(a, b), implies(b, a));
  }

  /** Returns the point that is true when at least so many of them are. */
  public int atLeast(int count, List<Integer> points) {
    if (count <= 0) {
      return TRUE;
    }
    if (count > points.size()) {
      return FALSE;
    }
    // Row k: whether at least k of the points seen so far are true.
    int[] row = new int[count + 1];
    Arrays.fill(row, FALSE);
    row[0] = TRUE;
    for (int point : points) {
      for (int k = count; k >= 1; k--) {
        row[k] = or(row[k], and(point, row[k - 1]));
      }
    }
    return row[count];
  }
}
