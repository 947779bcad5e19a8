package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.json.Violation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a case from a batch, where one bad case does not stop the rest.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface CaseReading {
  /** Returns the case's id, if it could be read. */
  Optional<String> caseId();

  /**
   * The text is a case.
   *
   * @param value the case
   */
  record Accepted(Case value) implements CaseReading {
    /** Creates the result. */
    public Accepted {
      requireNonNull(value, "value");
    }

    @Override
    public Optional<String> caseId() {
      return Optional.of(value.id());
    }
  }

  /**
   * The text is no case.
   *
   * @param caseId the case's id, if there is one of the right form
   * @param violations everything that is wrong, in document order; at least one
   */
  record Refused(Optional<String> caseId, List<Violation> violations) implements CaseReading {
    /** Creates the result. */
    public Refused {
      requireNonNull(caseId, "caseId");
      violations = ImmutableList.copyOf(violations);
    }

    /** Returns the number of violations and nothing of the case. */
    @Override
    public String toString() {
      return "Refused[" + violations.size() + " violations]";
    }
  }

  /** Calls the one function that fits this result and returns what it returns. */
  default <R> R match(
      Function<? super Accepted, ? extends R> accepted,
      Function<? super Refused, ? extends R> refused) {
    return this instanceof Accepted result ? accepted.apply(result) : refused.apply((Refused) this);
  }
}
