package io.osteokit.tracking.journey;

import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Tri;
import io.osteokit.core.text.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
                    .map(FactWords::list)
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

  /** Signs to stop go by codes, which tell the person nothing; their labels may have commas. */
  private static String list(Set<String> values) {
    return values.isEmpty()
        ? "none"
        : values.stream().map(FactWords::member).collect(Collectors.joining("; "));
  }

  private static String member(String value) {
    String key = "stop." + value + ".label";
    Texts texts = Texts.shipped();
    return texts.contains(key) ? texts.get(key, Locale.UK) : words(value);
  }

  private static String words(String constants) {
    return constants.replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
