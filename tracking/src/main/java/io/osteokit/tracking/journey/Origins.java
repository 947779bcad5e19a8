package io.osteokit.tracking.journey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.tracking.diary.DiaryEntry;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds what led to facts, by working them out again with something left out. */
final class Origins {
  private final Day day;
  private final Function<Day, Facts> take;
  private final ImmutableMap<String, Integer> windows;
  private final ImmutableSet<String> ofFirst;
  private final Facts now;
  private final Map<Origin.Part, Facts> without = new EnumMap<>(Origin.Part.class);

  /**
   * @param day what everything is worked out from
   * @param take works out facts
   * @param windows the facts that weigh all entries of some days
   * @param ofFirst the facts that are about what came first
   */
  Origins(
      Day day,
      Function<Day, Facts> take,
      ImmutableMap<String, Integer> windows,
      ImmutableSet<String> ofFirst) {
    this.day = day;
    this.take = take;
    this.windows = windows;
    this.ofFirst = ofFirst;
    this.now = take.apply(day);
    for (Origin.Part part : Origin.Part.values()) {
      without.put(part, take.apply(day.without(part)));
    }
  }

  /** Returns whether the fact would differ without the diary. */
  boolean isOfDiary(Fact fact) {
    return isOf(Origin.Part.DIARY, fact);
  }

  private boolean isOf(Origin.Part part, Fact fact) {
    return !isAsNow(without.getOrDefault(part, now), fact);
  }

  Origin of(Fact fact) {
    EnumSet<Origin.Part> parts = EnumSet.noneOf(Origin.Part.class);
    for (Origin.Part part : Origin.Part.values()) {
      if (isOf(part, fact)) {
        parts.add(part);
      }
    }
    ImmutableList<DiaryEntry> entries =
        parts.contains(Origin.Part.DIARY) ? enough(fact) : ImmutableList.of();
    Integer window = windows.get(fact.id());
    return new Origin(
        fact.id(),
        FactWords.of(fact, now),
        parts,
        window == null ? entries : withAllOf(entries, window));
  }

  /** Of entries that say the same the newest are kept, or the first where these are meant. */
  private ImmutableList<DiaryEntry> enough(Fact fact) {
    if (!ofFirst.contains(fact.id())) {
      return LeavingOut.fewest(day.entries(), some -> isAsNow(take.apply(day.with(some)), fact));
    }
    LocalDate before = day.today().minusDays(windows.getOrDefault(fact.id(), 0));
    ImmutableList<DiaryEntry> older = entries(entry -> !entry.day().isAfter(before));
    ImmutableList<DiaryEntry> newer = entries(entry -> entry.day().isAfter(before));
    ImmutableList<DiaryEntry> first =
        LeavingOut.fewest(older.reverse(), some -> isEnough(Lists.reverse(some), newer, fact))
            .reverse();
    return both(first, LeavingOut.fewest(newer, some -> isEnough(first, some, fact)));
  }

  private ImmutableList<DiaryEntry> entries(Predicate<DiaryEntry> which) {
    return day.entries().stream().filter(which).collect(ImmutableList.toImmutableList());
  }

  private boolean isEnough(List<DiaryEntry> older, List<DiaryEntry> newer, Fact fact) {
    return isAsNow(take.apply(day.with(both(older, newer))), fact);
  }

  private static ImmutableList<DiaryEntry> both(List<DiaryEntry> older, List<DiaryEntry> newer) {
    return ImmutableList.<DiaryEntry>builder().addAll(older).addAll(newer).build();
  }

  /** Adds the entries of the same kinds that are less than so many days old. */
  private ImmutableList<DiaryEntry> withAllOf(List<DiaryEntry> found, int window) {
    Set<DiaryEntry> already = ImmutableSet.copyOf(found);
    Set<Object> kinds = found.stream().map(Windowed::kind).collect(ImmutableSet.toImmutableSet());
    LocalDate before = day.today().minusDays(window);
    return day.entries().stream()
        .filter(
            entry ->
                already.contains(entry)
                    || (kinds.contains(Windowed.kind(entry)) && entry.day().isAfter(before)))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isAsNow(Facts other, Fact fact) {
    return value(other, fact.id()).equals(value(now, fact.id()));
  }

  private static Object value(Facts facts, String fact) {
    return ImmutableList.of(
        facts.yesNo(fact), facts.number(fact), facts.choice(fact), facts.members(fact));
  }
}
