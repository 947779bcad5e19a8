package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.HabitualImpact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Tri;
import io.osteokit.core.triage.Phase;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.Goal;
import io.osteokit.exercises.Screening;
import io.osteokit.exercises.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random people, days and screens over the shipped catalogue. */
public final class Requests {
  public static final Catalogue CATALOGUE = Catalogue.shipped();
  public static final PlanningRules RULES = PlanningRules.shipped();
  static final Scope SCOPE = new Scope(CATALOGUE, RULES);
  public static final SessionPlanner PLANNER = SessionPlanner.of(CATALOGUE, RULES);
  public static final Screening ALL_ALLOWED = id -> Verdict.ALLOW;

  /** A screen that answers from a list. */
  public record Screen(Map<String, Verdict> verdicts) implements Screening {
    @Override
    public Verdict verdict(String exerciseId) {
      return verdicts.getOrDefault(exerciseId, Verdict.BLOCK);
    }
  }

  /** One question to the planner. */
  public record Question(PlanRequest request, Screen screen) {
    public PlanResult answer() {
      return PLANNER.plan(request, screen);
    }
  }

  /** What else than the phase changes a plan. */
  enum Trait {
    SEVERE_PAIN("severePain", true),
    FALL_RISK("fallRisk", true),
    SEVERAL("several", true),
    CANNOT_RISE_FROM_FLOOR("risesFromFloor", false),
    CANNOT_RISE_FROM_CHAIR("risesFromChair", false),
    UNSTEADY("UNSTEADY_TODAY", true);

    private final String fact;
    private final boolean value;

    Trait(String fact, boolean value) {
      this.fact = fact;
      this.value = value;
    }

    boolean isOf(PlanRequest request) {
      return request.facts().yesNo(fact) == Tri.of(value);
    }
  }

  private Requests() {}

  /** Returns a builder for somebody of whom all is known, and that these traits alone hold. */
  static PlanRequestBuilder person(Phase phase, Set<Trait> traits) {
    Facts.Builder facts = Facts.builder(RULES.personFacts());
    for (Trait trait : Trait.values()) {
      facts.set(trait.fact, traits.contains(trait) == trait.value);
    }
    return PlanRequest.builder(phase).facts(facts.build());
  }

  /** Returns a builder for somebody of whom all is known and nothing is wrong but the phase. */
  public static PlanRequestBuilder person(Phase phase) {
    return person(phase, ImmutableSet.of());
  }

  /** Returns questions over all phases, facts, minutes and strictness of the screen. */
  @SuppressWarnings("exports")
  public static Arbitrary<Question> questions() {
    Arbitrary<Integer> minutes = Arbitraries.integers().between(5, 60);
    return Combinators.combine(
            Arbitraries.of(Phase.class),
            Arbitraries.of(Trait.class).set().ofMaxSize(3),
            minutes,
            Arbitraries.randomValue(random -> random.nextLong()),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(Goal.class).set().ofMaxSize(2))
        .as(Requests::question);
  }

  private static Question question(
      Phase phase, Set<Trait> traits, int minutes, long seed, int strictness, Set<Goal> goals) {
    Random random = new Random(seed);
    Map<String, Verdict> verdicts = new HashMap<>();
    for (String id : CATALOGUE.ids()) {
      boolean mild = random.nextInt(4) >= strictness;
      Verdict[] all = Verdict.values();
      verdicts.put(id, mild ? all[random.nextInt(2)] : all[random.nextInt(4)]);
    }
    Set<Equipment> equipment = EnumSet.noneOf(Equipment.class);
    int chance = random.nextInt(4);
    for (Equipment one : Equipment.values()) {
      if (random.nextInt(4) < chance) {
        equipment.add(one);
      }
    }
    List<RecentSession> recent = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Set<String> done = new HashSet<>();
      for (String id : CATALOGUE.ids()) {
        if (random.nextInt(8) == 0) {
          done.add(id);
        }
      }
      recent.add(new RecentSession(random.nextInt(8), done));
    }
    HabitualImpact[] impacts = HabitualImpact.values();
    PlanRequest request =
        person(phase, traits)
            .habitualImpact(impacts[random.nextInt(impacts.length)])
            .minutes(minutes)
            .equipment(equipment)
            .goals(goals)
            .recent(recent)
            .build();
    return new Question(request, new Screen(verdicts));
  }
}
