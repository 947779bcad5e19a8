package io.osteokit.tracking.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Explanation;
import java.util.List;

/**
 * One thing that can be said of how a person is getting on. Immutable. It tells of a person, so its
 * {@code toString} shows the fact alone.
 *
 * @param fact the id of the fact, as {@link ProgressReport#why} takes it
 * @param value its value, {@code YES} for one that is yes or no
 * @param sentence what is said of it, from the content
 * @param why the rules that gave the value, with the facts that decided, reasons and sources
 */
public record Judgement(String fact, String value, String sentence, List<Explanation> why) {
  /** Copies the rules. */
  public Judgement {
    requireNonNull(fact, "fact");
    requireNonNull(value, "value");
    requireNonNull(sentence, "sentence");
    why = ImmutableList.copyOf(why);
  }

  /**
   * Returns why it is so, in sentences.
   *
   * @return the reasons of the rules, each once, but for one that says the same as {@link
   *     #sentence}
   */
  public List<String> reasons() {
    return why.stream()
        .map(one -> one.rule().because())
        .filter(because -> !because.equals(sentence))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Shows the fact, and nothing of the person. */
  @Override
  public String toString() {
    return "Judgement[" + fact + "]";
  }
}
