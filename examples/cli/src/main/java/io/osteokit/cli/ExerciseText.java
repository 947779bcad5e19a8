package io.osteokit.cli;

import static java.util.stream.Collectors.joining;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.person.Equipment;
import io.osteokit.exercises.Dose;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseTexts;
import io.osteokit.exercises.MovementAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything about one exercise, for people. */
final class ExerciseText {
  private static final int INDENT = 16;

  private final Kit kit;
  private final Page page;

  ExerciseText(Kit kit, Page page) {
    this.kit = kit;
    this.page = page;
  }

  /** Adds how to do an exercise. */
  static void howTo(Exercise exercise, Page page) {
    ExerciseTexts texts = exercise.texts();
    page.paragraph(texts.setUp());
    for (int i = 0; i < texts.steps().size(); i++) {
      page.entry((i + 1) + ".", 5, texts.steps().get(i));
    }
    page.paragraph(texts.feel());
    page.paragraph("Easier: " + texts.easier());
    texts.bedVersion().ifPresent(bed -> page.paragraph("On a firm bed: " + bed));
    page.paragraph("Breathing: " + texts.breathing());
    texts.cautions().forEach(page::bullet);
    texts.stopIf().forEach(page::bullet);
  }

  void write(Exercise exercise) {
    page.headline(exercise.name() + " (" + exercise.id() + ")");
    page.paragraph(exercise.texts().aim());
    page.heading("How to do it");
    howTo(exercise, page);
    dose(exercise);
    about(exercise);
    attributes(exercise.attributes());
    links(exercise);
    evidence(exercise);
  }

  private void dose(Exercise exercise) {
    page.heading("Dose");
    if (exercise.dose().isEmpty()) {
      page.paragraph("None: this exercise is never chosen for anybody.");
      return;
    }
    Dose dose = exercise.dose().get();
    amount("hold", dose.holdSeconds(), "seconds");
    amount("duration", dose.durationSeconds(), "seconds");
    amount("repetitions", dose.repetitions(), dose.eachSide() ? "on each side" : "");
    amount("sets", dose.sets(), "");
    amount("days a week", dose.daysPerWeek(), "");
    dose.restSeconds().ifPresent(rest -> entry("rest", span(rest) + " seconds"));
  }

  private void amount(String name, Optional<Dose.Range> range, String unit) {
    range.ifPresent(
        it -> {
          String start = span(it.start());
          String target = span(it.target());
          String words = start.equals(target) ? start : start + " at first, later " + target;
          entry(name, (words + " " + unit).strip());
        });
  }

  private static String span(Dose.Span span) {
    return span.least() == span.most()
        ? Integer.toString(span.least())
        : span.least() + " to " + span.most();
  }

  private void about(Exercise exercise) {
    page.heading("About it");
    entry("group", kit.label("exerciseGroup", exercise.group()));
    entry("purpose", exercise.purpose());
    entry("position", labels("position", exercise.positions()));
    List<String> needs = new ArrayList<>();
    for (Collection<Equipment> one : exercise.equipment().required()) {
      needs.add(Words.or(one.stream().map(e -> kit.label("equipment", e)).toList()));
    }
    entry("needs", needs.isEmpty() ? "nothing" : String.join("; ", needs));
    if (!exercise.equipment().optional().isEmpty()) {
      entry("helps", labels("equipment", exercise.equipment().optional()));
    }
    entry(
        "serves",
        exercise.serves().entrySet().stream()
            .map(e -> Words.plain(e.getKey()) + " " + e.getValue() + "/" + Exercise.MAX_SERVES)
            .collect(joining(", ")));
    if (!exercise.muscles().isEmpty()) {
      entry("muscles", exercise.muscles().stream().map(Words::plain).collect(joining(", ")));
    }
    entry("chosen", exercise.autoAssigned() ? "by the planner" : "only shown on request");
  }

  private void attributes(MovementAttributes a) {
    page.heading("What it does to a body");
    Map<String, Integer> levels = new LinkedHashMap<>();
    levels.put("bends the spine forwards", a.spinalFlexion());
    levels.put("bends the spine backwards", a.spinalExtension());
    levels.put("twists the spine", a.spinalRotation());
    levels.put("bends the spine sideways", a.sideBending());
    levels.put("jolts", a.impact());
    levels.put("asks for balance", a.balance());
    levels.put("asks for effort", a.intensity());
    entry(
        "levels",
        levels.entrySet().stream()
            .map(level -> level.getKey() + " " + level.getValue() + "/3")
            .collect(joining(", ")));
    entry("spine load", Words.plain(a.spineLoad()));
    entry("speed", Words.plain(a.speed()));
    entry("breath-holding", Words.plain(a.breathHold()));
    Map<String, Boolean> traits = new LinkedHashMap<>();
    traits.put("moves the spine to and fro", a.repeatedSpinalMotion());
    traits.put("unstable surface", a.unstableSurface());
    traits.put("down to the floor and up", a.floorTransfer());
    traits.put("can be done on a bed", a.bedVersion());
    traits.put("deep knee bend", a.deepKneeBend());
    traits.put("load overhead", a.overheadLoad());
    traits.put("weight on the wrists", a.wristLoad());
    String holds =
        traits.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(joining(", "));
    entry("also", holds.isEmpty() ? "nothing else" : holds);
  }

  private void links(Exercise exercise) {
    page.heading("Related exercises");
    entry("harder", names(exercise.progressTo()));
    entry("easier", names(exercise.regressTo()));
    entry("instead", names(exercise.alternatives()));
  }

  private String names(List<String> ids) {
    return ids.isEmpty()
        ? "none"
        : ids.stream()
            .map(id -> kit.catalogue().find(id).map(e -> e.name() + " (" + id + ")").orElse(id))
            .collect(joining(", "));
  }

  private void evidence(Exercise exercise) {
    page.heading("Evidence: " + exercise.evidence().strength().label());
    page.paragraph(exercise.evidence().note());
    Sources sources = Sources.shipped();
    for (String key : exercise.evidence().sources()) {
      entry(key, sources.get(key).citation());
    }
  }

  private void entry(String name, String words) {
    page.entry(name, INDENT + 2, words);
  }

  private String labels(String vocabulary, Collection<? extends Enum<?>> values) {
    return values.stream().map(one -> kit.label(vocabulary, one)).collect(joining(", "));
  }
}
