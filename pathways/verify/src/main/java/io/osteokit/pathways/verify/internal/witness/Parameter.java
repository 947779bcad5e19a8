package io.osteokit.pathways.verify.internal.witness;

import com.google.common.collect.ImmutableList;
import io.osteokit.pathways.verify.internal.encode.TakenFact;
import java.util.List;

/** Parameters of look-ups that have to be there. */
final class Parameter {
  private Parameter() {}

  static String word(TakenFact of, String name) {
    List<String> words = of.words().getOrDefault(name, ImmutableList.of());
    if (words.isEmpty()) {
      throw new IllegalArgumentException(of.fact() + " is taken without " + name);
    }
    return words.get(0);
  }

  static int number(TakenFact of, String name) {
    Integer number = of.numbers().get(name);
    if (number == null) {
      throw new IllegalArgumentException(of.fact() + " is taken without " + name);
    }
    return number;
  }
}
