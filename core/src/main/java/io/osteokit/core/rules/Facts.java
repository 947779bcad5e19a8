package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Declared.Place;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one person: values for some facts. A fact without a value is unknown.
 * Immutable and safe to share between threads.
 */
public final class Facts {
  /** The declarations that the values were checked against, if they are known. */
  private final @Nullable Declared declared;

  /** The values at the places of their facts; empty if only those by id are known. */
  private final @Nullable Object[] placed;

  /** The values by id; made of those at their places when somebody asks. */
  private @Nullable ImmutableMap<String, Object> values;

  /** What the rules that were asked last made of the values; the same whoever writes it. */
  private @Nullable Encoded encoded;

  private Facts(
      @Nullable Declared declared,
      @Nullable Object[] placed,
      @Nullable ImmutableMap<String, Object> values) {
    this.declared = declared;
    this.placed = placed;
    this.values = values;
  }

  /** Returns facts with these values at their places, each one that its fact can have. */
  static Facts at(Declared declared, @Nullable Object[] values) {
    return new Facts(declared, values, null);
  }

  /** Two threads may both make it, and come to the same. */
  private ImmutableMap<String, Object> values() {
    ImmutableMap<String, Object> known = values;
    if (known == null) {
      known = requireNonNull(declared).byId(placed);
      values = known;
    }
    return known;
  }

  /**
   * What is known of a set: the members that are surely there, and whether all others surely are
   * not.
   *
   * @param present the members that are there
   * @param complete whether every other member is known not to be there
   */
  public record KnownMembers(Set<String> present, boolean complete) {
    /** Copies the members. */
    public KnownMembers {
      present = ImmutableSet.copyOf(present);
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
      return "KnownMembers[…]";
    }
  }

  /**
   * Starts a set of values for the declared facts.
   *
   * @param declared the facts that may get a value
   * @return a builder that refuses any other fact and any value out of its range
   */
  public static Builder builder(Iterable<? extends Fact> declared) {
    return new Builder(Declared.of(declared));
  }

  /**
   * Returns whether a yes/no fact is so.
   *
   * @param fact the id
   * @return true, false or unknown
   */
  public Tri yesNo(String fact) {
    return raw(fact) instanceof Boolean known ? Tri.of(known) : Tri.UNKNOWN;
  }

  /**
   * Returns a number in the unit of its fact.
   *
   * @param fact the id
   * @return the number; empty when unknown
   */
  public OptionalDouble number(String fact) {
    return raw(fact) instanceof Double known ? OptionalDouble.of(known) : OptionalDouble.empty();
  }

  /**
   * Returns the value of a choice.
   *
   * @param fact the id
   * @return the value; empty when unknown
   */
  public Optional<String> choice(String fact) {
    return raw(fact) instanceof String known ? Optional.of(known) : Optional.empty();
  }

  /**
   * Returns what is known of a set.
   *
   * @param fact the id
   * @return the members; empty when nothing is known of it
   */
  public Optional<KnownMembers> members(String fact) {
    return raw(fact) instanceof KnownMembers known ? Optional.of(known) : Optional.empty();
  }

  /**
   * Returns whether anything is known of the fact.
   *
   * @param fact the id
   * @return whether it has a value
   */
  public boolean isKnown(String fact) {
    return raw(fact) != null;
  }

  /**
   * Returns the ids of the facts that have a value, in the order in which they were declared or
   * set.
   *
   * @return the ids
   */
  public Set<String> known() {
    return values().keySet();
  }

  /**
   * Returns these facts with others added; of a fact that both know, the other value counts.
   *
   * @param newer the other facts
   * @return what is known together
   */
  public Facts updatedBy(Facts newer) {
    return new Facts(
        null,
        new Object[0],
        ImmutableMap.<String, Object>builder()
            .putAll(values())
            .putAll(newer.values())
            .buildKeepingLast());
  }

  /** Returns the raw value, or null when unknown. */
  @Nullable Object raw(String fact) {
    Declared places = declared;
    if (places == null) {
      return values().get(fact);
    }
    Place place = places.find(fact);
    return place == null ? null : placed[place.index()];
  }

  /** Returns the values at their places if just these declarations give the places, or null. */
  @SuppressWarnings(
      "ReferenceEquality") // Comparing what is in them would take longer than checking.
  @Nullable Object @Nullable [] placedBy(Declared facts) {
    return declared == facts ? placed : null;
  }

  /** Returns the cells of the atoms, or null if they were not worked out or are forgotten. */
  @Nullable Encoded encodedFor(Atoms atoms) {
    Encoded last = encoded;
    return last != null && last.atoms == atoms ? last : null;
  }

  /** Keeps the cells, for rules that are asked again about the same person. */
  void remember(Encoded cells) {
    encoded = cells;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facts facts && values().equals(facts.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** Shows how many facts are known, and none of them. */
  @Override
  public String toString() {
    return "Facts[" + values().size() + " known]";
  }

  /** Collects values, each checked against its declaration. Not thread-safe. */
  public static final class Builder {
    private final Declared declared;
    private final @Nullable Object[] values;

    Builder(Declared declared) {
      this.declared = declared;
      this.values = new Object[declared.size()];
    }

    /**
     * Says that a yes/no fact is so or not.
     *
     * @param fact the id
     * @param value which
     * @return this builder
     * @throws IllegalArgumentException if there is no such yes/no fact
     */
    public Builder set(String fact, boolean value) {
      values[typed(fact, Fact.YesNo.class).index()] = value;
      return this;
    }

    /**
     * Gives a number.
     *
     * @param fact the id
     * @param value the number in the unit of the fact
     * @return this builder
     * @throws IllegalArgumentException if there is no such number, or the value is out of its range
     */
    public Builder set(String fact, double value) {
      Place place = typed(fact, Fact.Amount.class);
      Fact.Amount number = (Fact.Amount) place.fact();
      if (!number.allows(value)) {
        throw new IllegalArgumentException(fact + " must be " + FactTypes.range(number));
      }
      values[place.index()] = value + 0.0;
      return this;
    }

    /**
     * Gives a number that code worked out, such as days between two dates; beyond the range of its
     * fact it counts as the nearer end of the range. So an odd but possible case is judged like the
     * most extreme one that the rules foresee, and is not refused.
     *
     * @param fact the id
     * @param value the number in the unit of the fact
     * @return this builder
     * @throws IllegalArgumentException if there is no such number, if the value is none, or if it
     *     has a fraction and its fact has none
     */
    public Builder setBounded(String fact, double value) {
      Fact.Amount number = (Fact.Amount) typed(fact, Fact.Amount.class).fact();
      return set(fact, Math.max(number.min(), Math.min(number.max(), value)));
    }

    /**
     * Chooses a value.
     *
     * @param fact the id
     * @param value one of the values of the fact
     * @return this builder
     * @throws IllegalArgumentException if there is no such choice or no such value
     */
    public Builder set(String fact, String value) {
      Place place = typed(fact, Fact.Choice.class);
      Fact.Choice choice = (Fact.Choice) place.fact();
      if (!choice.values().contains(requireNonNull(value, "value"))) {
        throw new IllegalArgumentException(fact + " must be one of " + choice.values());
      }
      values[place.index()] = value;
      return this;
    }

    /**
     * Gives all members of a set: those named are there, all others are not.
     *
     * @param fact the id
     * @param present the members
     * @return this builder
     * @throws IllegalArgumentException if there is no such set or no such member
     */
    public Builder set(String fact, Set<String> present) {
      return members(fact, new KnownMembers(present, true));
    }

    /**
     * Gives some members of a set: those named are there, the others are unknown.
     *
     * @param fact the id
     * @param present the members
     * @return this builder
     * @throws IllegalArgumentException if there is no such set or no such member
     */
    public Builder setAtLeast(String fact, Set<String> present) {
      return members(fact, new KnownMembers(present, false));
    }

    private Builder members(String fact, KnownMembers members) {
      Place place = typed(fact, Fact.Members.class);
      Fact.Members set = (Fact.Members) place.fact();
      if (!set.values().containsAll(members.present())) {
        throw new IllegalArgumentException(fact + " may only hold " + set.values());
      }
      boolean isKnown = members.complete() || !members.present().isEmpty();
      values[place.index()] = isKnown ? members : null;
      return this;
    }

    /**
     * Takes over every value that the other facts have for a fact declared here.
     *
     * @param other the other facts
     * @return this builder
     * @throws IllegalArgumentException if a value is none that the fact declared here can have
     */
    public Builder setAll(Facts other) {
      other
          .values()
          .forEach(
              (id, value) -> {
                Place place = declared.find(id);
                if (place != null && !FactTypes.fits(place.fact(), value)) {
                  throw new IllegalArgumentException(
                      "'" + id + "' was declared with other values where it was set");
                }
                declared.put(id, value, values);
              });
      return this;
    }

    /**
     * Makes a fact unknown again.
     *
     * @param fact the id
     * @return this builder
     */
    public Builder forget(String fact) {
      declared.put(fact, null, values);
      return this;
    }

    /**
     * Returns the values so far.
     *
     * @return immutable facts
     */
    public Facts build() {
      return new Facts(declared, values.clone(), null);
    }

    private Place typed(String id, Class<? extends Fact> type) {
      Place place = declared.find(requireNonNull(id, "fact"));
      if (place == null || !type.isInstance(place.fact())) {
        throw new IllegalArgumentException(
            "no " + FactTypes.word(type) + " '" + id + "' is declared");
      }
      return place;
    }
  }
}
