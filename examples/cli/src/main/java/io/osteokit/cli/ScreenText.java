package io.osteokit.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.ScreenReason;
import io.osteokit.exercises.ScreenResult;
import io.osteokit.exercises.ScreenedExercise;
import io.osteokit.exercises.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The screen for people: what suits, what to change, whom to ask, what to do instead. */
final class ScreenText {
  private final Kit kit;
  private final Page page;

  ScreenText(Kit kit, Page page) {
    this.kit = kit;
    this.page = page;
  }

  void write(ScreenResult screened) {
    page.headline(
        "Of "
            + Words.count(screened.exercises().size(), "exercise")
            + " today: "
            + screened.allow().size()
            + " as they are, "
            + screened.modify().size()
            + " with changes, "
            + screened.clearance().size()
            + " after asking your clinician, "
            + screened.block().size()
            + " not for you at present.");
    allowed(screened.allow());
    restricted(Verdict.MODIFY, screened.modify());
    restricted(Verdict.CLEARANCE, screened.clearance());
    restricted(Verdict.BLOCK, screened.block());
  }

  /** Writes what the screen says of the exercises that somebody asked about. */
  void asked(ScreenResult screened, Set<String> about) {
    List<ScreenedExercise> asked =
        screened.exercises().stream().filter(one -> about.contains(one.exercise().id())).toList();
    if (asked.isEmpty()) {
      return;
    }
    page.heading("You asked about");
    for (ScreenedExercise one : asked) {
      page.bullet(named(one) + ": " + kit.label("verdict", one.verdict()) + ".");
      if (one.verdict() != Verdict.ALLOW) {
        details(Grounds.of(one));
      }
    }
  }

  private void heading(Verdict verdict, int count) {
    page.heading(Words.capital(kit.label("verdict", verdict)) + " (" + count + ")");
  }

  private void allowed(List<ScreenedExercise> exercises) {
    if (exercises.isEmpty()) {
      return;
    }
    heading(Verdict.ALLOW, exercises.size());
    ImmutableListMultimap<ExerciseGroup, ScreenedExercise> groups =
        Multimaps.index(exercises, one -> one.exercise().group());
    groups
        .asMap()
        .forEach(
            (group, members) ->
                page.bullet(
                    Words.capital(kit.label("exerciseGroup", group))
                        + ": "
                        + members.stream().map(one -> one.exercise().name()).collect(joining("; "))
                        + "."));
  }

  /** What makes exercises share an entry: the same reasons and the same way out. */
  private record Grounds(List<ScreenReason> reasons, List<String> changes, List<String> asks) {
    /** Takes the reasons that alone come to the verdict; the JSON has the milder ones, too. */
    static Grounds of(ScreenedExercise one) {
      List<ScreenReason> decisive =
          one.reasons().stream().filter(why -> why.verdict() == one.verdict()).toList();
      return new Grounds(decisive, one.changes(), one.clearedBy());
    }
  }

  private void restricted(Verdict verdict, List<ScreenedExercise> exercises) {
    if (exercises.isEmpty()) {
      return;
    }
    heading(verdict, exercises.size());
    Multimaps.index(exercises, Grounds::of)
        .asMap()
        .forEach((grounds, members) -> restricted(grounds, List.copyOf(members)));
  }

  private void restricted(Grounds grounds, List<ScreenedExercise> members) {
    page.bullet(members.stream().map(ScreenText::named).collect(joining("; ")) + ".");
    details(grounds);
  }

  private void details(Grounds grounds) {
    if (!grounds.changes().isEmpty()) {
      page.under("Change: " + String.join(" ", grounds.changes()));
    }
    if (!grounds.asks().isEmpty()) {
      page.under("Ask: " + String.join(" ", grounds.asks()));
    }
    Set<String> because = new LinkedHashSet<>();
    Set<String> rules = new LinkedHashSet<>();
    Set<String> sources = new TreeSet<>();
    for (ScreenReason reason : grounds.reasons()) {
      because.add(reason.because());
      rules.add(reason.rule());
      sources.addAll(reason.sources());
    }
    page.under("Why: " + String.join(" ", because));
    page.remark(String.join(", ", rules) + ". Sources: " + String.join(", ", sources));
  }

  private static String named(ScreenedExercise one) {
    String instead =
        one.alternatives().stream().map(Exercise::name).limit(2).collect(joining(" or "));
    return one.exercise().name() + (instead.isEmpty() ? "" : " (instead: " + instead + ")");
  }
}
