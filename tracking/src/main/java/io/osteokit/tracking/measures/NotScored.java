package io.osteokit.tracking.measures;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * An instrument that OsteoKit does not score, and why. Immutable content.
 *
 * @param id its id, for example {@code EQ_5D_5L}
 * @param why the reason, and what an app can do
 * @param sources keys of the sources of the reason
 */
public record NotScored(String id, String why, List<String> sources) {
  /** Copies the sources. */
  public NotScored {
    requireNonNull(id, "id");
    requireNonNull(why, "why");
    sources = ImmutableList.copyOf(sources);
  }
}
