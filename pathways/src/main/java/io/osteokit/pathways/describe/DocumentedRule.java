package io.osteokit.pathways.describe;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.Strength;
import java.util.List;

/**
 * A rule as a clinician reads it. Immutable.
 *
 * @param part where the rule belongs
 * @param id the id of the rule, unique in its part
 * @param derives the id of the fact that it decides, or of the row of the screen
 * @param sentence the rule as a sentence: "If …, then …."
 * @param because the reason
 * @param strength how much the sources carry together
 * @param sources keys of the sources
 */
public record DocumentedRule(
    Part part,
    String id,
    String derives,
    String sentence,
    String because,
    Strength strength,
    List<String> sources) {

  /** The books of rules that a pathway is made of. */
  public enum Part {
    /** Red flags, urgency, phase and what is withheld. */
    TRIAGE,
    /** Options and reviews. */
    PATHWAY,
    /** Which exercises suit whom. */
    SCREEN,
    /** Length, dose and mix of sessions. */
    PLANNING
  }

  /** Copies the sources and checks that all parts are there. */
  public DocumentedRule {
    requireNonNull(part, "part");
    requireNonNull(id, "id");
    requireNonNull(derives, "derives");
    requireNonNull(sentence, "sentence");
    requireNonNull(because, "because");
    requireNonNull(strength, "strength");
    sources = ImmutableList.copyOf(sources);
  }
}
