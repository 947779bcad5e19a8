package io.osteokit.pathways;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One change that could come about: of a fact, or of several that go together.
 *
 * @param slot what it changes; two changes of one slot exclude each other
 * @param id unique among the changes of a person
 * @param kind how it comes about
 * @param turn when it is made, of several
 * @param touches the facts that it may change, named as in {@link Support}
 * @param effect what it does
 * @param fact the fact that it is about; empty for several together
 * @param value for a single fact its new value, for time the days; null for unknown and for others
 * @param say the words for it; empty if they come from the fact and its value
 */
record Move(
    String slot,
    String id,
    ChangeKind kind,
    Turn turn,
    Set<String> touches,
    Consumer<Edit> effect,
    Optional<String> fact,
    @Nullable Object value,
    Optional<String> say) {
  static final String TIME = "time";

  /** The order in which changes are made. */
  enum Turn {
    TIME,
    MANY,
    ONE
  }

  Move {
    touches = ImmutableSet.copyOf(touches);
  }

  boolean excludes(Move other) {
    return slot.equals(other.slot);
  }

  @Override
  public String toString() {
    return "Move[" + slot + "]";
  }
}
