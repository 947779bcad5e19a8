package io.osteokit.exercises.planning;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.planning.Entries.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Counts what the days planned so far hold, by target. Not thread-safe. */
final class WeekTally {
  private static final int SECONDS_PER_MINUTE = 60;
  private final Catalogue catalogue;
  private final ImmutableList<Target> targets;
  private final Multiset<Component> days = EnumMultiset.create(Component.class);
  private final Multiset<Component> seconds = EnumMultiset.create(Component.class);
  private final Set<Component> today = EnumSet.noneOf(Component.class);

  WeekTally(Catalogue catalogue, List<Target> targets) {
    this.catalogue = catalogue;
    this.targets = ImmutableList.copyOf(targets);
  }

  static Set<String> exercises(Session session) {
    return session.items().stream()
        .map(SessionItem::exercise)
        .collect(ImmutableSet.toImmutableSet());
  }

  List<Target> targets() {
    return targets;
  }

  void add(Session session) {
    for (SessionItem item : session.items()) {
      for (Target target : targets) {
        boolean counts =
            catalogue
                .find(item.exercise())
                .filter(e -> target.groups().contains(e.group()))
                .isPresent();
        if (counts) {
          seconds.add(target.component(), item.seconds());
          today.add(target.component());
        }
      }
    }
  }

  void endDay() {
    days.addAll(today);
    today.clear();
  }

  /** Returns how much of a target there is, today included. */
  int reached(Target target) {
    Component component = target.component();
    return target.measure() == Week.Measure.MINUTES
        ? seconds.count(component) / SECONDS_PER_MINUTE
        : days.count(component) + (today.contains(component) ? 1 : 0);
  }

  /** Returns the targets that are not yet met. */
  List<Target> lacking() {
    ImmutableList.Builder<Target> lacking = ImmutableList.builder();
    for (Target target : targets) {
      if (reached(target) < target.least()) {
        lacking.add(target);
      }
    }
    return lacking.build();
  }
}
