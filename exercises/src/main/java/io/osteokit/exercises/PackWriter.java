package io.osteokit.exercises;

import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.exercises.Dose.Range;
import io.osteokit.exercises.Dose.Span;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Writes a pack the way {@link PackReader} reads it; sets and maps in the order of their enum. */
final class PackWriter {
  private final JsonWriter to;

  private PackWriter(JsonWriter to) {
    this.to = to;
  }

  static String write(ExercisePack pack, JsonWriter to) {
    PackWriter writer = new PackWriter(to);
    to.object();
    writer.text("id", pack.id());
    writer.text("version", pack.version());
    writer.text("language", pack.language().toLanguageTag());
    writer.text("reviewStatus", pack.reviewStatus().name());
    writer.text("kind", "exercises");
    to.name("exercises").array();
    pack.exercises().forEach(writer::exercise);
    return to.end().end().text();
  }

  private void exercise(Exercise exercise) {
    to.object();
    text("id", exercise.id());
    text("name", exercise.name());
    text("group", exercise.group().name());
    text("purpose", exercise.purpose());
    names("positions", exercise.positions());
    to.name("equipment").object().name("required").array();
    exercise.equipment().required().forEach(this::names);
    to.end();
    names("optional", exercise.equipment().optional());
    to.end();
    attributes(exercise.attributes());
    to.name("autoAssigned").value(exercise.autoAssigned());
    exercise.dose().ifPresent(this::dose);
    texts(exercise.texts());
    text("family", exercise.family());
    names("muscles", exercise.muscles());
    to.name("serves").object();
    exercise.serves().forEach((goal, weight) -> to.name(goal.name()).value(weight));
    to.end();
    texts(LinkCheck.PROGRESS_TO, exercise.progressTo());
    texts(LinkCheck.REGRESS_TO, exercise.regressTo());
    texts(LinkCheck.ALTERNATIVES, exercise.alternatives());
    to.name("stops").array();
    for (StopCriterion stop : exercise.stops()) {
      to.value(stop.id());
    }
    to.end().name("evidence").object();
    texts("sources", exercise.evidence().sources());
    text("strength", exercise.evidence().strength().name());
    text("note", exercise.evidence().note());
    to.end().name("namedBySeed").value(exercise.namedBySeed()).end();
  }

  private void attributes(MovementAttributes attributes) {
    to.name("attributes").object();
    to.name("spinalFlexion").value(attributes.spinalFlexion());
    to.name("spinalExtension").value(attributes.spinalExtension());
    to.name("spinalRotation").value(attributes.spinalRotation());
    to.name("sideBending").value(attributes.sideBending());
    text("spineLoad", attributes.spineLoad().name());
    text("speed", attributes.speed().name());
    to.name("repeatedSpinalMotion").value(attributes.repeatedSpinalMotion());
    to.name("impact").value(attributes.impact());
    to.name("balance").value(attributes.balance());
    to.name("unstableSurface").value(attributes.unstableSurface());
    to.name("floorTransfer").value(attributes.floorTransfer());
    to.name("bedVersion").value(attributes.bedVersion());
    text("breathHold", attributes.breathHold().name());
    to.name("deepKneeBend").value(attributes.deepKneeBend());
    to.name("overheadLoad").value(attributes.overheadLoad());
    to.name("intensity").value(attributes.intensity());
    to.name("wristLoad").value(attributes.wristLoad());
    to.end();
  }

  private void dose(Dose dose) {
    to.name("dose").object();
    range("holdSeconds", dose.holdSeconds());
    range("durationSeconds", dose.durationSeconds());
    range("repetitions", dose.repetitions());
    to.name("eachSide").value(dose.eachSide());
    range("sets", dose.sets());
    range("daysPerWeek", dose.daysPerWeek());
    dose.restSeconds().ifPresent(rest -> span("restSeconds", rest));
    to.end();
  }

  private void range(String name, Optional<Range> range) {
    if (range.isPresent()) {
      to.name(name).object();
      span("start", range.get().start());
      span("target", range.get().target());
      to.end();
    }
  }

  private void span(String name, Span span) {
    to.name(name).array().value(span.least()).value(span.most()).end();
  }

  private void texts(ExerciseTexts texts) {
    to.name("texts").object();
    text("aim", texts.aim());
    text("setUp", texts.setUp());
    texts("steps", texts.steps());
    text("breathing", texts.breathing());
    text("feel", texts.feel());
    text("easier", texts.easier());
    texts.bedVersion().ifPresent(bed -> text("bedVersion", bed));
    texts("cautions", texts.cautions());
    texts("stopIf", texts.stopIf());
    to.end();
  }

  private void text(String name, String value) {
    to.name(name).value(value);
  }

  private void texts(String name, Collection<String> values) {
    to.name(name).array();
    values.forEach(to::value);
    to.end();
  }

  private void names(String name, Set<? extends Enum<?>> values) {
    to.name(name);
    names(values);
  }

  private void names(Set<? extends Enum<?>> values) {
    to.array();
    values.forEach(value -> to.value(value.name()));
    to.end();
  }
}
