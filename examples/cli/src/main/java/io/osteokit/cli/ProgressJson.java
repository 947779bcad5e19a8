package io.osteokit.cli;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.rules.Explanation;
import io.osteokit.pathways.DecisionWriter;
import io.osteokit.tracking.journey.JourneyStatus;
import io.osteokit.tracking.measures.MeasureCourse;
import io.osteokit.tracking.measures.Score;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.Interval;
import io.osteokit.tracking.progress.Judgement;
import io.osteokit.tracking.progress.PainSummary;
import io.osteokit.tracking.progress.ProgressReport;
import io.osteokit.tracking.progress.RecoveryBand;
import io.osteokit.tracking.report.ProgressChart;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Writes progress; {@code progress.schema.json} beside this class describes it. */
final class ProgressJson {
  private static final double DAYS_OF_WEEK = 7;

  /** Of a chance that is small the first digits count, wherever they stand. */
  private static final MathContext SIGNIFICANT = new MathContext(3);

  private ProgressJson() {}

  static String of(JourneyStatus status, ProgressChart chart, Kit kit) {
    ProgressReport report = status.progress();
    JsonWriter json = JsonWriter.indented().object();
    json.name("caseId").value(status.person().id());
    DecisionWriter.content(json, kit.content());
    json.name("today").value(status.person().today().toString());
    json.name("contact").value(report.contact().name());
    json.name("judgements").array();
    report.judgements().forEach(one -> judgement(report, one, json));
    json.end();
    report.pain().ifPresent(pain -> pain(pain, chart, json));
    report.recoveryBand().ifPresent(band -> band(band, json));
    json.name("measures").array();
    report.measures().forEach(course -> measure(course, json));
    json.end();
    status.adherence().ifPresent(counted -> adherence(counted, json));
    json.name("days").object();
    series("braceHours", report.days().braceHours().values(), json);
    series("bedHours", report.days().bedHours().values(), json);
    series("worries", report.days().worries().values(), json);
    json.end();
    return json.end().text();
  }

  private static void judgement(ProgressReport report, Judgement judged, JsonWriter json) {
    List<Explanation> why = judged.why();
    json.object().name("fact").value(judged.fact()).name("value").value(judged.value());
    json.name("sentence").value(judged.sentence());
    json.name("rules").texts(why.stream().map(one -> one.rule().id()).toList());
    json.name("because").texts(why.stream().map(one -> one.rule().because()).distinct().toList());
    json.name("sources").texts(sources(why));
    json.name("open").texts(report.open(judged.fact())).end();
  }

  /** What is not known is left out. */
  private static void pain(PainSummary pain, ProgressChart chart, JsonWriter json) {
    json.name("pain").object();
    number("usual", pain.usual(), json);
    number("start", pain.start(), json);
    pain.startDay().ifPresent(day -> json.name("startDay").value(day.toString()));
    pain.slope()
        .ifPresent(
            slope -> {
              json.name("slopePerWeek").object();
              json.name("value").value(rounded(DAYS_OF_WEEK * slope.perDay()));
              json.name("low").value(rounded(DAYS_OF_WEEK * slope.low()));
              json.name("high").value(rounded(DAYS_OF_WEEK * slope.high()));
              json.name("days").value(slope.days()).end();
            });
    pain.trend()
        .ifPresent(
            trend -> {
              json.name("trend").object().name("tau").value(rounded(trend.tau()));
              json.name("p").value(new BigDecimal(trend.p()).round(SIGNIFICANT)).end();
            });
    series("weekMeans", chart.weekMeans(), json);
    json.end();
  }

  private static void measure(MeasureCourse course, JsonWriter json) {
    json.object().name("measure").value(course.measure().id().name());
    json.name("unit").value(course.measure().unit());
    score("first", course.firstDay(), course.first(), json);
    score("newest", course.newestDay(), course.newest(), json);
    course
        .change()
        .ifPresent(
            change -> {
              json.name("change").object().name("verdict").value(change.verdict().name());
              number("pointsBetter", change.pointsBetter(), json);
              number("percentBetter", change.percentBetter(), json);
              json.name("rules").texts(change.why().stream().map(one -> one.rule().id()).toList());
              json.name("sources").texts(sources(change.why())).end();
            });
    json.end();
  }

  private static void score(String name, LocalDate day, Score score, JsonWriter json) {
    json.name(name).object().name("day").value(day.toString());
    number("value", score.value(), json);
    json.name("quality").value(score.quality().name()).end();
  }

  private static void number(String name, OptionalDouble number, JsonWriter json) {
    if (number.isPresent()) {
      json.name(name).value(rounded(number.getAsDouble()));
    }
  }

  private static Set<String> sources(List<Explanation> why) {
    return why.stream()
        .flatMap(one -> one.rule().sources().stream())
        .collect(ImmutableSet.toImmutableSet());
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
  private static void series(String name, Map<LocalDate, Double> series, JsonWriter json) {
    json.name(name).object();
    series.forEach((day, value) -> json.name(day.toString()).value(rounded(value)));
    json.end();
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP);
  }
}
