package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds the nearest sets of changes that bring a target.
 *
 * <p>It opens sets in the order of their cost, beginning with none. Where the target is not met,
 * {@link Support} names facts one of which has to change, so only changes of these are tried next:
 * no set that brings the target is missed (Reiter, Artif Intell 1987;32:57–95). A set that holds
 * one already found is left out, so that every set found is as small as can be. For one thread.
 */
final class WhatIfSearch {
  /** How many sets to try after one was found; those that are much further off tell little. */
  private static final int FURTHER = 150;

  private static final Comparator<Node> NEAREST =
      Comparator.comparingInt(Node::cost)
          .thenComparingInt(Node::days)
          .thenComparingInt(Node::order);

  private final Worlds worlds;
  private final ChangesContent content;
  private final World world;
  private final Moves moves;
  private final Target target;
  private final List<List<Move>> found = new ArrayList<>();
  private boolean exhausted;
  private Set<String> wall = ImmutableSet.of();
  private boolean timeStands;

  WhatIfSearch(Worlds worlds, ChangesContent content, World world, Moves moves, Target target) {
    this.worlds = worlds;
    this.content = content;
    this.world = world;
    this.moves = moves;
    this.target = target;
  }

  private record Node(int cost, int days, int order, List<Move> changes) {
    Set<String> ids() {
      ImmutableSet.Builder<String> ids = ImmutableSet.builder();
      changes.forEach(move -> ids.add(move.id()));
      return ids.build();
    }
  }

  /**
   * Searches.
   *
   * @param most how many sets to find
   * @param budget how many sets to try
   * @return this
   */
  WhatIfSearch run(int most, int budget) {
    PriorityQueue<Node> open = new PriorityQueue<>(NEAREST);
    Set<Set<String>> seen = new HashSet<>();
    int left = budget;
    open.add(new Node(0, 0, 0, ImmutableList.of()));
    while (!open.isEmpty() && left > 0 && found.size() < most) {
      Node node = open.poll();
      if (!holdsOneFound(node.changes())) {
        left--;
        World now = apply(node.changes());
        if (target.isMet(now)) {
          found.add(node.changes());
          left = Math.min(left, FURTHER);
        } else {
          for (Move move : next(node.changes(), now)) {
            List<Move> more =
                ImmutableList.<Move>builder().addAll(node.changes()).add(move).build();
            Node child =
                new Node(
                    node.cost() + content.cost(move.kind()),
                    node.days() + days(move),
                    seen.size(),
                    more);
            if (seen.add(child.ids())) {
              open.add(child);
            }
          }
        }
      }
    }
    exhausted = open.isEmpty();
    return this;
  }

  private static int days(Move move) {
    boolean passes = move.slot().equals(Move.TIME);
    return passes && move.value() instanceof Double days ? days.intValue() : 0;
  }

  World apply(List<Move> changes) {
    return changes.isEmpty() ? world : Edit.apply(worlds, content, world, changes);
  }

  private Set<Move> next(List<Move> changes, World now) {
    Support support = new Support(worlds, now, key -> ways(key, changes));
    Set<String> conflict = target.conflict(now, support);
    ImmutableSet.Builder<Move> next = ImmutableSet.builder();
    conflict.forEach(
        key -> moves.of(key).stream().filter(m -> fits(m, changes)).forEach(next::add));
    Set<Move> all = next.build();
    if (all.isEmpty()) {
      deadEnd(conflict);
    }
    return all;
  }

  /** Only what no change at all touches stays as it is; the rest was changed on the way here. */
  private void deadEnd(Set<String> conflict) {
    boolean stays = conflict.stream().allMatch(key -> moves.of(key).isEmpty());
    if (stays && (wall.isEmpty() || conflict.size() < wall.size())) {
      wall = conflict;
    }
    timeStands |= conflict.stream().anyMatch(this::isAge);
  }

  private boolean isAge(String key) {
    ChangesContent.Changing changing = content.facts().get(key);
    return changing != null && changing.isAge();
  }

  /** What nothing can ever change weighs least, then what was changed already. */
  private int ways(String key, List<Move> changes) {
    List<Move> all = moves.of(key);
    int fitting = (int) all.stream().filter(move -> fits(move, changes)).count();
    return all.isEmpty() ? 0 : 1 + 2 * fitting;
  }

  private static boolean fits(Move move, List<Move> changes) {
    return changes.stream().noneMatch(move::excludes);
  }

  private boolean holdsOneFound(List<Move> changes) {
    Set<String> slots = new HashSet<>();
    changes.forEach(move -> slots.add(move.slot()));
    return found.stream()
        .anyMatch(one -> one.stream().allMatch(move -> slots.contains(move.slot())));
  }

  /** Returns the sets of changes, the nearest first. */
  List<List<Move>> found() {
    return ImmutableList.copyOf(found);
  }

  /** Returns whether nothing was found because there is nothing. */
  boolean isNever() {
    return exhausted && found.isEmpty();
  }

  /** Returns facts that stand against the target and that nothing can change; empty for none. */
  Set<String> wall() {
    return wall;
  }

  /** Returns whether an age stood against the target where nothing was left to change. */
  boolean timeStands() {
    return timeStands;
  }
}
