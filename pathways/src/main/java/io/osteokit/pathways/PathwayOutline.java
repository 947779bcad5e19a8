package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.Strength;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a pathway is made of beside its rules, for those who want to show or check it. Immutable; it
 * says nothing of any person.
 *
 * @param options the options in the order in which they are listed
 * @param reviews when to look again; the earliest date counts
 */
public record PathwayOutline(List<Option> options, List<Review> reviews) {
  /** Copies the lists. */
  public PathwayOutline {
    options = ImmutableList.copyOf(options);
    reviews = ImmutableList.copyOf(reviews);
  }

  /**
   * An option.
   *
   * @param id its id, for example {@code HEAT}
   * @param fact the id of the fact that says how it is listed
   * @param name its name for people
   * @param text what it is, in a sentence
   * @param notNow why it is not listed, when it is not; may be empty
   * @param never whether it is never listed, whoever asks
   * @param sources keys of the sources of an option that is never listed; else empty
   * @param caveats what to know or to mind about it
   */
  public record Option(
      String id,
      String fact,
      String name,
      String text,
      String notNow,
      boolean never,
      List<String> sources,
      List<Caveat> caveats) {
    /** Copies the lists. */
    public Option {
      sources = ImmutableList.copyOf(sources);
      caveats = ImmutableList.copyOf(caveats);
    }
  }

  /**
   * A sentence that is shown with an option.
   *
   * @param id stable across versions, for example {@code HEAT.time}
   * @param text the sentence
   * @param sources keys of the sources behind it
   * @param strength how much the sources carry together
   * @param when the id of the yes/no fact that it depends on; empty if it is always shown
   */
  public record Caveat(
      String id, String text, List<String> sources, Strength strength, Optional<String> when) {
    /** Copies the sources. */
    public Caveat {
      sources = ImmutableList.copyOf(sources);
    }
  }

  /**
   * A date to look again while a fact holds; exactly one of the two numbers is there.
   *
   * @param fact the id of the yes/no fact
   * @param inDays so many days from today
   * @param onFractureDay on this day after the fracture
   */
  public record Review(String fact, OptionalInt inDays, OptionalInt onFractureDay) {}

  static PathwayOutline of(PathwayContent content) {
    ImmutableList.Builder<Option> options = ImmutableList.builder();
    for (PathwayContent.Option one : content.options()) {
      ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
      one.caveats()
          .forEach(
              c -> caveats.add(new Caveat(c.id(), c.text(), c.sources(), c.strength(), c.when())));
      options.add(
          new Option(
              one.id(),
              one.fact(),
              one.name(),
              one.text(),
              one.notNow(),
              one.never(),
              one.sources(),
              caveats.build()));
    }
    ImmutableList.Builder<Review> reviews = ImmutableList.builder();
    content
        .reviews()
        .forEach(r -> reviews.add(new Review(r.fact(), r.inDays(), r.onFractureDay())));
    return new PathwayOutline(options.build(), reviews.build());
  }
}
