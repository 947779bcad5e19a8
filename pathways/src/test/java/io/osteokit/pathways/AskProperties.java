package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AskProperties {
  private static final List<Case> PEOPLE =
      IntStream.range(0, OpenCases.files().size())
          .mapToObj(i -> OpenCases.person(OpenCases.files().get(i)))
          .toList();

  private static Move move(OpenQuestion question, Random random) {
    Consumer<Edit> answer =
        question
            .answers()
            .get(random.nextInt(question.answers().size() * 4) % question.answers().size());
    boolean finding = question.path().startsWith("$.checkIn.answers.");
    Consumer<Edit> effect = finding && random.nextInt(10) > 0 ? question.answers().get(0) : answer;
    return new Move(
        question.path() + question.facts(),
        question.path(),
        ChangeKind.ANSWER,
        Move.Turn.MANY,
        Set.of(),
        effect,
        Optional.empty(),
        null,
        Optional.empty());
  }

  private static List<OpenQuestion> some(List<OpenQuestion> open, Random random) {
    List<OpenQuestion> some = new ArrayList<>(open);
    Collections.shuffle(some, random);
    return some.subList(0, Math.min(5, some.size()));
  }

  @Property(tries = 40)
  void what_is_left_out_can_never_change_the_decision(@ForAll Random random) {
    Case person = PEOPLE.get(random.nextInt(PEOPLE.size()));
    Decision decision = OpenCases.PATHWAY.decide(person);
    World world = Reasoning.REASONS.world(decision, person);
    Assume.that(!world.urgency("urgency").equals("EMERGENCY"));
    List<OpenQuestion> open = new Asking(Reasoning.REASONS, decision, world).open();
    Witnesses witnesses = new Witnesses(Reasoning.REASONS, world, open);
    for (OpenQuestion question : some(open, random)) {
      if (witnesses.find(question).isEmpty()) {
        for (int round = 0; round < 20; round++) {
          List<Move> others =
              open.stream()
                  .filter(other -> !other.equals(question) && random.nextInt(5) > 0)
                  .map(other -> move(other, random))
                  .toList();
          World without = Reasoning.after(world, others);
          World with = Reasoning.after(without, List.of(move(question, random)));
          assertThat(
                  new Outcomes(Reasoning.REASONS, without)
                      .differences(new Outcomes(Reasoning.REASONS, with)))
              .as(question.path())
              .isEmpty();
        }
      }
    }
  }

  @Property(tries = 20)
  void what_is_asked_changes_the_decision_with_some_answers(@ForAll Random random) {
    Case person = PEOPLE.get(random.nextInt(PEOPLE.size()));
    Decision decision = OpenCases.PATHWAY.decide(person);
    World world = Reasoning.REASONS.world(decision, person);
    List<OpenQuestion> open = new Asking(Reasoning.REASONS, decision, world).open();
    Witnesses witnesses = new Witnesses(Reasoning.REASONS, world, open);
    for (OpenQuestion question : some(open, random)) {
      witnesses
          .find(question)
          .ifPresent(
              witness ->
                  assertThat(
                          new Outcomes(Reasoning.REASONS, witness.one())
                              .differs(new Outcomes(Reasoning.REASONS, witness.other())))
                      .isTrue());
    }
  }
}
