package io.osteokit.cli;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.rules.Explanation;
import io.osteokit.core.rules.Tri;
import io.osteokit.pathways.DecisionWriter;
import io.osteokit.tracking.journey.JourneyStatus;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.Contact;
import io.osteokit.tracking.progress.Interval;
import io.osteokit.tracking.progress.ProgressReport;
import io.osteokit.tracking.progress.RecoveryBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes progress; {@code progress.schema.json} beside this class describes it. */
final class ProgressJson {
  private ProgressJson() {}

  static String of(JourneyStatus status, Kit kit) {
    ProgressReport report = status.progress();
    JsonWriter json = JsonWriter.indented().object();
    json.name("caseId").value(status.person().id());
    DecisionWriter.content(json, kit.content());
    json.name("today").value(status.person().today().toString());
    json.name("contact").value(report.contact().name());
    json.name("judgements").array();
    judgements(report).forEach((fact, value) -> judgement(report, fact, value, json));
    json.end();
    report.recoveryBand().ifPresent(band -> band(band, json));
    status.adherence().ifPresent(counted -> adherence(counted, json));
    return json.end().text();
  }

  private static void judgement(ProgressReport report, String fact, String value, JsonWriter json) {
    List<Explanation> why = report.why(fact);
    json.object().name("fact").value(fact).name("value").value(value);
    json.name("rules").texts(why.stream().map(one -> one.rule().id()).toList());
    json.name("because").texts(why.stream().map(one -> one.rule().because()).distinct().toList());
    json.name("sources")
        .texts(
            why.stream()
                .flatMap(one -> one.rule().sources().stream())
                .collect(ImmutableSet.toImmutableSet()));
    json.name("open").texts(report.open(fact)).end();
  }

  private static void band(RecoveryBand band, JsonWriter json) {
    json.name("recoveryBand").object();
    json.name("low").value(BigDecimal.valueOf(band.low()));
    json.name("high").value(BigDecimal.valueOf(band.high()));
    json.name("notice").value(band.notice());
    json.name("sources").texts(band.sources()).end();
  }

  private static void adherence(Adherence counted, JsonWriter json) {
    json.name("adherence").object().name("done").value(counted.done());
    json.name("due").value(counted.due()).name("partlyDone").value(counted.partlyDone());
    json.name("skipped").value(counted.skipped());
    json.name("notRecorded").value(counted.notRecorded());
    json.name("paused").value(counted.paused());
    Optional<Interval> interval = counted.interval();
    interval.ifPresent(
        one -> {
          json.name("low").value(rounded(one.low()));
          json.name("high").value(rounded(one.high()));
        });
    json.end();
  }

  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_UP);
  }

  /** Returns the judgements that could be made and say more than nothing, by their fact. */
  static Map<String, String> judgements(ProgressReport report) {
    Map<String, String> found = new LinkedHashMap<>();
    put(found, "contact", Optional.of(report.contact()));
    put(found, "painEvent", report.painEvent());
    put(found, "painChange", report.painChange());
    put(found, "painTrend", report.painTrend());
    put(found, "plateau", Optional.of(report.plateau()));
    put(found, "recovered", Optional.of(report.recovered()));
    put(found, "bandPosition", report.recoveryBand().flatMap(RecoveryBand::position));
    put(found, "height", Optional.of(report.height()));
    put(found, "brace", Optional.of(report.brace()));
    put(found, "bedRest", Optional.of(report.bedRest()));
    put(found, "worryLevel", report.worryLevel());
    put(found, "worryTrend", report.worryTrend());
    put(found, "sessionResponse", report.sessionResponse());
    put(found, "adherenceClass", report.adherence());
    return found;
  }

  private static void put(Map<String, String> found, String fact, Optional<? extends Enum<?>> is) {
    is.filter(one -> one != Tri.FALSE && one != Tri.UNKNOWN)
        .map(one -> one == Tri.TRUE ? "YES" : one.name())
        .filter(name -> !name.equals(Contact.NOTHING.name()))
        .ifPresent(name -> found.put(fact, name));
  }
}
