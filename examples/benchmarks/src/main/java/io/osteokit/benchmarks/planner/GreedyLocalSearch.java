package io.osteokit.benchmarks.planner;

import java.util.ArrayList;
import java.util.List;

/**
 * What one writes first: take what is worth most a second until the time is up, then add and
 * exchange as long as that gains anything. Fast to write, and often not the best.
 */
final class GreedyLocalSearch {
  private final Instance instance;
  private final List<Integer> chosen = new ArrayList<>();

  private GreedyLocalSearch(Instance instance) {
    this.instance = instance;
  }

  /** Returns the indices of the options that it ends with; may break a quota. */
  static List<Integer> solve(Instance instance) {
    GreedyLocalSearch search = new GreedyLocalSearch(instance);
    for (int quota = 0; quota < Instance.MINIMUMS.length; quota++) {
      for (int i = 0; i < Instance.MINIMUMS[quota]; i++) {
        search.addBest(quota);
      }
    }
    while (search.addBest(-1)) {}
    while (search.exchange()) {}
    return search.chosen;
  }

  /** Adds the option with the greatest gain a second; of any quota if it is −1. */
  private boolean addBest(int quota) {
    long before = instance.worth(chosen);
    int left = Instance.BUDGET - seconds();
    int best = -1;
    double most = quota < 0 ? 0 : Double.NEGATIVE_INFINITY;
    for (int i = 0; i < instance.options.size(); i++) {
      Instance.Option option = instance.options.get(i);
      if ((quota < 0 || option.quota() == quota) && option.seconds() <= left && isFree(option)) {
        chosen.add(i);
        double gain = (instance.worth(chosen) - before) / (double) option.seconds();
        chosen.remove(chosen.size() - 1);
        if (gain > most) {
          most = gain;
          best = i;
        }
      }
    }
    if (best >= 0) {
      chosen.add(best);
    }
    return best >= 0;
  }

  /** Exchanges one option for another, if there is a pair that gains. */
  private boolean exchange() {
    long before = instance.worth(chosen);
    for (int at = 0; at < chosen.size(); at++) {
      int old = chosen.remove(at);
      int left = Instance.BUDGET - seconds();
      for (int i = 0; i < instance.options.size(); i++) {
        Instance.Option option = instance.options.get(i);
        boolean keepsQuota =
            instance.options.get(old).quota() < 0
                || option.quota() == instance.options.get(old).quota();
        if (keepsQuota && option.seconds() <= left && isFree(option)) {
          chosen.add(at, i);
          if (instance.worth(chosen) > before) {
            return true;
          }
          chosen.remove(at);
        }
      }
      chosen.add(at, old);
    }
    return addBest(-1);
  }

  private int seconds() {
    return chosen.stream().mapToInt(i -> instance.options.get(i).seconds()).sum();
  }

  private boolean isFree(Instance.Option option) {
    return chosen.stream().noneMatch(i -> instance.options.get(i).family() == option.family());
  }
}
