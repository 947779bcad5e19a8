package io.osteokit.benchmarks.rules;

import io.osteokit.core.rules.Condition;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes conditions as source text for languages that borrow their operators from C. */
final class Source {
  private final Function<Condition.Is, String> is;
  private final Function<Condition.Compare, String> compare;
  private final Function<Condition.In, String> in;

  Source(
      Function<Condition.Is, String> is,
      Function<Condition.Compare, String> compare,
      Function<Condition.In, String> in) {
    this.is = is;
    this.compare = compare;
    this.in = in;
  }

  /** Returns the condition as an expression of {@code &&}, {@code ||} and leaves. */
  String of(Condition condition) {
    if (condition instanceof Condition.All all) {
      return join(all.parts(), " && ");
    }
    if (condition instanceof Condition.Any any) {
      return join(any.parts(), " || ");
    }
    if (condition instanceof Condition.Is leaf) {
      return is.apply(leaf);
    }
    return condition instanceof Condition.Compare leaf
        ? compare.apply(leaf)
        : in.apply((Condition.In) condition);
  }

  private String join(List<Condition> parts, String by) {
    return parts.stream().map(this::of).collect(Collectors.joining(by, "(", ")"));
  }

  /** Returns the operator and the limit, for example {@code >= 40}. */
  static String comparison(Condition.Compare compare) {
    String operator = compare.comparison() == Condition.Comparison.AT_LEAST ? ">=" : "<";
    return String.format(Locale.ROOT, "%s %d", operator, (int) compare.limit());
  }

  /** Returns the values of a leaf, each turned into text. */
  static String values(Condition.In in, Function<String, String> value, String by) {
    return in.values().stream().map(value).collect(Collectors.joining(by));
  }
}
