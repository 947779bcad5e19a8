package io.osteokit.pathways;

import io.osteokit.core.person.Case;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What the tests of reasons share. */
final class Reasoning {
  static final Reasons REASONS = Reasons.of(OpenCases.PATHWAY);
  static final Case NOBODY = OpenCases.READER.read("{\"id\":\"x\",\"today\":\"2026-11-22\"}");

  private Reasoning() {}

  static Why why(Case person, Subject subject) {
    return REASONS.why(person, subject);
  }

  static Case person(String profile, String checkIn) {
    return OpenCases.READER.read(
        "{\"id\":\"x\",\"today\":\"2026-11-22\",\"profile\":{"
            + profile
            + "},\"checkIn\":{\"date\":\"2026-11-22\",\"others\":\"NO\""
            + checkIn
            + "}}");
  }

  static World world(Case person) {
    return REASONS.world(OpenCases.PATHWAY.decide(person), person);
  }

  /** Returns a person of whom a random part of the facts of some person is known. */
  static World random(Random random) {
    Facts.Builder facts = REASONS.worlds().triage().newFacts();
    List<Case> people = OpenCases.files().stream().map(OpenCases::person).toList();
    World someone = world(people.get(random.nextInt(people.size())));
    facts.setAll(someone.base());
    for (Fact fact : REASONS.worlds().triage().book().facts()) {
      if (random.nextInt(6) == 0 && !fact.id().endsWith("Given") && !fact.id().endsWith("Known")) {
        Worlds.put(facts, fact.id(), value(fact, random));
      }
    }
    return someone.with(facts.build(), someone.cleared(), someone.recentlyCleared());
  }

  static Object value(Fact fact, Random random) {
    boolean finding = REASONS.texts().contains("finding." + fact.id() + ".question");
    if (finding) {
      return random.nextInt(9) == 0;
    }
    List<Object> values = new ArrayList<>(Moves.values(fact, REASONS.cuts()));
    return values.get(random.nextInt(values.size()));
  }

  static Target target(Subject subject) {
    return switch (subject.kind()) {
      case OPTION -> Target.option(subject.id());
      case EXERCISE -> new ExerciseTarget(REASONS.worlds(), subject.id());
      case RED_FLAG -> Target.flag(subject.id());
    };
  }

  static Moves moves(World world, Subject subject) {
    Optional<String> exercise =
        subject.kind() == Subject.Kind.EXERCISE ? Optional.of(subject.id()) : Optional.empty();
    return new Moves(
        REASONS.worlds(),
        REASONS.changes(),
        REASONS.cuts(),
        world,
        REASONS.urgent(),
        exercise,
        false);
  }

  static World after(World world, List<Move> moves) {
    return Edit.apply(REASONS.worlds(), REASONS.changes(), world, moves);
  }

  static List<Subject> subjects() {
    List<Subject> all = new ArrayList<>();
    REASONS.listable().forEach(id -> all.add(Subject.option(id)));
    REASONS.exercises().forEach(id -> all.add(Subject.exercise(id)));
    REASONS.flags().forEach(id -> all.add(Subject.redFlag(id)));
    return all;
  }
}
