package io.osteokit.cli;

import io.osteokit.core.Content;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.triage.RaisedFlag;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.ScreenResult;
import io.osteokit.exercises.ScreenedExercise;
import io.osteokit.exercises.Verdict;
import io.osteokit.exercises.planning.Session;
import io.osteokit.exercises.planning.SessionItem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the parts of the answer of section 9 of the case format, in its order. */
final class AnswerJson {
  private AnswerJson() {}

  /** Writes the property {@code content}. */
  static void content(Content content, JsonWriter json) {
    json.name("content").object();
    json.name("version").value(content.version());
    json.name("fingerprint").value(content.fingerprint()).end();
  }

  /** Writes {@code urgency} to {@code escalations}. */
  static void triage(TriageResult triage, JsonWriter json) {
    json.name("urgency").value(triage.urgency().name());
    json.name("complete").value(triage.complete());
    json.name("phase").value(triage.phase().name());
    json.name("withheld").value(triage.withheld().name());
    flags("redFlags", triage.redFlags(), json);
    flags("escalations", triage.escalations(), json);
  }

  private static void flags(String name, List<RaisedFlag> flags, JsonWriter json) {
    json.name(name).array();
    for (RaisedFlag flag : flags) {
      json.object().name("id").value(flag.id()).name("urgency").value(flag.urgency().name());
      texts("because", flag.because(), json);
      texts("sources", flag.sources(), json);
      json.end();
    }
    json.end();
  }

  /** Writes the property {@code exercises}. */
  static void exercises(ScreenResult screened, JsonWriter json) {
    json.name("exercises").object();
    for (Verdict verdict : Verdict.values()) {
      json.name(verdict.name().toLowerCase(Locale.ROOT)).array();
      for (ScreenedExercise one : screened.with(verdict)) {
        json.object().name("id").value(one.id());
        texts("rules", one.rules(), json);
        texts("because", one.because(), json);
        json.end();
      }
      json.end();
    }
    json.end();
  }

  /** Writes the property {@code session}: null if there is none. */
  static void session(Optional<Session> session, JsonWriter json) {
    json.name("session");
    session.ifPresentOrElse(it -> session(it, json), json::nullValue);
  }

  /** Writes a session. */
  static void session(Session session, JsonWriter json) {
    json.object().name("minutes").value(session.minutes()).name("items").array();
    for (SessionItem item : session.items()) {
      json.object().name("exercise").value(item.exercise());
      json.name("phase").value(item.part().name());
      json.name("sets").value(item.sets()).name("reps").value(item.reps());
      json.name("holdSeconds").value(item.holdSeconds());
      json.name("restSeconds").value(item.restSeconds());
      json.name("seconds").value(item.seconds()).end();
    }
    json.end().name("totalSeconds").value(session.totalSeconds()).end();
  }

  /** Writes a list of texts. */
  static void texts(String name, Iterable<String> texts, JsonWriter json) {
    json.name(name).array();
    texts.forEach(json::value);
    json.end();
  }
}
