package io.osteokit.pathways.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.CaseWriter;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Tri;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.Verdict;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.PathwayOutline;
import io.osteokit.pathways.verify.internal.axioms.Axioms;
import io.osteokit.pathways.verify.internal.encode.BaseNumber;
import io.osteokit.pathways.verify.internal.encode.ContentModel;
import io.osteokit.pathways.verify.internal.encode.FactPoints;
import io.osteokit.pathways.verify.internal.encode.PersonModel;
import io.osteokit.pathways.verify.internal.encode.World;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import io.osteokit.pathways.verify.internal.sat.Solver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The prover reads the rules as the engine does, and its axioms are so of every real case: the
 * facts of cases made up at random are handed to the solver, which must find them possible and
 * derive what the engine derives.
 */
class ReadingTest {
  private static final int CASES = 2_000;
  private static final Pathway PATHWAY = Pathway.shipped();
  private static final ContentModel CONTENT = new ContentModel(PATHWAY);

  private final World world = new World(Axioms.shipped());
  private final PersonModel person = world.person(CONTENT, world.facts(CONTENT));

  @Test
  void every_real_case_is_possible_and_comes_out_as_in_the_engine() {
    for (long seed = 0; seed < CASES; seed++) {
      Seen seen = Seen.of(CONTENT, RandomCases.of(seed, PATHWAY));
      Optional<Solver.Model> model = world.solve(facts(seen));

      assertThat(model)
          .as("the axioms rule out a real case: %s", CaseWriter.write(seen.person()))
          .isPresent();
      assertThat(differences(model.get(), seen))
          .as("for %s", CaseWriter.write(seen.person()))
          .isEmpty();
    }
  }

  /** Returns what a case says of each fact, as points that have to be true. */
  private List<Integer> facts(Seen seen) {
    Facts real = seen.triageFacts();
    List<Integer> points = new ArrayList<>();
    for (Exercise exercise : CONTENT.exercises()) {
      String id = exercise.id();
      signed(
          points,
          ContentModel.released(id),
          seen.decision().triage().clearedExercises().contains(id));
      signed(
          points,
          ContentModel.recentlyReleased(id),
          seen.decision().triage().recentlyClearedExercises().contains(id));
    }
    person
        .base()
        .points()
        .forEach(
            (id, fact) -> {
              if (CONTENT.taken().stream().anyMatch(t -> t.fact().equals(id))
                  && !id.contains("eleased:")
                  && !id.equals("sessionImpossible")) {
                add(points, id, fact, real);
              }
            });
    return points;
  }

  private void signed(List<Integer> points, String id, boolean value) {
    int yes = ((FactPoints.YesNo) person.base().points().get(id)).yes();
    points.add(value ? yes : -yes);
  }

  private static void add(List<Integer> points, String id, FactPoints fact, Facts real) {
    if (fact instanceof FactPoints.Members set) {
      Optional<Facts.KnownMembers> members = real.members(id);
      points.add(
          members.map(Facts.KnownMembers::complete).orElse(false) ? set.known() : -set.known());
      set.present()
          .forEach(
              (member, point) ->
                  points.add(
                      members.map(m -> m.present().contains(member)).orElse(false)
                          ? point
                          : -point));
      return;
    }
    points.add(real.isKnown(id) ? fact.known() : -fact.known());
    if (fact instanceof FactPoints.YesNo yesNo) {
      points.add(real.yesNo(id) == Tri.TRUE ? yesNo.yes() : -yesNo.yes());
    } else if (fact instanceof FactPoints.Choice choice) {
      for (int i = 0; i < choice.values().size(); i++) {
        boolean is = real.choice(id).equals(Optional.of(choice.values().get(i)));
        points.add(is ? choice.is().get(i) : -choice.is().get(i));
      }
    } else if (fact instanceof BaseNumber number) {
      number
          .cuts()
          .forEach(
              (cut, point) -> {
                boolean reached =
                    real.number(id).isPresent() && cut.isReachedBy(real.number(id).getAsDouble());
                points.add(reached ? point : -point);
              });
    }
  }

  private List<String> differences(Solver.Model model, Seen seen) {
    List<String> other = new ArrayList<>();
    Map<String, FactPoints> engine = seen.facts(new Circuit());
    person
        .facts()
        .forEach(
            (id, mine) -> {
              FactPoints theirs = engine.get(id);
              boolean hangsOnThePlanner =
                  id.equals("sessionImpossible") || id.equals("option.CLINICIAN_REVIEW");
              if (theirs != null && !hangsOnThePlanner && !same(model, mine, theirs)) {
                other.add(id);
              }
            });
    person
        .rules()
        .forEach(
            (key, rail) -> {
              if (!key.rule().endsWith(".no-session")
                  && model.isTrue(rail.certain()) != seen.fires(key)) {
                other.add(key.rule());
              }
            });
    for (Exercise exercise : CONTENT.exercises()) {
      for (Verdict verdict : Verdict.values()) {
        boolean reached = seen.verdict(exercise.id()).compareTo(verdict) >= 0;
        if (model.isTrue(person.reaches(exercise.id(), verdict)) != reached) {
          other.add(exercise.id());
        }
      }
    }
    for (PathwayOutline.Option option : PATHWAY.outline().options()) {
      if (!option.never() && !option.id().equals("CLINICIAN_REVIEW")) {
        FactPoints.Choice listed = (FactPoints.Choice) person.facts().get(option.fact());
        if (!model.isTrue(listed.is(seen.listed(option.id())))) {
          other.add(option.id());
        }
      }
    }
    return other;
  }

  private static boolean same(Solver.Model model, FactPoints mine, FactPoints theirs) {
    boolean known = model.isTrue(mine.known()) == (theirs.known() == Circuit.TRUE);
    if (mine instanceof FactPoints.YesNo a && theirs instanceof FactPoints.YesNo b) {
      return known && model.isTrue(a.yes()) == (b.yes() == Circuit.TRUE);
    }
    if (mine instanceof FactPoints.Choice a && theirs instanceof FactPoints.Choice b) {
      for (int i = 0; i < a.is().size(); i++) {
        known &= model.isTrue(a.is().get(i)) == (b.is().get(i) == Circuit.TRUE);
      }
    }
    return known;
  }
}
