package io.osteokit.pathways.education;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import io.osteokit.core.Content;
import io.osteokit.core.evidence.PackHead;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonObject;
import io.osteokit.pathways.internal.ContentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Topics that a person can read, in one language. Immutable and safe to share between threads.
 *
 * <p>The shipped texts are unreviewed by a clinician ({@link #reviewStatus}). They promise nothing:
 * neither a cure nor a course.
 */
public final class Education {
  private static final class Shipped {
    static final Education EDUCATION = read(bytes());
  }

  private final PackHead head;
  private final ImmutableMap<String, EducationTopic> topics;
  private final Content stamp;

  private Education(PackHead head, List<EducationTopic> topics, byte[] utf8) {
    this.head = head;
    this.topics = Maps.uniqueIndex(topics, EducationTopic::id);
    this.stamp = Content.of(head.version(), ImmutableList.of(utf8));
  }

  /** Returns the British English topics that ship with this library. */
  public static Education shipped() {
    return Shipped.EDUCATION;
  }

  /**
   * Reads topics, for example a translation of the shipped ones.
   *
   * @param utf8 JSON in the form of the shipped {@code education.en-GB.json}, which {@code
   *     education.schema.json} beside it describes; its sources are those of {@link
   *     Sources#shipped}
   * @return the topics
   * @throws io.osteokit.core.json.InvalidInputException if the file is at fault, with every fault
   */
  public static Education read(byte[] utf8) {
    return read(utf8, Sources.shipped());
  }

  /**
   * Reads topics that cite an app's own sources.
   *
   * @param utf8 as in {@link #read(byte[])}
   * @param sources the sources that they may cite
   * @return the topics
   * @throws io.osteokit.core.json.InvalidInputException if the file is at fault, with every fault
   */
  public static Education read(byte[] utf8, Sources sources) {
    requireNonNull(sources, "sources");
    record Parts(PackHead head, List<EducationTopic> topics) {}
    Parts parts =
        ContentReader.read(
            requireNonNull(utf8, "utf8"),
            (reader, root) ->
                new Parts(
                    reader.head(root, "education"),
                    reader.byId(root, "topics", one -> topic(reader, one, sources))));
    return new Education(parts.head(), parts.topics(), utf8);
  }

  private static EducationTopic topic(ContentReader reader, JsonObject object, Sources sources) {
    return new EducationTopic(
        reader.name(object, "id"),
        reader.text(object, "title"),
        reader.list(
            object,
            "paragraphs",
            one ->
                new EducationTopic.Paragraph(
                    reader.text(one, "text"),
                    reader.sources(one, sources),
                    reader.flag(one, "superseded"),
                    reader.optionalTexts(one, "regions"))));
  }

  private static byte[] bytes() {
    try {
      return Resources.toByteArray(
          requireNonNull(Education.class.getResource("education.en-GB.json"), "education"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the name of the file's content, for example {@code osteokit.education}. */
  public String id() {
    return head.id();
  }

  /** Returns which content this is: its version and fingerprint. */
  public Content content() {
    return stamp;
  }

  /** Returns the language of the topics. */
  public Locale language() {
    return head.language();
  }

  /** Returns whether a clinician signed the topics off. */
  public ReviewStatus reviewStatus() {
    return head.reviewStatus();
  }

  /** Returns all topics in the order in which a person may read them. */
  public List<EducationTopic> topics() {
    return topics.values().asList();
  }

  /**
   * Returns a topic.
   *
   * @param id for example {@code how-long}
   * @return the topic, or empty if there is none
   */
  public Optional<EducationTopic> topic(String id) {
    return Optional.ofNullable(topics.get(requireNonNull(id, "id")));
  }
}
