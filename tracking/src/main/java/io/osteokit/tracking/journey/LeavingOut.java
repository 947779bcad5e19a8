package io.osteokit.tracking.journey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.function.Predicate;

/** Finds few things that are enough, by leaving out one half, one quarter and so on. */
final class LeavingOut {
  private LeavingOut() {}

  /**
   * Returns things that are enough and of which none can be spared, in their order. The first ones
   * are left out first.
   *
   * @param all things that are enough together
   * @param isEnough whether some of them are
   */
  static <T> ImmutableList<T> fewest(List<T> all, Predicate<List<T>> isEnough) {
    ImmutableList<T> kept = ImmutableList.copyOf(all);
    int step = Math.max(1, kept.size());
    boolean settled = false;
    while (!settled) {
      boolean changed = false;
      for (int from = 0; from < kept.size(); ) {
        ImmutableList<T> less = without(kept, from, Math.min(kept.size(), from + step));
        if (isEnough.test(less)) {
          kept = less;
          changed = true;
        } else {
          from += step;
        }
      }
      settled = step == 1 && !changed;
      step = Math.max(1, step / 2);
    }
    return kept;
  }

  private static <T> ImmutableList<T> without(ImmutableList<T> all, int from, int to) {
    return ImmutableList.copyOf(
        Iterables.concat(all.subList(0, from), all.subList(to, all.size())));
  }
}
