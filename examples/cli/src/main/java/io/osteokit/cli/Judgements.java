package io.osteokit.cli;

import io.osteokit.core.rules.Tri;
import io.osteokit.tracking.progress.Contact;
import io.osteokit.tracking.progress.ProgressReport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The judgements of progress that have something to say, by the id of their fact. */
final class Judgements {
  private Judgements() {}

  /** Returns the values of those that could be made and that say more than nothing, in order. */
  static Map<String, String> of(ProgressReport report) {
    Map<String, String> found = new LinkedHashMap<>();
    put(found, "painEvent", report.painEvent());
    put(found, "painChange", report.painChange());
    put(found, "painTrend", report.painTrend());
    put(found, "plateau", report.plateau());
    put(found, "recovered", report.recovered());
    put(found, "sessionResponse", report.sessionResponse());
    put(found, "adherenceClass", report.adherence());
    put(found, "height", Optional.of(report.height()));
    put(found, "brace", Optional.of(report.brace()));
    put(found, "bedRest", Optional.of(report.bedRest()));
    put(found, "contact", Optional.of(report.contact()));
    return found;
  }

  private static void put(Map<String, String> found, String fact, Optional<? extends Enum<?>> is) {
    is.map(Enum::name)
        .filter(name -> !name.equals(Contact.NOTHING.name()))
        .ifPresent(name -> found.put(fact, name));
  }

  private static void put(Map<String, String> found, String fact, Tri is) {
    if (is == Tri.TRUE) {
      found.put(fact, "YES");
    }
  }
}
