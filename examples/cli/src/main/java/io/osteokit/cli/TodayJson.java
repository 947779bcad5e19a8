package io.osteokit.cli;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.rules.Explanation;
import io.osteokit.pathways.DecisionWriter;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.journey.Because;
import io.osteokit.tracking.journey.JourneyStatus;
import io.osteokit.tracking.journey.Origin;
import io.osteokit.tracking.progress.Advice;
import io.osteokit.tracking.progress.Judgement;
import io.osteokit.tracking.progress.ProgressQuestion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the day's answer; {@code today.schema.json} beside this class describes it. */
final class TodayJson {
  private TodayJson() {}

  static String of(JourneyStatus status, Kit kit) {
    JsonWriter json = JsonWriter.indented().object();
    json.name("caseId").value(status.person().id());
    DecisionWriter.content(json, kit.content());
    json.name("today").value(status.person().today().toString());
    json.name("urgency").value(status.urgency().name());
    json.name("decision").object();
    DecisionWriter.properties(json, status.decision());
    json.end().name("leave").object();
    step(status.leave(), json);
    json.name("questions").array();
    for (ProgressQuestion question : status.painQuestions()) {
      json.object().name("fact").value(question.fact()).name("path").value(question.path());
      json.name("text").value(question.text()).name("why").value(question.why()).end();
    }
    json.end().end().name("progress").array();
    for (Judgement one : status.progress().judgements()) {
      json.object().name("fact").value(one.fact()).name("value").value(one.value());
      json.name("sentence").value(one.sentence());
      because(status.becauseOfProgress(one.fact()), json);
      json.end();
    }
    json.end().name("advice").array();
    status
        .advice()
        .forEach(
            (exercise, advice) -> {
              json.object().name("exercise").value(exercise);
              step(advice, json);
              json.end();
            });
    json.end().name("flags").array();
    Stream.concat(
            status.decision().triage().redFlags().stream(),
            status.decision().triage().escalations().stream())
        .forEach(
            flag -> {
              json.object().name("fact").value(flag.id());
              json.name("value").value(flag.urgency().name());
              because(status.because(flag.id()), json);
              json.end();
            });
    json.end().name("fromDiary").array();
    status.fromDiary().forEach(origin -> origin(origin, json));
    json.end().name("notCounted").texts(ids(status.later()));
    json.name("conflicts").texts(status.conflicts().stream().map(c -> c.of().value()).toList());
    json.name("clashes").texts(status.clashes().stream().map(c -> c.id().value()).toList());
    return json.end().text();
  }

  private static void step(Advice advice, JsonWriter json) {
    json.name("step").value(advice.step().name());
    json.name("because").texts(words(advice.why()));
  }

  private static void because(Because because, JsonWriter json) {
    json.name("because").texts(words(because.why()));
    json.name("sources")
        .texts(
            because.why().stream()
                .flatMap(one -> one.rule().sources().stream())
                .collect(ImmutableSet.toImmutableSet()));
    json.name("facts").array();
    because.origins().forEach(origin -> origin(origin, json));
    json.end();
  }

  private static List<String> words(List<Explanation> why) {
    return why.stream().map(one -> one.rule().because()).distinct().toList();
  }

  private static void origin(Origin origin, JsonWriter json) {
    json.object().name("fact").value(origin.fact()).name("words").value(origin.words());
    json.name("parts").texts(origin.parts().stream().map(Enum::name).toList());
    json.name("entries").texts(ids(origin.entries())).end();
  }

  private static List<String> ids(List<DiaryEntry> entries) {
    return entries.stream().map(one -> one.id().value()).collect(Collectors.toList());
  }
}
