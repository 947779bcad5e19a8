package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A question whose answer is not known, with what may be answered.
 *
 * @param path the JSON path, with {@code []} for every entry of a list
 * @param facts the facts that its answer tells
 * @param answers what each answer does to the facts; the quietest first
 */
record OpenQuestion(String path, List<String> facts, List<Consumer<Edit>> answers) {
  OpenQuestion {
    facts = ImmutableList.copyOf(facts);
    answers = ImmutableList.copyOf(answers);
  }

  @Override
  public String toString() {
    return "OpenQuestion[…]";
  }
}
