package io.osteokit.cli;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Violation;
import io.osteokit.core.person.CaseReading;
import java.util.List;
import java.util.Optional;

/** What is printed instead of an answer. */
final class ErrorRecords {
  /** The code of a valid case that the program could not answer, beside those of the reader. */
  static final String INTERNAL = "INTERNAL";

  private ErrorRecords() {}

  /** Returns the record of a case that was refused. */
  static String of(CaseReading.Refused refused, JsonWriter json) {
    json.object().name("caseId");
    refused.caseId().ifPresentOrElse(json::value, json::nullValue);
    violations(refused.violations(), json);
    return json.end().text();
  }

  /** Returns what is said of a valid case that the program could not answer. */
  static CaseReading.Refused fault(String caseId) {
    String message = "could not be answered by a fault of osteokit itself";
    return new CaseReading.Refused(
        Optional.of(caseId), ImmutableList.of(new Violation("$", INTERNAL, message)));
  }

  /** Writes the property {@code errors}. */
  static void violations(List<Violation> violations, JsonWriter json) {
    json.name("errors").array();
    for (Violation one : violations) {
      json.object().name("path").value(one.path());
      json.name("code").value(one.code()).name("message").value(one.message()).end();
    }
    json.end();
  }

  /** Returns the sentence for people. */
  static String sentence(Violation one) {
    return one.path() + " " + one.message() + ". [" + one.code() + "]";
  }
}
