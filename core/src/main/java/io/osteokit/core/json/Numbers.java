package io.osteokit.core.json;

import java.math.BigDecimal;
import java.util.Optional;

/** Exact numbers that are safe to calculate with. */
final class Numbers {
  private Numbers() {}

  /**
   * Parses a number of the grammar of JSON. An exponent of many digits is refused here, as adding 1
   * to a number such as 1e-999999999 would fill the memory.
   */
  static Optional<BigDecimal> parse(JsonNode node, String text, Problems problems) {
    try {
      BigDecimal number = new BigDecimal(text);
      if (Math.abs((long) number.scale()) <= Json.MAX_NUMBER) {
        return Optional.of(canonical(number));
      }
    } catch (NumberFormatException e) {
      // The exponent does not fit into an int.
    }
    refuseLong(node, problems);
    return Optional.empty();
  }

  static void refuseLong(JsonNode node, Problems problems) {
    problems.add(
        node,
        ViolationCodes.TOO_LARGE,
        "must be a number of at most "
            + Json.MAX_NUMBER
            + " characters with an exponent of at most "
            + Json.MAX_NUMBER);
  }

  /** Returns the number without trailing zeros, so that equal numbers are equal objects. */
  static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static boolean isWhole(BigDecimal canonical) {
    return canonical.scale() == 0;
  }
}
