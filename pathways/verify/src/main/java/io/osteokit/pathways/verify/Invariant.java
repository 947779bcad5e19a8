package io.osteokit.pathways.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Something that has to be so of every person, whatever is known of them. Immutable.
 *
 * @param id its name, stable across versions
 * @param because what it says and why, one or two plain sentences
 * @param sources keys of the sources behind it
 * @param statement what is to be proved
 */
record Invariant(String id, String because, List<String> sources, Statement statement) {
  Invariant {
    requireNonNull(id, "id");
    requireNonNull(because, "because");
    sources = ImmutableList.copyOf(sources);
    requireNonNull(statement, "statement");
  }
}
