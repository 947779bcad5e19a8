package io.osteokit.tracking.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Explanation;
import io.osteokit.tracking.diary.DiaryEntry;
import java.util.List;
import java.util.Set;

/**
 * Why a fact is as it is: rules, the facts that they read, and what led to those. Immutable. It
 * tells of a person, so its {@code toString} shows the fact alone.
 *
 * @param fact the id of the fact
 * @param why the rules that gave it its value, with reasons and sources; empty for a fact that is
 *     taken from the case as it is
 * @param origins the facts at the bottom, each with where it came from
 */
public record Because(String fact, List<Explanation> why, List<Origin> origins) {
  /** Copies the lists. */
  public Because {
    requireNonNull(fact, "fact");
    why = ImmutableList.copyOf(why);
    origins = ImmutableList.copyOf(origins);
  }

  /** Returns all diary entries that led to the fact, each once. */
  public Set<DiaryEntry> entries() {
    return origins.stream()
        .flatMap(origin -> origin.entries().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Shows the fact, and nothing of the person. */
  @Override
  public String toString() {
    return "Because[" + fact + "]";
  }
}
