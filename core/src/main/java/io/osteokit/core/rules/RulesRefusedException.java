package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.OsteoKitException;
import java.util.List;

/** Thrown when a rule book does not compile; carries every fault. Not thread-safe. */
public final class RulesRefusedException extends OsteoKitException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<RuleProblem> problems;

  RulesRefusedException(String book, List<RuleProblem> problems) {
    super(message(book, problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /**
   * Returns every fault: those of facts and rules in the order of the book, then of conditions as a
   * whole. Empty after Java serialization.
   *
   * @return one or more
   */
  public List<RuleProblem> problems() {
    return problems == null ? ImmutableList.of() : problems;
  }

  private static String message(String book, List<RuleProblem> problems) {
    RuleProblem first = problems.get(0);
    String more = problems.size() == 1 ? "" : " and " + (problems.size() - 1) + " more";
    return book + " " + first.where() + ": " + first.message() + " [" + first.code() + "]" + more;
  }
}
