package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for two answers to a question between which a decision differs: first with all else
 * unknown, then with all else answered quietly, then with answers beside it that bear on the same
 * rules, then with many mixed ones. For one thread.
 */
final class Witnesses {
  private static final int MIXED = 60;
  private static final int YES_IN = 11;

  private final Reasons reasons;
  private final World world;
  private final List<OpenQuestion> open;
  private final Set<String> relevant;
  private final Outcomes now;

  /** The first answer to every question. */
  private final ImmutableMap<OpenQuestion, Integer> quiet;

  Witnesses(Reasons reasons, World world, List<OpenQuestion> open) {
    this.reasons = reasons;
    this.world = world;
    this.open = ImmutableList.copyOf(open);
    this.relevant = new Relevance(reasons.worlds(), world, open).facts(outcomes());
    this.now = new Outcomes(reasons, world);
    this.quiet = Maps.toMap(this.open, question -> 0);
  }

  private Set<String> outcomes() {
    return ImmutableSet.<String>builder()
        .add("urgency", "withheld", "phase", "fractureAgeDays")
        .addAll(reasons.flags())
        .build();
  }

  /** Returns that a question matters; empty if no answer was found to change anything. */
  Optional<Witness> find(OpenQuestion question) {
    if (question.facts().stream().noneMatch(relevant::contains)) {
      return Optional.empty();
    }
    Witness alone = compare(question, ImmutableMap.of(), true);
    if (alone != null) {
      return Optional.of(alone);
    }
    return Optional.ofNullable(beside(question));
  }

  /** Looks under answers to other questions, from simple to mixed. */
  private @Nullable Witness beside(OpenQuestion question) {
    Witness found = compare(question, quiet, false);
    List<Map<OpenQuestion, Integer>> singles = singles(question);
    for (int i = 0; i < singles.size() && found == null; i++) {
      found = compare(question, with(quiet, singles.get(i)), false);
    }
    for (int i = 0; i < singles.size() && found == null; i++) {
      found = compare(question, singles.get(i), false);
    }
    for (int round = 1; round <= MIXED && found == null; round++) {
      found = compare(question, mixed(round), false);
    }
    for (int i = 1; i < singles.size() && found == null; i++) {
      Map<OpenQuestion, Integer> one = with(quiet, singles.get(i));
      for (int j = 0; j < i && found == null; j++) {
        boolean same = singles.get(i).keySet().equals(singles.get(j).keySet());
        found = same ? null : compare(question, with(one, singles.get(j)), false);
      }
    }
    return found;
  }

  private List<Map<OpenQuestion, Integer>> singles(OpenQuestion question) {
    List<Map<OpenQuestion, Integer>> singles = new ArrayList<>();
    List<OpenQuestion> others =
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt(other -> other.answers().size()),
            new Neighbours(reasons.worlds(), open).of(question));
    for (OpenQuestion other : others) {
      for (int answer = 0; answer < other.answers().size(); answer++) {
        singles.add(ImmutableMap.of(other, answer));
      }
    }
    return singles;
  }

  /** Returns that the things at hand matter: some answers let a session be built. */
  Optional<Witness> session() {
    World quietly = Edit.apply(reasons.worlds(), reasons.changes(), world, moves(quiet));
    boolean possible =
        world.urgency("withheld").equals("NOTHING")
            || quietly.urgency("withheld").equals("NOTHING");
    return possible
        ? Optional.of(
            new Witness(0, false, true, 0, EnumSet.of(AskNext.Effect.SESSION), world, quietly))
        : Optional.empty();
  }

  private static Map<OpenQuestion, Integer> with(
      Map<OpenQuestion, Integer> all, Map<OpenQuestion, Integer> some) {
    return ImmutableMap.<OpenQuestion, Integer>builder()
        .putAll(all)
        .putAll(some)
        .buildKeepingLast();
  }

  /** Spreads answers evenly, always the same way; a yes to a finding is rare, as it hides much. */
  private Map<OpenQuestion, Integer> mixed(int round) {
    ImmutableMap.Builder<OpenQuestion, Integer> mixed = ImmutableMap.builder();
    for (int i = 0; i < open.size(); i++) {
      int spread = Math.floorMod((i + 1) * 40_503 * round + round * round * 9_973, 65_521);
      int answers = open.get(i).answers().size();
      mixed.put(open.get(i), answers == 2 && spread % YES_IN != 0 ? 0 : spread / YES_IN % answers);
    }
    return mixed.buildOrThrow();
  }

  private List<Move> moves(Map<OpenQuestion, Integer> answers) {
    ImmutableList.Builder<Move> moves = ImmutableList.builder();
    answers.forEach((question, answer) -> moves.add(move(question, answer)));
    return moves.build();
  }

  private static Move move(OpenQuestion question, int answer) {
    Consumer<Edit> effect = question.answers().get(answer);
    return new Move(
        question.path(),
        question.path() + answer,
        ChangeKind.ANSWER,
        Move.Turn.MANY,
        ImmutableSet.of(),
        effect,
        Optional.empty(),
        null,
        Optional.empty());
  }

  private @Nullable Witness compare(
      OpenQuestion question, Map<OpenQuestion, Integer> beside, boolean alone) {
    List<World> worlds = new ArrayList<>();
    List<Outcomes> outcomes = new ArrayList<>();
    for (int answer = -1; answer < question.answers().size(); answer++) {
      ImmutableMap.Builder<OpenQuestion, Integer> all = ImmutableMap.builder();
      beside.forEach(
          (other, its) -> {
            if (!other.equals(question)) {
              all.put(other, its);
            }
          });
      if (answer >= 0) {
        all.put(question, answer);
      }
      World one = Edit.apply(reasons.worlds(), reasons.changes(), world, moves(all.buildOrThrow()));
      worlds.add(one);
      outcomes.add(new Outcomes(reasons, one));
      if (!alone && answer >= 0 && outcomes.get(0).differs(one(outcomes))) {
        return witness(worlds, outcomes, false);
      }
    }
    return alone ? witness(worlds, outcomes, true) : null;
  }

  private static Outcomes one(List<Outcomes> outcomes) {
    return outcomes.get(outcomes.size() - 1);
  }

  private @Nullable Witness witness(List<World> worlds, List<Outcomes> outcomes, boolean alone) {
    Set<AskNext.Effect> effects = EnumSet.noneOf(AskNext.Effect.class);
    int touched = 0;
    int urgency = 0;
    int most = 0;
    for (int i = 1; i < outcomes.size(); i++) {
      effects.addAll(outcomes.get(0).differences(outcomes.get(i)));
      int differing = outcomes.get(0).touched(outcomes.get(i));
      most = differing > touched ? i : most;
      touched = Math.max(touched, differing);
      urgency = Math.max(urgency, outcomes.get(i).urgency());
    }
    return effects.isEmpty()
        ? null
        : new Witness(
            alone && urgency > now.urgency() ? urgency : 0,
            alone && effects.contains(AskNext.Effect.WITHHELD),
            alone,
            touched,
            effects,
            worlds.get(0),
            worlds.get(most));
  }
}
