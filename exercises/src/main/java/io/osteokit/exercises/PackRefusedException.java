package io.osteokit.exercises;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.OsteoKitException;
import io.osteokit.core.json.Violation;
import java.util.List;

/**
 * A pack of exercises was refused as a whole; {@link #problems()} has every reason.
 *
 * <p>The message holds the first problem and how many more there are, on one line. It may quote the
 * pack, which is content and holds nobody's data.
 */
public final class PackRefusedException extends OsteoKitException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Violation> problems;

  PackRefusedException(String pack, List<Violation> problems) {
    super(summary(pack, problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /**
   * Returns all problems in document order, each with the path in the pack, a code of {@link
   * io.osteokit.core.json.ViolationCodes} or {@link PackCodes}, and what was expected; at least
   * one. Empty after Java serialization.
   */
  public List<Violation> problems() {
    return problems == null ? ImmutableList.of() : problems;
  }

  private static String summary(String pack, List<Violation> problems) {
    Violation first = problems.get(0);
    String line = pack + " " + first.path() + ": " + first.message() + " [" + first.code() + "]";
    String clean = line.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
    return problems.size() == 1 ? clean : clean + " and " + (problems.size() - 1) + " more";
  }
}
