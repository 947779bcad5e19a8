package io.osteokit.core.rules;

/** What may be said of any fact by its type. */
final class FactTypes {
  private FactTypes() {}

  /** Returns whether a raw value is one that the fact can have. */
  static boolean fits(Fact fact, Object value) {
    if (fact instanceof Fact.YesNo) {
      return value instanceof Boolean;
    }
    if (fact instanceof Fact.Amount amount) {
      return value instanceof Double number && amount.allows(number);
    }
    if (fact instanceof Fact.Choice choice) {
      return value instanceof String && choice.values().contains(value);
    }
    return value instanceof Facts.KnownMembers members
        && ((Fact.Members) fact).values().containsAll(members.present());
  }

  /** Returns which numbers are possible, for a message. */
  static String range(Fact.Amount number) {
    return (number.whole() ? "a whole number from " : "a number from ")
        + Sentences.number(number.min(), "")
        + " to "
        + Sentences.number(number.max(), "");
  }

  /** Returns the word for a type in a message. */
  static String word(Class<? extends Fact> type) {
    return type == Fact.YesNo.class
        ? "yes/no fact"
        : type == Fact.Amount.class
            ? "number"
            : type == Fact.Choice.class ? "choice" : type == Fact.Members.class ? "set" : "fact";
  }
}
