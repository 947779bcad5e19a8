package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.osteokit.core.evidence.PackHead;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Derivation.Combine;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.Stratum;
import io.osteokit.exercises.internal.facts.ExerciseFacts;
import io.osteokit.exercises.planning.Entries.AboutSome;
import io.osteokit.exercises.planning.Entries.ForSome;
import io.osteokit.exercises.planning.Entries.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes a rule book of the entries of the planning content that hold for some people only. */
final class PlanningBooks {
  /** The fact with the entry of {@code minutes} that holds. */
  static final String MINUTES = "minutes";

  /** The fact with the entry of {@code mixes} that holds. */
  static final String MIX = "mix";

  /** The fact with the {@link Response} to a session. */
  static final String RESPONSE = "response";

  /** The fact with the {@link Step} after a session. */
  static final String STEP = "step";

  private PlanningBooks() {}

  /** Returns the fact whether an entry holds, of those that may hold beside others. */
  static String holds(ForSome entry) {
    return "holds." + entry.ruling().id();
  }

  /** Returns the fact with the target of a component that holds. */
  static String target(Component component) {
    return "target." + component.name();
  }

  /** Returns the fact whether an entry is about an exercise, which is also the id of its rule. */
  static String which(String entry) {
    return "which." + entry;
  }

  static String which(AboutSome entry) {
    return which(entry.ruling().id());
  }

  static RuleBook exerciseRules(PackHead head, List<Fact> facts, PlanningParts parts) {
    List<AboutSome> entries = parts.aboutSome();
    ImmutableList.Builder<Derivation> which = ImmutableList.builder();
    for (AboutSome entry : entries) {
      which.add(
          yes(
              which(entry),
              entry.ruling().id() + " is about it",
              rule(which(entry), entry.ruling(), entry.which(), new Outcome.YesNo(true))));
    }
    List<Fact> named = ExerciseFacts.naming(facts, Lists.transform(entries, AboutSome::which));
    return new RuleBook(
        head.id() + ".exercise",
        head.version(),
        head.language(),
        head.reviewStatus(),
        named,
        named.stream().map(Fact::id).collect(ImmutableSet.toImmutableSet()),
        ImmutableList.of(
            new Stratum("which", "Which exercises an entry is about.", which.build())));
  }

  static RuleBook personRules(PackHead head, List<Fact> facts, PlanningParts parts) {
    return new RuleBook(
        head.id() + ".person",
        head.version(),
        head.language(),
        head.reviewStatus(),
        facts,
        PlanFacts.ALWAYS_KNOWN,
        ImmutableList.of(
            new Stratum(
                "session",
                "How long a session is, what it is for, and whether it alternates with rest.",
                ImmutableList.of(
                    first(MINUTES, "the length of a session", parts.minutes()),
                    first(MIX, "what a session is for", parts.mixes()),
                    whether(parts.alternation()))),
            new Stratum(
                "exercises",
                "How far up a dose may go, and who avoids what.",
                ImmutableList.<Derivation>builder()
                    .addAll(each(parts.doses()))
                    .addAll(each(parts.limits()))
                    .build()),
            new Stratum("week", "What a week should hold.", targets(parts.targets()))));
  }

  static RuleBook sessionRules(PackHead head, List<Fact> facts, PlanningParts parts) {
    return new RuleBook(
        head.id() + ".session",
        head.version(),
        head.language(),
        head.reviewStatus(),
        facts,
        ImmutableSet.copyOf(
            Sets.intersection(
                SessionFacts.ALWAYS_KNOWN,
                facts.stream().map(Fact::id).collect(ImmutableSet.toImmutableSet()))),
        ImmutableList.of(
            new Stratum(
                RESPONSE,
                "How the body took a session.",
                ImmutableList.of(
                    first(
                        new Fact.Choice(RESPONSE, "the response", names(Response.values())),
                        parts.responses(),
                        entry -> entry.response().name(),
                        Optional.of(new Outcome.Value(Response.NEITHER.name()))))),
            new Stratum(
                STEP,
                "Where an exercise goes after a session.",
                ImmutableList.of(
                    first(
                        new Fact.Choice(STEP, "the step", names(Step.values())),
                        parts.steps(),
                        entry -> entry.step().name(),
                        Optional.of(new Outcome.Value(Step.HOLD.name())))))));
  }

  private static ImmutableList<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(ImmutableList.toImmutableList());
  }

  private static List<Derivation> targets(List<Target> all) {
    ImmutableList.Builder<Derivation> targets = ImmutableList.builder();
    for (Component component : Component.values()) {
      List<Target> some = new ArrayList<>(all);
      some.removeIf(target -> target.component() != component);
      if (!some.isEmpty()) {
        String label = "the target for " + component.name();
        targets.add(first(target(component), label, some));
      }
    }
    return targets.build();
  }

  private static List<Derivation> each(List<? extends ForSome> entries) {
    return entries.stream().map(PlanningBooks::whether).collect(ImmutableList.toImmutableList());
  }

  private static Derivation whether(ForSome entry) {
    return yes(holds(entry), entry.ruling().id() + " holds", rule(entry, new Outcome.YesNo(true)));
  }

  /** Returns a yes/no fact that is so if its rule holds, and else is not so. */
  private static Derivation yes(String fact, String label, Rule rule) {
    return new Derivation(
        new Fact.YesNo(fact, label),
        Combine.FIRST,
        ImmutableList.of(rule),
        ImmutableList.of(),
        Optional.of(new Outcome.YesNo(false)));
  }

  /** Returns the fact with the id of the first entry that holds; unknown if none does. */
  private static Derivation first(String fact, String label, List<? extends ForSome> entries) {
    ImmutableList<String> ids =
        entries.stream().map(entry -> entry.ruling().id()).collect(ImmutableList.toImmutableList());
    Fact.Choice choice = new Fact.Choice(fact, label, ids);
    return first(choice, entries, entry -> entry.ruling().id(), Optional.empty());
  }

  private static <T extends ForSome> Derivation first(
      Fact.Choice fact, List<T> entries, Function<T, String> value, Optional<Outcome> otherwise) {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    for (T entry : entries) {
      rules.add(rule(entry, new Outcome.Value(value.apply(entry))));
    }
    return new Derivation(fact, Combine.FIRST, rules.build(), ImmutableList.of(), otherwise);
  }

  private static Rule rule(ForSome entry, Outcome then) {
    return rule(entry.ruling().id(), entry.ruling(), entry.when(), then);
  }

  private static Rule rule(String id, Ruling ruling, Condition when, Outcome then) {
    return new Rule(
        id, when, then, ruling.reason(), ruling.evidence().sources(), ruling.evidence().strength());
  }
}
