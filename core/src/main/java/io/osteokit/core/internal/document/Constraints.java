package io.osteokit.core.internal.document;

import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.ViolationCodes;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the constraints of a document and reports what fails where it stands in the text. */
final class Constraints {
  private final Validator validator;

  Constraints(Validator validator) {
    this.validator = validator;
  }

  /** Checks a document that was read from a node. */
  void check(Object document, JsonNode node, Reading reading) {
    List<Failure> failures = new ArrayList<>();
    for (ConstraintViolation<Object> failed : validator.validate(document)) {
      Map<String, Object> attributes = failed.getConstraintDescriptor().getAttributes();
      failures.add(
          new Failure(
              find(failed.getPropertyPath(), node, reading),
              code(failed.getConstraintDescriptor().getAnnotation(), attributes),
              message(failed.getMessageTemplate(), attributes)));
    }
    // A validator answers with a set: two failures at one place would change places by chance.
    failures.sort(Comparator.comparing(Failure::code).thenComparing(Failure::message));
    failures.forEach(one -> reading.problems.add(one.where(), one.code(), one.message()));
  }

  private record Failure(JsonNode where, String code, String message) {}

  private static String code(Annotation constraint, Map<String, Object> attributes) {
    if (constraint instanceof Consistent) {
      return String.valueOf(attributes.get("code"));
    }
    return constraint instanceof Pattern ? ViolationCodes.FORMAT : ViolationCodes.RANGE;
  }

  /** Fills in the template here, as a validator of the app may speak another language. */
  private static String message(String template, Map<String, Object> attributes) {
    return template
        .replace("{min}", String.valueOf(attributes.get("min")))
        .replace("{max}", String.valueOf(attributes.get("max")));
  }

  private static JsonNode find(Path path, JsonNode root, Reading reading) {
    JsonNode found = root;
    boolean elsewhere = false;
    for (Path.Node step : path) {
      Integer index = step.getIndex();
      if (elsewhere) {
        return reading.dates.get(index == null ? 0 : index).where();
      }
      if (index != null) {
        found = found.find(index).orElse(found);
      }
      String name = step.getKind() == ElementKind.PROPERTY ? step.getName() : null;
      elsewhere = CaseDocument.DATES.equals(name);
      found = child(found, name).orElse(found);
    }
    return found;
  }

  private static Optional<JsonNode> child(JsonNode node, @Nullable String name) {
    return name == null ? Optional.empty() : node.find(name);
  }
}
