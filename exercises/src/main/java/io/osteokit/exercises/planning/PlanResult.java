package io.osteokit.exercises.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import io.osteokit.core.person.Equipment;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A session, or why there is none. A rule is never relaxed to make one (rule R39, source DESIGN).
 *
 * <p>All cases are immutable.
 */
public sealed interface PlanResult {

  /**
   * A session.
   *
   * @param session what to do
   * @param quality how good the choice is
   */
  record Planned(Session session, Quality quality) implements PlanResult {
    /** Checks that nothing is missing. */
    public Planned {
      requireNonNull(session, "session");
      requireNonNull(quality, "quality");
    }
  }

  /** Triage withholds exercise, so that nothing was planned. */
  record Withheld() implements PlanResult {}

  /** Nobody said what the person has; ask. */
  record EquipmentUnknown() implements PlanResult {}

  /**
   * No session can be made with what is there, but one could with more.
   *
   * @param enough further things that would be enough and of which none can be left out; one or two
   *     if that is possible, and of several such sets the first by the order of the vocabulary
   */
  record NeedsEquipment(Set<Equipment> enough) implements PlanResult {
    /** Copies the set. */
    public NeedsEquipment {
      enough = Sets.immutableEnumSet(enough);
    }
  }

  /** No session can be made with any equipment; a clinician has to look. */
  record SeeClinician() implements PlanResult {}

  /**
   * What a choice is worth, in points of the content's objective.
   *
   * <p>Points of different requests are comparable if only minutes or equipment differ.
   *
   * @param objective what the session is worth
   * @param bound no session is worth more than this
   */
  record Quality(long objective, long bound) {
    /** Returns whether the session is proved to be the best. */
    public boolean isProved() {
      return objective == bound;
    }
  }

  /** Returns the session, if there is one. */
  default Optional<Session> sessionIfAny() {
    return this instanceof Planned it ? Optional.of(it.session()) : Optional.empty();
  }

  /** Calls the one function that fits this result and returns what it returns. */
  default <R> R match(
      Function<? super Planned, ? extends R> planned,
      Function<? super Withheld, ? extends R> withheld,
      Function<? super EquipmentUnknown, ? extends R> equipmentUnknown,
      Function<? super NeedsEquipment, ? extends R> needsEquipment,
      Function<? super SeeClinician, ? extends R> seeClinician) {
    if (this instanceof Planned it) {
      return planned.apply(it);
    }
    if (this instanceof Withheld it) {
      return withheld.apply(it);
    }
    if (this instanceof EquipmentUnknown it) {
      return equipmentUnknown.apply(it);
    }
    if (this instanceof NeedsEquipment it) {
      return needsEquipment.apply(it);
    }
    return seeClinician.apply((SeeClinician) this);
  }
}
