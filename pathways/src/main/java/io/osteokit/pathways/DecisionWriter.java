package io.osteokit.pathways;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.Content;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.triage.Question;
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

/**
 * Writes decisions as JSON in the form of the case format, section 9: every property is there, in a
 * fixed order, so that equal decisions give equal text. Thread-safe.
 */
public final class DecisionWriter {
  private DecisionWriter() {}

  /**
   * Writes a decision on one line.
   *
   * @param caseId the id of the case
   * @param decision the decision
   * @return JSON without a line break
   */
  public static String write(String caseId, Decision decision) {
    return write(JsonWriter.compact(), caseId, decision);
  }

  /**
   * Writes a decision for reading.
   *
   * @param caseId the id of the case
   * @param decision the decision
   * @return JSON, indented by two spaces
   */
  public static String writeIndented(String caseId, Decision decision) {
    return write(JsonWriter.indented(), caseId, decision);
  }

  private static String write(JsonWriter out, String caseId, Decision decision) {
    out.object().name("caseId").value(requireNonNull(caseId, "caseId"));
    content(out, decision.content());
    properties(out, decision);
    return out.end().text();
  }

  /**
   * Writes the property {@code content} into an object that is open.
   *
   * @param out the writer
   * @param content which content the answer came from
   */
  public static void content(JsonWriter out, Content content) {
    out.name("content").object();
    out.name("version").value(content.version());
    out.name("fingerprint").value(content.fingerprint()).end();
  }

  /**
   * Writes the properties from {@code urgency} to {@code session} into an object that is open.
   *
   * @param out the writer
   * @param decision the decision
   */
  public static void properties(JsonWriter out, Decision decision) {
    triage(out, decision.triage());
    out.name("options").object();
    options(out, "offer", decision.offer());
    options(out, "consider", decision.consider());
    options(out, "avoid", decision.avoid());
    out.end();
    questions(out, decision.questions());
    out.name("nextReview").value(decision.nextReview().toString());
    exercises(out, decision.screen());
    session(out, decision.plan().sessionIfAny());
  }

  /**
   * Writes the properties from {@code urgency} to {@code escalations} into an object that is open.
   *
   * @param out the writer
   * @param triage the result of triage
   */
  public static void triage(JsonWriter out, TriageResult triage) {
    out.name("urgency").value(triage.urgency().name());
    out.name("complete").value(triage.complete());
    out.name("phase").value(triage.phase().name());
    out.name("withheld").value(triage.withheld().name());
    flags(out, "redFlags", triage.redFlags());
    flags(out, "escalations", triage.escalations());
  }

  /**
   * Writes the property {@code exercises} into an object that is open.
   *
   * @param out the writer
   * @param screen the screened catalogue
   */
  public static void exercises(JsonWriter out, ScreenResult screen) {
    out.name("exercises").object();
    for (Verdict verdict : Verdict.values()) {
      exercises(out, verdict.name().toLowerCase(Locale.ROOT), screen.with(verdict));
    }
    out.end();
  }

  /**
   * Writes the property {@code session} into an object that is open: null if there is none.
   *
   * @param out the writer
   * @param session the session, if there is one
   */
  public static void session(JsonWriter out, Optional<Session> session) {
    out.name("session");
    if (session.isPresent()) {
      session(out, session.get());
    } else {
      out.nullValue();
    }
  }

  private static void flags(JsonWriter out, String name, List<RaisedFlag> flags) {
    out.name(name).array();
    for (RaisedFlag flag : flags) {
      out.object().name("id").value(flag.id());
      out.name("urgency").value(flag.urgency().name());
      out.name("because").texts(flag.because());
      out.name("sources").texts(flag.sources());
      out.end();
    }
    out.end();
  }

  private static void options(JsonWriter out, String name, List<ListedOption> options) {
    out.name(name).array();
    for (ListedOption option : options) {
      out.object().name("id").value(option.id());
      out.name("because").texts(option.because());
      out.name("sources").texts(option.sources());
      out.name("caveats").texts(option.caveats());
      out.end();
    }
    out.end();
  }

  private static void questions(JsonWriter out, List<Question> questions) {
    out.name("questions").array();
    for (Question question : questions) {
      out.object().name("fact").value(question.fact());
      out.name("text").value(question.text());
      out.name("why").value(question.why()).end();
    }
    out.end();
  }

  private static void exercises(JsonWriter out, String name, List<ScreenedExercise> exercises) {
    out.name(name).array();
    for (ScreenedExercise exercise : exercises) {
      out.object().name("id").value(exercise.id());
      out.name("rules").texts(exercise.rules());
      out.name("because").texts(exercise.because());
      out.end();
    }
    out.end();
  }

  /**
   * Writes a session where a value belongs.
   *
   * @param out the writer
   * @param session the session
   */
  public static void session(JsonWriter out, Session session) {
    out.object().name("minutes").value(session.minutes());
    out.name("items").array();
    for (SessionItem item : session.items()) {
      out.object().name("exercise").value(item.exercise());
      out.name("phase").value(item.part().name());
      out.name("sets").value(item.sets());
      out.name("reps").value(item.reps());
      out.name("holdSeconds").value(item.holdSeconds());
      out.name("restSeconds").value(item.restSeconds());
      out.name("seconds").value(item.seconds()).end();
    }
    out.end();
    out.name("totalSeconds").value(session.totalSeconds()).end();
  }
}
