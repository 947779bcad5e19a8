package io.osteokit.cli;

import static java.util.stream.Collectors.joining;

import io.osteokit.core.person.Equipment;
import io.osteokit.exercises.Dose;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.ExerciseTexts;
import io.osteokit.exercises.MovementAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every exercise with its attributes, dose and words. */
final class CatalogueChapter {
  private final Kit kit;
  private final Doc doc = new Doc();

  CatalogueChapter(Kit kit) {
    this.kit = kit;
  }

  Doc write() {
    doc.paragraph(
        "The attributes are what the screen reads; a wrong one lets through what should be blocked."
            + " Levels go from 0 (not at all) to 3 (fully, loaded or at the end of the range). Each"
            + " exercise carries all eight reasons to stop beside its own.");
    doc.bullets(
        List.of(
            Phrase.strong("Bends, twists: ")
                .and(
                    "1 small, unloaded, in the middle of the range; 2 moderate, or under the body's"
                        + " weight; 3 at the end of the range, loaded or fast."),
            Phrase.strong("Jolts: ")
                .and("1 walking; 2 jogging, small jumps or heel drops; 3 high jumps."),
            Phrase.strong("Balance: ")
                .and("1 standing with a hold; 2 without one, or moving; 3 on one leg, or harder."),
            Phrase.strong("Effort: ").and("1 gentle; 2 moderate; 3 hard."),
            Phrase.strong("Spine load: ")
                .and(
                    "none lying; upright sitting or standing; body weight as in a plank, or a band;"
                        + " external with a weight.")));
    for (ExerciseGroup group : ExerciseGroup.values()) {
      List<Exercise> members =
          kit.catalogue().exercises().stream().filter(e -> e.group() == group).toList();
      if (!members.isEmpty()) {
        doc.heading(3, "", Phrase.of(Words.capital(kit.label("exerciseGroup", group))));
        members.forEach(this::exercise);
      }
    }
    return doc;
  }

  private void exercise(Exercise exercise) {
    doc.heading(
        4, "exercise-" + exercise.id(), Phrase.of(exercise.name() + " ").andCode(exercise.id()));
    ExerciseTexts texts = exercise.texts();
    doc.paragraph(Phrase.of(texts.aim()).and(" ").andEmphasis("For: " + exercise.purpose() + "."));
    doc.table(
        List.of("Movement", "Load", "Doing it"),
        List.of(
            Doc.Row.of(
                Phrase.of(movement(exercise.attributes())),
                Phrase.of(load(exercise.attributes())),
                Phrase.of(doing(exercise)))));
    doc.paragraph(Phrase.strong("Dose: ").and(dose(exercise)));
    doc.paragraph(Phrase.strong("Set up: ").and(texts.setUp()));
    doc.steps(texts.steps());
    doc.paragraph(Phrase.strong("Breathing: ").and(texts.breathing()).and(" ").and(texts.feel()));
    doc.paragraph(
        Phrase.strong("Easier: ")
            .and(texts.easier())
            .and(texts.bedVersion().map(bed -> " On a firm bed: " + bed).orElse("")));
    doc.paragraph(
        Phrase.strong("Watch: ")
            .and(String.join(" ", texts.cautions()) + " " + String.join(" ", texts.stopIf())));
    Phrase links = Phrase.strong("Harder: ");
    links(links, exercise.progressTo());
    links(links.and("; easier: "), exercise.regressTo());
    links(links.and("; instead: "), exercise.alternatives());
    doc.paragraph(links.and("."));
    doc.paragraph(
        Phrase.strong("Evidence: ")
            .and(exercise.evidence().strength() + ", ")
            .andSources(exercise.evidence().sources())
            .and(". " + exercise.evidence().note()));
  }

  private static String movement(MovementAttributes a) {
    Map<String, Integer> levels = new LinkedHashMap<>();
    levels.put("bends forwards", a.spinalFlexion());
    levels.put("bends backwards", a.spinalExtension());
    levels.put("twists", a.spinalRotation());
    levels.put("bends sideways", a.sideBending());
    return levels.entrySet().stream()
            .map(level -> level.getKey() + " " + level.getValue())
            .collect(joining("; "))
        + "; speed "
        + Words.plain(a.speed())
        + (a.repeatedSpinalMotion() ? "; to and fro" : "")
        + (a.deepKneeBend() ? "; deep knee bend" : "");
  }

  private static String load(MovementAttributes a) {
    return "spine load "
        + Words.plain(a.spineLoad())
        + "; jolts "
        + a.impact()
        + "; effort "
        + a.intensity()
        + "; breath-holding "
        + Words.plain(a.breathHold())
        + (a.overheadLoad() ? "; load overhead" : "")
        + (a.wristLoad() ? "; weight on the wrists" : "");
  }

  private String doing(Exercise exercise) {
    MovementAttributes a = exercise.attributes();
    List<String> parts = new ArrayList<>();
    parts.add(labels("position", exercise.positions()));
    parts.add("balance " + a.balance());
    if (a.unstableSurface()) {
      parts.add("unstable surface");
    }
    if (a.floorTransfer()) {
      parts.add(a.bedVersion() ? "on the floor, or on a bed" : "on the floor");
    }
    for (Collection<Equipment> one : exercise.equipment().required()) {
      parts.add("needs " + Words.or(one.stream().map(e -> kit.label("equipment", e)).toList()));
    }
    parts.add(exercise.autoAssigned() ? "planned for people" : "never planned, only on request");
    return String.join("; ", parts);
  }

  private String labels(String vocabulary, Collection<? extends Enum<?>> values) {
    return values.stream().map(one -> kit.label(vocabulary, one)).collect(joining(" or "));
  }

  private static String dose(Exercise exercise) {
    if (exercise.dose().isEmpty()) {
      return "none, for it is never planned.";
    }
    Dose dose = exercise.dose().get();
    List<String> parts = new ArrayList<>();
    amount(parts, "hold ", dose.holdSeconds(), " seconds");
    amount(parts, "takes ", dose.durationSeconds(), " seconds");
    amount(parts, "repetitions: ", dose.repetitions(), dose.eachSide() ? " on each side" : "");
    amount(parts, "sets: ", dose.sets(), "");
    amount(parts, "days a week: ", dose.daysPerWeek(), "");
    dose.restSeconds().ifPresent(rest -> parts.add("rest " + span(rest) + " seconds"));
    return String.join("; ", parts) + ".";
  }

  private static void amount(
      List<String> parts, String before, Optional<Dose.Range> range, String after) {
    range.ifPresent(
        it -> {
          String start = span(it.start());
          String target = span(it.target());
          String words = start.equals(target) ? start : start + ", later " + target;
          parts.add(before + words + after);
        });
  }

  private static String span(Dose.Span span) {
    return span.least() == span.most()
        ? Integer.toString(span.least())
        : span.least() + " to " + span.most();
  }

  private static void links(Phrase phrase, List<String> ids) {
    if (ids.isEmpty()) {
      phrase.and("none");
    }
    String comma = "";
    for (String id : ids) {
      phrase.and(comma).andLink(id, "#exercise-" + id);
      comma = ", ";
    }
  }
}
