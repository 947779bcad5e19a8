package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.internal.document.DocumentReader;
import io.osteokit.core.internal.document.DocumentReader.Outcome;
import io.osteokit.core.internal.document.ShippedValidator;
import io.osteokit.core.internal.document.Vocabularies;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads cases from JSON, strictly: unknown properties, values outside a closed vocabulary, wrong
 * types, nulls, values twice in a set, numbers out of range and dates after the day of the decision
 * are all refused, all at once.
 *
 * <p>Numbers and dates are checked by constraints of Jakarta Validation. The validator that comes
 * with the library is started by the first text that is JSON, which takes some tenths of a second;
 * {@link #validatedBy} takes another one. The part {@code expect} of a test case is checked and
 * then ignored.
 *
 * <p>Immutable and thread-safe; a reader may be kept for as long as its content.
 */
public final class CaseReader {
  private final Vocabularies vocabularies;
  private final DocumentReader documents;

  private CaseReader(Vocabularies vocabularies, Supplier<Validator> validator) {
    this.vocabularies = vocabularies;
    this.documents = new DocumentReader(vocabularies, validator);
  }

  /**
   * Returns a reader for the content in use, whose ids are the only ones that a case may name.
   *
   * @param exerciseIds the ids of all exercises
   * @param optionIds the ids of all options
   */
  public static CaseReader with(Set<String> exerciseIds, Set<String> optionIds) {
    requireNonNull(exerciseIds, "exerciseIds");
    requireNonNull(optionIds, "optionIds");
    return new CaseReader(new Vocabularies(exerciseIds, optionIds), ShippedValidator::get);
  }

  /**
   * Returns a reader that uses the app's own validator, for apps that carry one anyway. Messages
   * are the same.
   *
   * @param validator a validator of Jakarta Validation 3
   */
  public CaseReader validatedBy(Validator validator) {
    requireNonNull(validator, "validator");
    return new CaseReader(vocabularies, () -> validator);
  }

  /**
   * Reads a case.
   *
   * @param text one JSON object
   * @return the case
   * @throws InvalidInputException with every violation in document order, if it is no case
   */
  public Case read(String text) {
    Problems problems = new Problems();
    return orThrow(documents.readCase(Json.parse(text, problems), problems));
  }

  /**
   * Reads a case.
   *
   * @param utf8 one JSON object as UTF-8 without a byte-order mark
   * @return the case
   * @throws InvalidInputException with every violation in document order, if it is no case
   */
  public Case read(byte[] utf8) {
    Problems problems = new Problems();
    return orThrow(documents.readCase(Json.parse(utf8, problems), problems));
  }

  /**
   * Reads a case without throwing, for batches.
   *
   * @param text one JSON object
   * @return the case, or its id and every violation in document order
   */
  public CaseReading tryRead(String text) {
    Problems problems = new Problems();
    return reading(Json.parse(text, problems), problems);
  }

  /**
   * Reads a case without throwing, for batches.
   *
   * @param utf8 one JSON object as UTF-8 without a byte-order mark
   * @return the case, or its id and every violation in document order
   */
  public CaseReading tryRead(byte[] utf8) {
    Problems problems = new Problems();
    return reading(Json.parse(utf8, problems), problems);
  }

  /**
   * Reads a diary event by itself, in the shape it has in a case. Its date is not compared with any
   * day.
   *
   * @param text one JSON object
   * @return the event
   * @throws InvalidInputException with every violation in document order, if it is no event
   */
  public DiaryEvent readEvent(String text) {
    Problems problems = new Problems();
    return orThrow(documents.readEvent(Json.parse(text, problems), problems));
  }

  private CaseReading reading(Optional<JsonNode> root, Problems problems) {
    Outcome<Case> outcome = documents.readCase(root, problems);
    return outcome
        .value()
        .<CaseReading>map(CaseReading.Accepted::new)
        .orElseGet(() -> new CaseReading.Refused(outcome.id(), outcome.violations()));
  }

  private static <T> T orThrow(Outcome<T> outcome) {
    return outcome.value().orElseThrow(() -> new InvalidInputException(outcome.violations()));
  }
}
