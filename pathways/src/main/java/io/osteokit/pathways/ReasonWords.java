package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Explanation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.Standing;
import io.osteokit.core.text.Texts;
import io.osteokit.exercises.ScreenReason;
import io.osteokit.exercises.ScreenResult;
import io.osteokit.exercises.ScreenedExercise;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says by which rules something stands as it does for a person, and by which facts. */
final class ReasonWords {
  /** More would not be read. */
  private static final int MOST_FACTS = 6;

  private final Reasons reasons;
  private final World world;
  private final ChangeWords changes;

  ReasonWords(Reasons reasons, World world) {
    this.reasons = reasons;
    this.world = world;
    this.changes = new ChangeWords(reasons.changes(), reasons.texts());
  }

  ChangeWords changes() {
    return changes;
  }

  /** Returns the rules that gave a derived fact its value. */
  List<Why.Reason> fired(String fact) {
    ImmutableList.Builder<Why.Reason> all = ImmutableList.builder();
    for (Explanation explanation : book(fact).why(fact)) {
      all.add(reason(explanation, explanation.rule().because()));
    }
    return all.build();
  }

  /** Returns the rules that could have raised a fact and did not. */
  List<Why.Reason> failed(String fact, String because) {
    ImmutableList.Builder<Why.Reason> all = ImmutableList.builder();
    List<Rule> rules =
        reasons.worlds().derivation(fact).map(Derivation::rules).orElse(ImmutableList.of());
    for (Rule rule : rules) {
      Evaluation book = book(fact);
      if (book.standing(rule.id()) != Standing.CERTAIN) {
        all.add(reason(book.explain(rule.id()), because.isEmpty() ? notSo(rule) : because));
        if (!because.isEmpty()) {
          break;
        }
      }
    }
    return all.build();
  }

  private String notSo(Rule rule) {
    return reasons.changes().phrase("notSo").replace("{because}", rule.because());
  }

  /** Returns the reason of an option that is never listed. */
  List<Why.Reason> never(PathwayContent.Option option) {
    return ImmutableList.of(
        new Why.Reason(
            option.id() + ".never",
            option.notNow(),
            ImmutableList.of(),
            option.sources(),
            Optional.empty()));
  }

  /** Returns the rows that restrict an exercise. */
  List<Why.Reason> rows(ScreenResult result, ScreenedExercise screened) {
    ImmutableList.Builder<Why.Reason> all = ImmutableList.builder();
    for (ScreenReason reason : screened.reasons()) {
      Set<String> facts = new LinkedHashSet<>();
      result.explain(reason).forEach(explanation -> facts.addAll(facts(explanation)));
      all.add(
          new Why.Reason(
              reason.rule(),
              reason.because(),
              few(facts),
              reason.sources(),
              Optional.of(reason.strength())));
    }
    return all.build();
  }

  private Why.Reason reason(Explanation explanation, String words) {
    Rule rule = explanation.rule();
    return new Why.Reason(
        rule.id(), words, few(facts(explanation)), rule.sources(), Optional.of(rule.strength()));
  }

  private static List<String> few(Set<String> facts) {
    return facts.stream().limit(MOST_FACTS).collect(ImmutableList.toImmutableList());
  }

  /** Returns the facts that a rule looked at, then those of the case behind them. */
  private Set<String> facts(Explanation explanation) {
    ImmutableSet.Builder<String> facts = ImmutableSet.builder();
    explanation.deciding().forEach(one -> facts.add(words(one)));
    for (Explanation.Deciding one : explanation.deciding()) {
      explanation.given().stream()
          .filter(given -> !explanation.deciding().contains(given))
          .forEach(given -> facts.add(words(given)));
      if (isTriage(one.fact().id())) {
        world.triage().why(one.fact().id()).stream()
            .limit(1)
            .flatMap(behind -> behind.given().stream())
            .forEach(given -> facts.add(words(given)));
      }
    }
    return facts.build();
  }

  private boolean isTriage(String fact) {
    return !reasons.worlds().isOption(fact)
        && !reasons.worlds().isRow(fact)
        && reasons.worlds().derivation(fact).isPresent();
  }

  private Evaluation book(String fact) {
    return reasons.worlds().isOption(fact) ? world.options() : world.triage();
  }

  private String words(Explanation.Deciding one) {
    Texts texts = reasons.texts();
    String yes = "finding." + one.fact().id() + ".yes";
    return one.words().endsWith(": yes") && texts.contains(yes)
        ? texts.get(yes, texts.defaultLanguage())
        : ChangeWords.begin(one.words()) + ".";
  }

  /** Returns a fact with what is known of it; {@code key} as in {@link Support}. */
  String known(String key) {
    int hash = key.indexOf('#');
    if (hash < 0 && !reasons.worlds().facts().containsKey(key)) {
      return key;
    }
    Fact fact = reasons.worlds().fact(hash < 0 ? key : key.substring(0, hash));
    return changes.known(fact, world.value(fact));
  }
}
