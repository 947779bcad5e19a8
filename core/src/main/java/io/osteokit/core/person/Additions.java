package io.osteokit.core.person;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists and sets that become known when something is said about them. */
final class Additions {
  private Additions() {}

  static <T> Optional<List<T>> to(Optional<List<T>> known, T item) {
    ImmutableList.Builder<T> items = ImmutableList.builder();
    known.ifPresent(items::addAll);
    return Optional.of(items.add(item).build());
  }

  static <T> Optional<Set<T>> toSet(Optional<Set<T>> known, T item) {
    ImmutableSet.Builder<T> items = ImmutableSet.builder();
    known.ifPresent(items::addAll);
    return Optional.of(items.add(item).build());
  }

  static <T> Optional<List<T>> all(Collection<T> items) {
    return Optional.of(ImmutableList.copyOf(items));
  }

  static <T> Optional<Set<T>> allSet(Collection<T> items) {
    return Optional.of(ImmutableSet.copyOf(items));
  }

  static <T> Optional<List<T>> none() {
    return Optional.of(ImmutableList.of());
  }

  static <T> Optional<Set<T>> noneSet() {
    return Optional.of(ImmutableSet.of());
  }
}
