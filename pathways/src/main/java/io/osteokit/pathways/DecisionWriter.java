package io.osteokit.pathways;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.triage.Question;
import io.osteokit.core.triage.RaisedFlag;
import io.osteokit.exercises.ScreenedExercise;
import io.osteokit.exercises.planning.Session;
import io.osteokit.exercises.planning.SessionItem;
import java.util.List;

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
    out.name("content").object();
    out.name("version").value(decision.content().version());
    out.name("fingerprint").value(decision.content().fingerprint()).end();
    properties(out, decision);
    return out.end().text();
  }

  /**
   * Writes the properties from {@code urgency} to {@code session} into an object that is open.
   *
   * @param out the writer
   * @param decision the decision
   */
  public static void properties(JsonWriter out, Decision decision) {
    out.name("urgency").value(decision.triage().urgency().name());
    out.name("complete").value(decision.triage().complete());
    out.name("phase").value(decision.triage().phase().name());
    out.name("withheld").value(decision.triage().withheld().name());
    flags(out, "redFlags", decision.triage().redFlags());
    flags(out, "escalations", decision.triage().escalations());
    out.name("options").object();
    options(out, "offer", decision.offer());
    options(out, "consider", decision.consider());
    options(out, "avoid", decision.avoid());
    out.end();
    questions(out, decision.questions());
    out.name("nextReview").value(decision.nextReview().toString());
    out.name("exercises").object();
    exercises(out, "allow", decision.screen().allow());
    exercises(out, "modify", decision.screen().modify());
    exercises(out, "clearance", decision.screen().clearance());
    exercises(out, "block", decision.screen().block());
    out.end();
    out.name("session");
    if (decision.plan().sessionIfAny().isPresent()) {
      session(out, decision.plan().sessionIfAny().get());
    } else {
      out.nullValue();
    }
  }

  private static void flags(JsonWriter out, String name, List<RaisedFlag> flags) {
    out.name(name).array();
    for (RaisedFlag flag : flags) {
      out.object().name("id").value(flag.id());
      out.name("urgency").value(flag.urgency().name());
      texts(out, "because", flag.because());
      texts(out, "sources", flag.sources());
      out.end();
    }
    out.end();
  }

  private static void options(JsonWriter out, String name, List<ListedOption> options) {
    out.name(name).array();
    for (ListedOption option : options) {
      out.object().name("id").value(option.id());
      texts(out, "because", option.because());
      texts(out, "sources", option.sources());
      texts(out, "caveats", option.caveats());
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
      texts(out, "rules", exercise.rules());
      texts(out, "because", exercise.because());
      out.end();
    }
    out.end();
  }

  private static void session(JsonWriter out, Session session) {
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

  private static void texts(JsonWriter out, String name, List<String> texts) {
    out.name(name).array();
    texts.forEach(out::value);
    out.end();
  }
}
