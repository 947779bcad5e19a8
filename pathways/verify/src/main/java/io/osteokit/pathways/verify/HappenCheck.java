package io.osteokit.pathways.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.osteokit.pathways.PathwayOutline;
import io.osteokit.pathways.verify.internal.axioms.Axioms;
import io.osteokit.pathways.verify.internal.encode.FactPoints;
import io.osteokit.pathways.verify.internal.encode.PersonModel;
import io.osteokit.pathways.verify.internal.encode.PersonModel.RuleKey;
import io.osteokit.pathways.verify.internal.encode.PossibleQuestion;
import io.osteokit.pathways.verify.internal.encode.Rail;
import io.osteokit.pathways.verify.internal.encode.TakenFact;
import io.osteokit.pathways.verify.internal.encode.World;
import io.osteokit.pathways.verify.internal.witness.CaseMaker;
import io.osteokit.pathways.verify.internal.witness.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Looks for somebody to whom something happens, for everything of a kind. */
final class HappenCheck {
  /** Asking for nothing but another word to read would be idle. */
  private static final Set<Change.Kind> SAID =
      Sets.immutableEnumSet(
          Change.Kind.QUESTION, Change.Kind.CAVEAT, Change.Kind.GUIDANCE, Change.Kind.TOPIC);

  private final Prover prover;
  private final PersonModel person;
  private final Statement.CanHappen statement;
  private final List<Seen> met;
  private final List<Outcomes.Key> compared;

  HappenCheck(Prover prover, PersonModel person, Statement.CanHappen statement, List<Seen> met) {
    this.prover = prover;
    this.person = person;
    this.statement = statement;
    this.met = met;
    this.compared =
        new Outcomes(prover.circuit())
            .of(person).keySet().stream().filter(key -> !SAID.contains(key.kind())).toList();
  }

  Checked run() {
    return switch (statement.what()) {
      case RULES -> rules();
      case OPTIONS -> options();
      case QUESTIONS -> questions();
    };
  }

  private Checked rules() {
    Map<RuleKey, Rail> rules = person.rules();
    Checked.Builder checked = new Checked.Builder(rules.size());
    rules.forEach(
        (key, standing) -> {
          String name = key.book() + " " + key.rule();
          // Many rules fire for somebody who was made for another.
          if (!statement.exceptions().containsKey(key.rule())
              && met.stream().noneMatch(seen -> seen.fires(key))) {
            Prover.Target target =
                new Prover.Target(
                    ImmutableList.of(standing.certain()),
                    ImmutableList.of(person),
                    seen -> seen.get(0).fires(key) ? Optional.of("fires") : Optional.empty());
            expect(name, "this rule cannot fire for anybody", target, prover, checked);
          }
        });
    return checked.build();
  }

  private void expect(
      String name, String never, Prover.Target target, Prover by, Checked.Builder checked) {
    Prover.Answer answer = by.look(target);
    if (answer.nobody()) {
      checked.addNobody(name, never);
    } else if (!answer.confirmed()) {
      checked.addOpen(name, answer);
    } else {
      met.addAll(answer.people());
    }
  }

  private Checked options() {
    List<PathwayOutline.Option> options = person.content().pathway().outline().options();
    Checked.Builder checked = new Checked.Builder(options.size());
    for (PathwayOutline.Option option : options) {
      boolean seenListed =
          met.stream().anyMatch(seen -> !seen.listed(option.id()).equals("NOT_LISTED"));
      if (!option.never() && !seenListed && !statement.exceptions().containsKey(option.id())) {
        FactPoints.Choice listed = (FactPoints.Choice) person.fact(option.fact());
        Prover.Target target =
            new Prover.Target(
                ImmutableList.of(prover.circuit().or(listed.is("CONSIDER"), listed.is("OFFER"))),
                ImmutableList.of(person),
                seen ->
                    Optional.of(seen.get(0).listed(option.id()))
                        .filter(l -> !l.equals("NOT_LISTED")));
        expect(option.id(), "nobody is ever offered this option", target, prover, checked);
      }
    }
    return checked.build();
  }

  private Checked questions() {
    List<PossibleQuestion> questions = person.content().possibleQuestions();
    Checked.Builder checked = new Checked.Builder(questions.size());
    for (PossibleQuestion question : questions) {
      if (!statement.exceptions().containsKey(question.path())) {
        String never = "nobody is asked this for whom the answer changes anything";
        if (question.finding() && mattersAtOnce(question)) {
          continue;
        }
        // A world of its own: one that carries every pair gets slower with each of them.
        World world = new World(Axioms.shipped());
        PersonModel asked = world.person(person.content(), world.facts(person.content()));
        Prover own = new Prover(world);
        expect(question.path(), never, question(question, world, asked), own, checked);
      }
    }
    return checked.build();
  }

  /** Tries the plainest person who is asked, and a yes. */
  private boolean mattersAtOnce(PossibleQuestion question) {
    int asked = new Outcomes(prover.circuit()).asked(person.facts(), question);
    return prover
        .world()
        .plainest(ImmutableList.of(asked), ImmutableList.of(person))
        .map(model -> Snapshot.of(person, model))
        .filter(
            said ->
                matters(
                        question,
                        ImmutableList.of(decided(said), decided(said.with(question.fact(), true))))
                    .isPresent())
        .isPresent();
  }

  private Seen decided(Snapshot said) {
    return Seen.of(person.content(), CaseMaker.cases("somebody", said).get(0));
  }

  /** Somebody who is asked, and the same person after an answer that changes something. */
  private Prover.Target question(PossibleQuestion question, World world, PersonModel before) {
    ImmutableSet.Builder<String> answered = ImmutableSet.builder();
    if (question.finding()) {
      answered.add(question.fact());
    }
    for (String lookUp : statement.answers().getOrDefault(question.path(), ImmutableList.of())) {
      person.content().taken().stream()
          .filter(taken -> taken.aggregate().equals(lookUp))
          .map(TakenFact::fact)
          .forEach(answered::add);
    }
    Set<String> own = answered.build();
    Outcomes outcomes = new Outcomes(world.circuit());
    int asked = outcomes.asked(before.facts(), question);
    if (own.isEmpty()) {
      return new Prover.Target(
          ImmutableList.of(asked),
          ImmutableList.of(before),
          seen -> seen.get(0).asks(question.path()) ? Optional.of("asked") : Optional.empty());
    }
    PersonModel after = world.person(person.content(), before.base().but(own), own);
    List<Integer> changes = new ArrayList<>();
    Map<Outcomes.Key, Map<String, Integer>> then = outcomes.of(after);
    Map<Outcomes.Key, Map<String, Integer>> now = outcomes.of(before);
    now.forEach(
        (key, values) -> {
          if (!SAID.contains(key.kind())) {
            changes.add(outcomes.differ(values, then.getOrDefault(key, ImmutableMap.of())));
          }
        });
    return new Prover.Target(
        ImmutableList.of(
            asked, -outcomes.asked(after.facts(), question), world.circuit().or(changes)),
        ImmutableList.of(before, after),
        seen -> matters(question, seen));
  }

  private Optional<String> matters(PossibleQuestion question, List<Seen> seen) {
    if (!seen.get(0).asks(question.path()) || seen.get(1).asks(question.path())) {
      return Optional.empty();
    }
    Map<Outcomes.Key, String> now = Outcomes.seen(compared, seen.get(0), person.content());
    Map<Outcomes.Key, String> then = Outcomes.seen(compared, seen.get(1), person.content());
    return now.keySet().stream()
        .filter(key -> !Objects.equals(now.get(key), then.get(key)))
        .map(key -> key.kind() + " " + key.id())
        .findFirst();
  }
}
