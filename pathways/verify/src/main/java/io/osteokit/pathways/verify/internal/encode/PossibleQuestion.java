package io.osteokit.pathways.verify.internal.encode;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A question that content may ask.
 *
 * @param path what it asks for, as the path in a case; brackets stand for any entry of a list
 * @param fact for a finding the fact that is asked for while unknown; else the yes/no fact that
 *     holds while it is asked
 * @param finding whether it is about a finding
 * @param urgent whether a missing answer withholds
 * @param entries yes/no facts of which one must hold for there to be a list entry to ask about;
 *     empty if it is not about list entries
 */
public record PossibleQuestion(
    String path, String fact, boolean finding, boolean urgent, List<String> entries) {
  /** Copies the facts. */
  public PossibleQuestion {
    entries = ImmutableList.copyOf(entries);
  }
}
