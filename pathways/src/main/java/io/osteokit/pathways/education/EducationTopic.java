package io.osteokit.pathways.education;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One question that people ask, and its answer. Immutable.
 *
 * @param id stable across versions and languages, for example {@code may-i-move}
 * @param title the question, for people
 * @param paragraphs the answer, one or more paragraphs
 */
public record EducationTopic(String id, String title, List<Paragraph> paragraphs) {
  /** Copies the paragraphs. */
  public EducationTopic {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    paragraphs = ImmutableList.copyOf(paragraphs);
  }

  /**
   * A part of an answer.
   *
   * @param text plain sentences
   * @param sources keys of what they rest on, one or more
   * @param superseded whether it tells of care that is no longer given; show it as history only
   * @param regions where that is so, as codes such as {@code EU} or {@code CA}; elsewhere ask what
   *     applies there. Empty if it is so everywhere
   */
  public record Paragraph(
      String text, List<String> sources, boolean superseded, List<String> regions) {
    /** Copies the lists. */
    public Paragraph {
      requireNonNull(text, "text");
      sources = ImmutableList.copyOf(sources);
      regions = ImmutableList.copyOf(regions);
    }
  }
}
