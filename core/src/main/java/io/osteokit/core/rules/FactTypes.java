package io.osteokit.core.rules;

/** What may be said of any fact by its type. */
final class FactTypes {
  private FactTypes() {}

  /** Returns whether a raw value is one that the fact can have. */
  static boolean fits(Fact fact, Object value) {
    return fact.match(
        f -> value instanceof Boolean,
        f -> value instanceof Double number && f.allows(number),
        f -> value instanceof String && f.values().contains(value),
        f ->
            value instanceof Facts.KnownMembers members
                && f.values().containsAll(members.present()));
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
