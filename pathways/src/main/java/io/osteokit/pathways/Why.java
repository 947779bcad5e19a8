package io.osteokit.pathways;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.Strength;
import java.util.List;
import java.util.Optional;

/**
 * Why something is as it is for a person, and what would change it. Immutable and safe to share
 * between threads; its {@code toString} shows nothing of the person.
 *
 * @param subject what was asked about
 * @param name its name, for people
 * @param standing how it stands: {@code OFFER}, {@code CONSIDER}, {@code AVOID} or {@code
 *     NOT_LISTED} for an option, the verdict of an exercise, the urgency of a red flag
 * @param present whether it is there: the option is listed, the exercise available, the flag raised
 * @param words how it stands, as sentences
 * @param reasons the rules behind it
 * @param changes for what is not there, the nearest sets of changes that would bring it, best
 *     first; a few of them, not all
 * @param never whether no change that can come about brings it
 * @param instead names of what there is in its place; may be empty
 */
public record Why(
    Subject subject,
    String name,
    String standing,
    boolean present,
    List<String> words,
    List<Reason> reasons,
    List<WhatIf> changes,
    boolean never,
    List<Alternative> instead) {

  /** Copies the lists. */
  public Why {
    requireNonNull(subject, "subject");
    requireNonNull(name, "name");
    requireNonNull(standing, "standing");
    words = ImmutableList.copyOf(words);
    reasons = ImmutableList.copyOf(reasons);
    changes = ImmutableList.copyOf(changes);
    instead = ImmutableList.copyOf(instead);
  }

  /**
   * A rule that decided.
   *
   * @param rule the id of the rule, for example {@code R16}
   * @param words its reason, plain sentences
   * @param facts what is known of the facts that decided, in words
   * @param sources keys of the sources behind it
   * @param strength how much the sources carry together; empty where the content does not say
   */
  public record Reason(
      String rule,
      String words,
      List<String> facts,
      List<String> sources,
      Optional<Strength> strength) {
    /** Copies the lists. */
    public Reason {
      requireNonNull(rule, "rule");
      requireNonNull(words, "words");
      facts = ImmutableList.copyOf(facts);
      sources = ImmutableList.copyOf(sources);
      requireNonNull(strength, "strength");
    }

    @Override
    public String toString() {
      return "Reason[" + rule + "]";
    }
  }

  /**
   * Something that there is instead.
   *
   * @param id the id of an option or of an exercise
   * @param name its name
   */
  public record Alternative(String id, String name) {
    /** Checks that both parts are there. */
    public Alternative {
      requireNonNull(id, "id");
      requireNonNull(name, "name");
    }
  }

  @Override
  public String toString() {
    return "Why[" + subject.id() + "]";
  }
}
