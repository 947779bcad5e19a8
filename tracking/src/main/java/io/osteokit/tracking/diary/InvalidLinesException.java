package io.osteokit.tracking.diary;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.OsteoKitException;
import io.osteokit.core.json.InvalidInputException;
import java.util.List;

/**
 * JSON Lines were refused as a whole; {@link #violations()} has every reason.
 *
 * <p>The message holds the first violation and how many more there are, on one line. It says what
 * was expected, never what was found.
 */
public final class InvalidLinesException extends OsteoKitException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<LineViolation> violations;

  /**
   * Creates an exception.
   *
   * @param violations at least one, in the order of the document
   * @throws IllegalArgumentException if there is none
   */
  public InvalidLinesException(List<LineViolation> violations) {
    super(summary(violations));
    this.violations = ImmutableList.copyOf(violations);
  }

  /** Returns all violations in the order of the document. Empty after Java serialization. */
  public List<LineViolation> violations() {
    return violations == null ? ImmutableList.of() : violations;
  }

  private static String summary(List<LineViolation> violations) {
    if (violations.isEmpty()) {
      throw new IllegalArgumentException("violations must not be empty");
    }
    LineViolation first = violations.get(0);
    String what = new InvalidInputException(ImmutableList.of(first.violation())).getMessage();
    String line = "line " + first.line() + " " + what;
    return violations.size() == 1 ? line : line + " and " + (violations.size() - 1) + " more";
  }
}
