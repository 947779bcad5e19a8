package io.osteokit.core.json;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.OsteoKitException;
import java.util.List;

/**
 * A document was refused; {@link #violations()} has every reason.
 *
 * <p>The message holds the first violation and how many more there are, on one line.
 */
public final class InvalidInputException extends OsteoKitException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Violation> violations;

  /**
   * Creates an exception.
   *
   * @param violations at least one, in document order
   * @throws IllegalArgumentException if there is none
   */
  public InvalidInputException(List<Violation> violations) {
    super(summary(violations));
    this.violations = ImmutableList.copyOf(violations);
  }

  /** Returns all violations in document order; at least one. Empty after Java serialization. */
  public List<Violation> violations() {
    return violations == null ? ImmutableList.of() : violations;
  }

  private static String summary(List<Violation> violations) {
    if (violations.isEmpty()) {
      throw new IllegalArgumentException("violations must not be empty");
    }
    Violation first = violations.get(0);
    String line = oneLine(first.path()) + ": " + first.message() + " [" + first.code() + "]";
    return violations.size() == 1 ? line : line + " and " + (violations.size() - 1) + " more";
  }

  /** A path may hold any character that a property name may hold. */
  private static String oneLine(String path) {
    StringBuilder line = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      line.append(breaks ? '?' : c);
    }
    return line.toString();
  }
}
