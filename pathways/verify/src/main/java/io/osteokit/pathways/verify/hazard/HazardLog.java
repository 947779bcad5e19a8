package io.osteokit.pathways.verify.hazard;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.osteokit.core.Content;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Hazards of using the software, each with what is done about it and what is left. Immutable and
 * safe to share between threads.
 *
 * <p>Whether what a control names exists is for the build to check, where all modules meet.
 */
public final class HazardLog {
  private final String id;
  private final ReviewStatus reviewStatus;
  private final ImmutableList<Hazard> hazards;
  private final Content content;

  HazardLog(String id, ReviewStatus reviewStatus, List<Hazard> hazards, Content content) {
    this.id = requireNonNull(id, "id");
    this.reviewStatus = requireNonNull(reviewStatus, "reviewStatus");
    this.hazards = ImmutableList.copyOf(hazards);
    this.content = requireNonNull(content, "content");
  }

  /**
   * Returns the log that comes with this library.
   *
   * @return the log, which no clinician has reviewed
   */
  public static HazardLog shipped() {
    try {
      return read(
          Resources.toByteArray(
              requireNonNull(HazardLog.class.getResource("hazards.json"), "hazards.json")),
          Sources.shipped());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a log, an app's own for example.
   *
   * @param utf8 the JSON in the form of {@code hazards.schema.json}
   * @param sources the sources that it may cite
   * @return the log
   * @throws io.osteokit.core.json.InvalidInputException if it is at fault, with every fault
   */
  public static HazardLog read(byte[] utf8, Sources sources) {
    return HazardReader.read(requireNonNull(utf8, "utf8"), requireNonNull(sources, "sources"));
  }

  /**
   * Returns the name of the log.
   *
   * @return for example {@code osteokit.hazards}
   */
  public String id() {
    return id;
  }

  /**
   * Returns whether a clinician signed the log off.
   *
   * @return its status
   */
  public ReviewStatus reviewStatus() {
    return reviewStatus;
  }

  /**
   * Returns the hazards.
   *
   * @return all of them, in the order of the log
   */
  public List<Hazard> hazards() {
    return hazards;
  }

  /**
   * Returns a hazard.
   *
   * @param id for example {@code HZ-01}
   * @return the hazard, or empty if there is none
   */
  public Optional<Hazard> hazard(String id) {
    requireNonNull(id, "id");
    return hazards.stream().filter(hazard -> hazard.id().equals(id)).findFirst();
  }

  /**
   * Returns which log this is.
   *
   * @return its version and fingerprint
   */
  public Content content() {
    return content;
  }
}
