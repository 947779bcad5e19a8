package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A red flag or an escalation that fires for a person. Immutable; its {@code toString} shows
 * nothing of the person.
 *
 * @param id for example {@code RF-12} or {@code ES-01}
 * @param urgency how soon a clinician is needed because of it; never {@link Urgency#NONE}
 * @param because plain sentences: the reason, then what decided
 * @param sources keys of the sources behind it, one or more
 */
public record RaisedFlag(String id, Urgency urgency, List<String> because, List<String> sources) {
  /** Copies the lists. */
  public RaisedFlag {
    because = ImmutableList.copyOf(because);
    sources = ImmutableList.copyOf(sources);
  }

  @Override
  public String toString() {
    return "RaisedFlag[…]";
  }
}
