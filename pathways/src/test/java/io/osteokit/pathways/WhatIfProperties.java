package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WhatIfProperties {
  private static final List<Subject> SUBJECTS = Reasoning.subjects();

  private static Subject subject(Random random) {
    return SUBJECTS.get(random.nextInt(SUBJECTS.size()));
  }

  private static WhatIfSearch search(World world, Subject subject) {
    return new WhatIfSearch(
            Reasoning.REASONS.worlds(),
            Reasoning.REASONS.changes(),
            world,
            Reasoning.moves(world, subject),
            Reasoning.target(subject))
        .run(4, 600);
  }

  @Property(tries = 50)
  void every_set_of_changes_brings_what_was_asked_about(@ForAll Random random) {
    World world = Reasoning.random(random);
    Subject subject = subject(random);

    for (List<Move> set : search(world, subject).found()) {
      assertThat(Reasoning.target(subject).isMet(Reasoning.after(world, set))).isTrue();
    }
  }

  @Property(tries = 50)
  void no_part_of_a_set_is_enough(@ForAll Random random) {
    World world = Reasoning.random(random);
    Subject subject = subject(random);

    for (List<Move> set : search(world, subject).found()) {
      for (int part = 0; part < (1 << set.size()) - 1; part++) {
        int bits = part;
        List<Move> some =
            IntStream.range(0, set.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(set::get)
                .toList();
        assertThat(Reasoning.target(subject).isMet(Reasoning.after(world, some))).isFalse();
      }
    }
  }

  @Property(tries = 50)
  void where_never_is_said_no_changes_bring_it(@ForAll Random random) {
    World world = Reasoning.random(random);
    Subject subject = subject(random);
    Target target = Reasoning.target(subject);

    if (search(world, subject).isNever()) {
      List<Move> all = Reasoning.moves(world, subject).all();
      for (int round = 0; round < 60; round++) {
        assertThat(target.isMet(Reasoning.after(world, some(all, random)))).isFalse();
      }
    }
  }

  @Property(tries = 50)
  void a_single_change_that_brings_it_is_never_missed(@ForAll Random random) {
    World world = Reasoning.random(random);
    Subject subject = subject(random);
    Target target = Reasoning.target(subject);
    List<Move> all = Reasoning.moves(world, subject).all();

    boolean any =
        all.stream().anyMatch(move -> target.isMet(Reasoning.after(world, List.of(move))));

    if (any && !target.isMet(world)) {
      assertThat(search(world, subject).found().stream().map(List::size)).contains(1);
    }
  }

  @Property(tries = 50)
  void while_the_facts_of_a_conflict_stay_nothing_brings_it(@ForAll Random random) {
    World world = Reasoning.random(random);
    Subject subject = subject(random);
    Target target = Reasoning.target(subject);

    if (!target.isMet(world)) {
      Support support = new Support(Reasoning.REASONS.worlds(), world, key -> 1);
      var conflict = target.conflict(world, support);
      List<Move> others =
          Reasoning.moves(world, subject).all().stream()
              .filter(move -> move.touches().stream().noneMatch(conflict::contains))
              .toList();
      for (int round = 0; round < 30; round++) {
        assertThat(target.isMet(Reasoning.after(world, some(others, random)))).isFalse();
      }
    }
  }

  /** Chooses changes that do not exclude each other. */
  private static List<Move> some(List<Move> all, Random random) {
    List<Move> some = new ArrayList<>();
    if (!all.isEmpty()) {
      for (int i = 1 + random.nextInt(12); i > 0; i--) {
        Move move = all.get(random.nextInt(all.size()));
        if (some.stream().noneMatch(move::excludes)) {
          some.add(move);
        }
      }
    }
    return some;
  }
}
