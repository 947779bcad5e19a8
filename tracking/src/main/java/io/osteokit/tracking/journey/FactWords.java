package io.osteokit.tracking.journey;

import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Tri;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** Says what is known of a fact. */
final class FactWords {
  private FactWords() {}

  /** Returns for example {@code usual pain: 4}. */
  static String of(Fact fact, Facts facts) {
    String value =
        fact.match(
            yesNo -> yesNo(facts.yesNo(fact.id())),
            amount -> number(facts.number(fact.id()), amount.unit()),
            choice -> facts.choice(fact.id()).map(FactWords::words).orElse("unknown"),
            members ->
                facts
                    .members(fact.id())
                    .map(known -> new TreeSet<>(known.present()))
                    .map(set -> set.isEmpty() ? "none" : words(String.join(", ", set)))
                    .orElse("unknown"));
    return fact.label() + ": " + value;
  }

  private static String yesNo(Tri value) {
    return value == Tri.UNKNOWN ? "unknown" : value == Tri.TRUE ? "yes" : "no";
  }

  private static String number(OptionalDouble value, String unit) {
    if (!value.isPresent()) {
      return "unknown";
    }
    BigDecimal exact = BigDecimal.valueOf(value.getAsDouble());
    // Of a chance that is small the first digits count, wherever they stand.
    BigDecimal shorter =
        exact.abs().compareTo(BigDecimal.ONE) < 0
            ? exact.round(new MathContext(2))
            : exact.setScale(2, RoundingMode.HALF_UP);
    String digits = shorter.stripTrailingZeros().toPlainString();
    return unit.isEmpty() ? digits : digits + " " + unit;
  }

  private static String words(String constants) {
    return constants.replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
