package io.osteokit.pathways.verify.internal.encode;

import com.google.common.collect.ImmutableMap;
import io.osteokit.core.triage.TriageOutline;
import java.util.List;
import java.util.Map;

/**
 * How a fact is taken from a case: by which neutral look-up, and with which parameters.
 *
 * @param fact the id of the fact
 * @param aggregate the name of the look-up
 * @param numbers parameters that are numbers
 * @param words parameters that are words
 */
public record TakenFact(
    String fact, String aggregate, Map<String, Integer> numbers, Map<String, List<String>> words) {
  /** Copies the parameters. */
  public TakenFact {
    numbers = ImmutableMap.copyOf(numbers);
    words = ImmutableMap.copyOf(words);
  }

  static TakenFact of(TriageOutline.Taken taken) {
    return new TakenFact(taken.fact().id(), taken.aggregate(), taken.numbers(), taken.words());
  }
}
