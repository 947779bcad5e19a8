package io.osteokit.cli;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.rules.Explanation;
import io.osteokit.pathways.DecisionWriter;
import io.osteokit.tracking.journey.JourneyStatus;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.DailySeries;
import io.osteokit.tracking.progress.Interval;
import io.osteokit.tracking.progress.Judgement;
import io.osteokit.tracking.progress.ProgressReport;
import io.osteokit.tracking.progress.RecoveryBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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
    report.judgements().forEach(one -> judgement(report, one, json));
    json.end();
    report.recoveryBand().ifPresent(band -> band(band, json));
    status.adherence().ifPresent(counted -> adherence(counted, json));
    json.name("days").object();
    series("braceHours", report.days().braceHours(), json);
    series("bedHours", report.days().bedHours(), json);
    series("worries", report.days().worries(), json);
    json.end();
    return json.end().text();
  }

  private static void judgement(ProgressReport report, Judgement judged, JsonWriter json) {
    List<Explanation> why = judged.why();
    json.object().name("fact").value(judged.fact()).name("value").value(judged.value());
    json.name("sentence").value(judged.sentence());
    json.name("rules").texts(why.stream().map(one -> one.rule().id()).toList());
    json.name("because").texts(why.stream().map(one -> one.rule().because()).distinct().toList());
    json.name("sources")
        .texts(
            why.stream()
                .flatMap(one -> one.rule().sources().stream())
                .collect(ImmutableSet.toImmutableSet()));
    json.name("open").texts(report.open(judged.fact())).end();
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

  /** A day without a number is left out. */
  private static void series(String name, DailySeries series, JsonWriter json) {
    json.name(name).object();
    series.values().forEach((day, value) -> json.name(day.toString()).value(rounded(value)));
    json.end();
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP);
  }
}
