package io.osteokit.pathways.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Facts;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.Verdict;
import io.osteokit.pathways.PathwayOutline;
import io.osteokit.pathways.verify.internal.encode.Conditions;
import io.osteokit.pathways.verify.internal.encode.ContentModel;
import io.osteokit.pathways.verify.internal.encode.FactPoints;
import io.osteokit.pathways.verify.internal.encode.PersonModel;
import io.osteokit.pathways.verify.internal.encode.PossibleQuestion;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a statement is about beside the person, with the facts that it adds to those of the person:
 * {@code exercise.verdict} and {@code exercise.released}; {@code option.listed} and {@code
 * option.spokenAgainst}; {@code flag.urgency}; {@code finding}.
 *
 * @param name its id
 * @param open what it adds for everybody at once
 * @param seen what it adds for a case that the engine decided
 */
record Subject(
    String name, Map<String, FactPoints> open, Function<Seen, Map<String, FactPoints>> seen) {

  private static final List<String> VERDICTS =
      Arrays.stream(Verdict.values()).map(Verdict::name).collect(ImmutableList.toImmutableList());

  /** Returns what a statement is about. */
  static List<Subject> of(Statement.Always statement, PersonModel person) {
    ContentModel content = person.content();
    List<Subject> subjects = new ArrayList<>();
    switch (statement.about()) {
      case PERSON ->
          subjects.add(new Subject("everybody", ImmutableMap.of(), s -> ImmutableMap.of()));
      case EACH_EXERCISE, SOME_EXERCISE -> {
        for (Exercise exercise : content.exercises()) {
          if (isChosen(content, exercise, statement.which())) {
            subjects.add(exercise(exercise.id(), person));
          }
        }
      }
      case EACH_OPTION -> {
        for (PathwayOutline.Option option : content.pathway().outline().options()) {
          if (statement.options().isChosen(option.id(), option.never())) {
            subjects.add(option(option, person));
          }
        }
      }
      case EACH_RED_FLAG -> {
        for (String id : content.pathway().triage().outline().redFlags()) {
          subjects.add(same(id, "flag.urgency", id, person));
        }
      }
      case EACH_URGENT_FINDING -> {
        for (PossibleQuestion question : content.possibleQuestions()) {
          if (question.urgent()) {
            subjects.add(same(question.fact(), "finding", question.fact(), person));
          }
        }
      }
    }
    return subjects;
  }

  /** A fact of the person under the name that a statement gives it. */
  private static Subject same(String name, String as, String fact, PersonModel person) {
    FactPoints points = person.fact(fact);
    return new Subject(
        name,
        ImmutableMap.of(as, points),
        seen -> {
          FactPoints real = seen.facts(new Circuit()).get(fact);
          return real == null ? ImmutableMap.of() : ImmutableMap.of(as, real);
        });
  }

  private static boolean isChosen(
      ContentModel content, Exercise exercise, Optional<Condition> which) {
    Circuit circuit = new Circuit();
    Facts facts = content.pathway().screen().factsOf(exercise);
    Map<String, FactPoints> fixed =
        ContentModel.constants(
            circuit, content.pathway().screen().content().exerciseRules().facts(), facts);
    return which
        .map(
            condition ->
                new Conditions(circuit, id -> exerciseFact(id, fixed, exercise.id()))
                        .of(condition)
                        .certain()
                    == Circuit.TRUE)
        .orElse(true);
  }

  private static FactPoints exerciseFact(
      String fact, Map<String, FactPoints> fixed, String exercise) {
    FactPoints found = fixed.get(fact);
    if (found == null) {
      throw new IllegalArgumentException("no exercise has a fact '" + fact + "'");
    }
    if (fact.equals("id")) {
      FactPoints.Choice ids = (FactPoints.Choice) found;
      List<Integer> is =
          ids.values().stream()
              .map(id -> id.equals(exercise) ? Circuit.TRUE : Circuit.FALSE)
              .toList();
      return new FactPoints.Choice(Circuit.TRUE, ids.values(), is);
    }
    return found;
  }

  private static Subject exercise(String id, PersonModel person) {
    List<Integer> gets =
        Arrays.stream(Verdict.values()).map(verdict -> person.gets(id, verdict)).toList();
    FactPoints verdict = new FactPoints.Choice(Circuit.TRUE, VERDICTS, gets);
    FactPoints released = person.base().point(ContentModel.released(id));
    return new Subject(
        id,
        ImmutableMap.of("exercise.verdict", verdict, "exercise.released", released),
        seen ->
            ImmutableMap.of(
                "exercise.verdict",
                choice(VERDICTS, seen.verdict(id).name()),
                "exercise.released",
                yesNo(seen.decision().triage().clearedExercises().contains(id))));
  }

  private static final List<String> LEVELS = ImmutableList.of("NOT_LISTED", "CONSIDER", "OFFER");

  private static Subject option(PathwayOutline.Option option, PersonModel person) {
    FactPoints listed = option.never() ? choice(LEVELS, "NOT_LISTED") : person.fact(option.fact());
    FactPoints against = person.facts().getOrDefault(ContentModel.avoided(option), yesNo(false));
    return new Subject(
        option.id(),
        ImmutableMap.of("option.listed", listed, "option.spokenAgainst", against),
        seen ->
            ImmutableMap.of(
                "option.listed",
                choice(LEVELS, seen.listed(option.id())),
                "option.spokenAgainst",
                seen.facts(new Circuit())
                    .getOrDefault(ContentModel.avoided(option), yesNo(false))));
  }

  private static FactPoints choice(List<String> values, String value) {
    List<Integer> is =
        values.stream().map(v -> v.equals(value) ? Circuit.TRUE : Circuit.FALSE).toList();
    return new FactPoints.Choice(Circuit.TRUE, values, is);
  }

  private static FactPoints yesNo(boolean value) {
    return new FactPoints.YesNo(Circuit.TRUE, value ? Circuit.TRUE : Circuit.FALSE);
  }
}
