package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Position;
import io.osteokit.exercises.planning.Candidate.Pick;
import io.osteokit.exercises.planning.Composer.Composition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Puts picks in order.
 *
 * <p>Usually by groups, in the order of the content. Within a group positions stay together, so
 * that a person gets up and down as little as possible. A session that alternates goes from
 * movement to rest and back, and ends with a rest.
 */
final class Sequence {
  private final Comparator<Pick> usual;

  Sequence(PlanningRules rules) {
    List<ExerciseGroup> order = rules.parts().order().groups();
    this.usual =
        Comparator.<Pick>comparingInt(pick -> order.indexOf(pick.exercise().group()))
            .thenComparing(Sequence::position)
            .thenComparing(pick -> pick.exercise().id());
  }

  /** Returns a session of a plain choice. */
  Session usual(int minutes, Composition composition) {
    List<Pick> picks = new ArrayList<>(composition.picks());
    picks.sort(usual);
    int ending = 0;
    int opening = 0;
    for (Pick pick : picks) {
      ExerciseGroup group = pick.exercise().group();
      opening += group == ExerciseGroup.WARM_UP ? 1 : 0;
      ending += group == ExerciseGroup.COOL_DOWN || group == ExerciseGroup.RELAXATION ? 1 : 0;
    }
    return session(minutes, picks, Math.max(1, opening), ending);
  }

  /** Returns a session that goes from movement to rest and back as far as there are rests. */
  Session inTurn(int minutes, Composition composition, Optional<ShortRests> rests) {
    List<Pick> movements = new ArrayList<>();
    Deque<Pick> longRests = new ArrayDeque<>();
    List<Pick> sorted = new ArrayList<>(composition.picks());
    sorted.sort(usual);
    for (Pick pick : sorted) {
      boolean rest =
          rests.isPresent()
              ? rests.get().isLong(pick.exercise())
              : pick.exercise().group() == ExerciseGroup.RELAXATION;
      if (rest) {
        longRests.add(pick);
      } else {
        movements.add(pick);
      }
    }
    List<Pick> order = new ArrayList<>();
    if (rests.isPresent()) {
      Pick[] pauses = pauses(movements.size(), longRests, rests.get());
      for (int i = 0; i < pauses.length; i++) {
        order.add(movements.get(i));
        order.add(pauses[i]);
      }
      return session(minutes, order, 1, 1);
    }
    for (Pick movement : movements) {
      order.add(movement);
      if (longRests.size() > 1) {
        order.add(longRests.remove());
      }
    }
    order.addAll(longRests);
    return session(minutes, order, 1, 1);
  }

  /** Returns the rest after each movement; a gentle one, such as lying down, is never the last. */
  private static Pick[] pauses(int movements, Deque<Pick> longRests, ShortRests rests) {
    Pick[] pauses = new Pick[movements];
    for (int i = 0; i < movements; i++) {
      pauses[i] = rests.after(i);
    }
    int gentleAt = movements - 2;
    int calmAt = movements - 1;
    for (Pick rest : longRests) {
      if (rest.exercise().group() == ExerciseGroup.GENTLE) {
        pauses[gentleAt--] = rest;
      } else {
        pauses[calmAt--] = rest;
      }
    }
    return pauses;
  }

  private static Session session(int minutes, List<Pick> order, int opening, int ending) {
    ImmutableList.Builder<SessionItem> items = ImmutableList.builder();
    for (int i = 0; i < order.size(); i++) {
      SessionPart part =
          i < opening
              ? SessionPart.WARM_UP
              : i < order.size() - ending ? SessionPart.MAIN : SessionPart.COOL_DOWN;
      items.add(order.get(i).item(part));
    }
    return Session.of(minutes, items.build());
  }

  private static Position position(Pick pick) {
    return pick.exercise().positions().iterator().next();
  }
}
