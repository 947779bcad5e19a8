package io.osteokit.core.internal.document;

import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.Violation;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.DiaryEvent;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads, checks and builds. */
public final class DocumentReader {
  private final Vocabularies vocabularies;
  private final Supplier<Validator> validator;

  /**
   * Creates a reader.
   *
   * @param vocabularies the ids of the content
   * @param validator gives the validator when one is needed
   */
  public DocumentReader(Vocabularies vocabularies, Supplier<Validator> validator) {
    this.vocabularies = vocabularies;
    this.validator = validator;
  }

  /**
   * What came of a text: a value, or violations.
   *
   * @param <T> the type of value
   * @param id the id of a case, if it could be read
   * @param value the value, if there is no violation
   * @param violations in document order
   */
  public record Outcome<T>(Optional<String> id, Optional<T> value, List<Violation> violations) {}

  /** Reads a case. */
  public Outcome<Case> readCase(Optional<JsonNode> root, Problems problems) {
    if (!root.isPresent()) {
      return new Outcome<>(Optional.empty(), Optional.empty(), problems.list());
    }
    Reading reading = new Reading(problems, vocabularies);
    CaseDocument document = new CaseDocument(Fields.of(root.get(), reading), reading.dates);
    check(document, root.get(), reading);
    Optional<Case> value = problems.isEmpty() ? Optional.of(document.toValue()) : Optional.empty();
    return new Outcome<>(document.validId(), value, problems.list());
  }

  /** Reads a diary event by itself. */
  public Outcome<DiaryEvent> readEvent(Optional<JsonNode> root, Problems problems) {
    if (!root.isPresent()) {
      return new Outcome<>(Optional.empty(), Optional.empty(), problems.list());
    }
    Reading reading = new Reading(problems, vocabularies);
    EventDocument document = EventDocument.read(Fields.of(root.get(), reading));
    check(document, root.get(), reading);
    Optional<DiaryEvent> value =
        problems.isEmpty() ? Optional.of(document.toValue()) : Optional.empty();
    return new Outcome<>(Optional.empty(), value, problems.list());
  }

  private void check(Object document, JsonNode root, Reading reading) {
    new Constraints(validator.get()).check(document, root, reading);
  }
}
