package io.osteokit.benchmarks.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.benchmarks.rules.Person.Level;
import io.osteokit.core.rules.Facts;
import java.util.Map;
import java.util.Random;

/** Makes people by chance, the same for the same seed, in the form that each side reads. */
final class People {
  /** How many people a measurement goes through, so that no branch predictor learns them. */
  static final int MANY = 2048;

  private static final long SEED = 99;

  private People() {}

  /**
   * Returns answers by id: {@link Boolean}, {@link Long} or a level as text.
   *
   * @param count how many people
   * @param unknown the share of answers that are missing, 0 to 1
   */
  static ImmutableList<ImmutableMap<String, Object>> answers(int count, double unknown) {
    Random random = new Random(SEED);
    ImmutableList.Builder<ImmutableMap<String, Object>> people = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      ImmutableMap.Builder<String, Object> answers = ImmutableMap.builder();
      RuleSet.facts()
          .forEach(
              fact -> {
                Object value =
                    fact.match(
                        f -> random.nextBoolean(),
                        f -> (long) random.nextInt(RuleSet.GREATEST + 1),
                        f -> RuleSet.LEVELS.get(random.nextInt(RuleSet.LEVELS.size())),
                        f -> false);
                if (random.nextDouble() >= unknown) {
                  answers.put(fact.id(), value);
                }
              });
      people.add(answers.buildOrThrow());
    }
    return people.build();
  }

  /** Returns the person of a full set of answers. */
  static Person person(Map<String, Object> answers) {
    boolean[] b = new boolean[RuleSet.YES_NO];
    int[] n = new int[RuleSet.NUMBERS];
    Level[] c = new Level[RuleSet.CHOICES];
    answers.forEach(
        (id, value) -> {
          int index = Integer.parseInt(id.substring(1));
          if (value instanceof Boolean yes) {
            b[index] = yes;
          } else if (value instanceof Long number) {
            n[index] = Math.toIntExact(number);
          } else {
            c[index] = Level.valueOf((String) value);
          }
        });
    return new Person(b, n, c);
  }

  /** Puts answers into facts, one by one. */
  static Facts facts(Facts.Builder into, Map<String, Object> answers) {
    for (Map.Entry<String, Object> answer : answers.entrySet()) {
      if (answer.getValue() instanceof Boolean yes) {
        into.set(answer.getKey(), yes);
      } else if (answer.getValue() instanceof Long number) {
        into.set(answer.getKey(), (double) number);
      } else {
        into.set(answer.getKey(), (String) answer.getValue());
      }
    }
    return into.build();
  }

  /** Returns answers as the text of a JSON object. */
  static String json(Map<String, Object> answers) {
    StringBuilder text = new StringBuilder("{");
    answers.forEach(
        (id, value) -> {
          text.append(text.length() == 1 ? "" : ",").append('"').append(id).append("\":");
          text.append(value instanceof String ? "\"" + value + "\"" : value);
        });
    return text.append('}').toString();
  }
}
