package io.osteokit.pathways;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts of a person while they are being changed. For one thread. */
final class Edit {
  private final Worlds worlds;
  private final ChangesContent content;
  private final Facts.Builder builder;
  private final Set<String> cleared;
  private final Set<String> recentlyCleared;
  private Facts facts;

  private Edit(Worlds worlds, ChangesContent content, World from) {
    this.worlds = worlds;
    this.content = content;
    this.builder = worlds.triage().newFacts().setAll(from.base());
    this.facts = from.base();
    this.cleared = new LinkedHashSet<>(from.cleared());
    this.recentlyCleared = new LinkedHashSet<>(from.recentlyCleared());
  }

  /** Returns the world after changes; time passes first, and single facts change last. */
  static World apply(Worlds worlds, ChangesContent content, World from, List<Move> moves) {
    Edit edit = new Edit(worlds, content, from);
    for (Move.Turn turn : Move.Turn.values()) {
      for (Move move : moves) {
        if (move.turn() == turn) {
          move.effect().accept(edit);
        }
      }
    }
    return from.with(edit.builder.build(), edit.cleared, edit.recentlyCleared);
  }

  void set(String fact, @Nullable Object value) {
    Worlds.put(builder, fact, value);
  }

  /** Answers every one of these findings with no that is still unknown. */
  void answerNo(Set<String> findings) {
    facts = builder.build();
    for (String finding : findings) {
      if (!facts.isKnown(finding)) {
        set(finding, false);
      }
    }
  }

  /** Lets days pass: ages grow, and what is told of the last days fades. */
  void pass(int days) {
    content
        .facts()
        .forEach(
            (id, changing) -> {
              if (changing.isAge() && facts.number(id).isPresent()) {
                double max = ((Fact.Amount) worlds.fact(id)).max();
                set(id, Math.min(max, facts.number(id).getAsDouble() + days));
              }
              if (changing.fadesAfterDays().isPresent()
                  && days >= changing.fadesAfterDays().getAsInt()) {
                set(id, faded(id));
              }
            });
    recentlyCleared.clear();
    facts = builder.build();
  }

  private @Nullable Object faded(String id) {
    return worlds.fact(id) instanceof Fact.Members
        ? new Facts.KnownMembers(ImmutableSet.of(), true)
        : null;
  }

  void step(ChangesContent.Step step) {
    step.set().forEach(this::set);
    step.forget().forEach(fact -> set(fact, null));
    step.same().forEach((fact, other) -> set(fact, World.value(facts, worlds.fact(other))));
    step.atMost()
        .forEach((fact, most) -> set(fact, Math.min(most, facts.number(fact).orElse(most))));
    step.add().forEach(this::add);
  }

  private void add(String fact, String member) {
    Facts.KnownMembers now =
        facts.members(fact).orElse(new Facts.KnownMembers(ImmutableSet.of(), false));
    Set<String> more = ImmutableSet.<String>builder().addAll(now.present()).add(member).build();
    set(fact, new Facts.KnownMembers(more, now.complete()));
  }

  void release(String exercise) {
    cleared.add(exercise);
    recentlyCleared.add(exercise);
  }
}
