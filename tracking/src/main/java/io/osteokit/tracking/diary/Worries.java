package io.osteokit.tracking.diary;

import com.google.common.collect.Sets;
import io.osteokit.core.person.YellowFlag;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * Which beliefs, moods and circumstances that keep pain going were named on a day.
 *
 * <p>A case has these as yellow flags of its check-in; {@link io.osteokit.tracking.journey.Journey}
 * puts them there.
 *
 * @param at a moment of the day
 * @param yellowFlags all that were named; empty says that there was none
 */
public record Worries(OffsetDateTime at, Set<YellowFlag> yellowFlags) implements Happening {
  /** Creates the happening. */
  public Worries {
    Moments.check(at);
    yellowFlags = Sets.immutableEnumSet(yellowFlags);
  }

  @Override
  public String toString() {
    return "Worries[…]";
  }
}
