package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.Strength;
import io.osteokit.core.rules.RuleBook;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a pathway is made of, as read from its file.
 *
 * @param rules the rules
 * @param options the options in the order in which they are listed
 * @param reviews when to look again
 */
record PathwayContent(RuleBook rules, List<Option> options, List<Review> reviews) {
  PathwayContent {
    options = ImmutableList.copyOf(options);
    reviews = ImmutableList.copyOf(reviews);
  }

  /**
   * An option.
   *
   * @param id its id in the contract
   * @param name its name
   * @param text what it is
   * @param notNow why it is not listed, when it is not
   * @param never whether it is never listed, whoever asks
   * @param sources the sources of an option that is never listed
   * @param caveats what to know about it
   */
  record Option(
      String id,
      String name,
      String text,
      String notNow,
      boolean never,
      List<String> sources,
      List<Caveat> caveats) {
    Option {
      sources = ImmutableList.copyOf(sources);
      caveats = ImmutableList.copyOf(caveats);
    }

    /** Returns the id of the fact that says how the option is listed. */
    String fact() {
      return "option." + id;
    }
  }

  /**
   * A sentence to show with an option, always or while a yes/no fact holds; its id begins with that
   * of the option.
   */
  record Caveat(
      String id, String text, List<String> sources, Strength strength, Optional<String> when) {
    Caveat {
      sources = ImmutableList.copyOf(sources);
    }
  }

  /** A date to look again while a yes/no fact holds: in some days, or on a day of the fracture. */
  record Review(String fact, OptionalInt inDays, OptionalInt onFractureDay) {
    /** Returns in how many days it is; below 0 where the day of the fracture has passed. */
    int days(int fractureAgeDays) {
      return inDays.orElseGet(() -> onFractureDay.orElse(0) - fractureAgeDays);
    }
  }
}
