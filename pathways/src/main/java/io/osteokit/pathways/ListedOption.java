package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * An option in one of the lists of a decision. Immutable; its {@code toString} shows nothing of the
 * person.
 *
 * @param id for example {@code HEAT}
 * @param because plain sentences why it stands in its list
 * @param sources keys of the sources behind it
 * @param caveats what to know or to mind about it
 */
public record ListedOption(
    String id, List<String> because, List<String> sources, List<String> caveats) {
  /** Copies the lists. */
  public ListedOption {
    because = ImmutableList.copyOf(because);
    sources = ImmutableList.copyOf(sources);
    caveats = ImmutableList.copyOf(caveats);
  }

  @Override
  public String toString() {
    return "ListedOption[…]";
  }
}
