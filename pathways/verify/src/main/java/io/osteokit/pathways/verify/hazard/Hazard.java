package io.osteokit.pathways.verify.hazard;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Something that can go wrong when people are helped by this software. Immutable.
 *
 * @param id for example {@code HZ-01}, stable across versions
 * @param hazard what goes wrong, one sentence
 * @param causes how it comes about, one or more
 * @param harm what it does to the person
 * @param severity how bad that can be
 * @param likelihoodBefore the developers' estimate without the controls
 * @param likelihoodAfter the developers' estimate with them, never above the one before
 * @param controls what the software does about it, one or more
 * @param residual what is left in spite of them
 * @param app what an app must do itself; may be empty
 * @param clinician what a clinician must do or decide; may be empty
 * @param sources keys of the sources; {@code DESIGN} stands for the developers' own judgement
 */
public record Hazard(
    String id,
    String hazard,
    List<String> causes,
    String harm,
    Severity severity,
    Likelihood likelihoodBefore,
    Likelihood likelihoodAfter,
    List<Control> controls,
    String residual,
    List<String> app,
    List<String> clinician,
    List<String> sources) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no cause, no control or no source, or the controls
   *     make it more likely
   */
  public Hazard {
    requireNonNull(id, "id");
    requireNonNull(hazard, "hazard");
    causes = ImmutableList.copyOf(causes);
    requireNonNull(harm, "harm");
    requireNonNull(severity, "severity");
    controls = ImmutableList.copyOf(controls);
    requireNonNull(residual, "residual");
    app = ImmutableList.copyOf(app);
    clinician = ImmutableList.copyOf(clinician);
    sources = ImmutableList.copyOf(sources);
    if (causes.isEmpty() || controls.isEmpty() || sources.isEmpty()) {
      throw new IllegalArgumentException(id + " must have causes, controls and sources");
    }
    if (likelihoodAfter.compareTo(likelihoodBefore) > 0) {
      throw new IllegalArgumentException(id + " must not be more likely with its controls");
    }
  }
}
