package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Explanation;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.Standing;
import io.osteokit.core.rules.Tri;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sorts the options of a pathway into what is offered, considered and avoided for a person. */
final class OptionLists {
  private static final String AVOID = "avoid.";
  private static final String GUIDANCE = "guidance.";
  private static final String TOPIC = "topic.";

  private final PathwayContent content;
  private final Evaluation evaluation;
  private final Set<String> asked;

  OptionLists(PathwayContent content, Evaluation evaluation, Set<String> asked) {
    this.content = content;
    this.evaluation = evaluation;
    this.asked = asked;
  }

  List<ListedOption> listed(String level) {
    return content.options().stream()
        .filter(option -> level(option).equals(level))
        .map(option -> listed(option, rules(option.fact()), ImmutableList.of()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Options that were asked for and are not listed, and those that a rule says to avoid. */
  List<ListedOption> avoided() {
    ImmutableList.Builder<ListedOption> avoided = ImmutableList.builder();
    for (PathwayContent.Option option : content.options()) {
      boolean listed = !level(option).equals("NOT_LISTED");
      List<Rule> against = against(option);
      if (!listed && (asked.contains(option.id()) || !against.isEmpty())) {
        avoided.add(listed(option, against, ImmutableList.of(option.notNow())));
      }
    }
    return avoided.build();
  }

  /** The rules that say to avoid an option; none if the option is not to be avoided. */
  private List<Rule> against(PathwayContent.Option option) {
    String fact = AVOID + option.id();
    return firing(fact::equals)
        .flatMap(derivation -> evaluation.why(fact).stream())
        .map(Explanation::rule)
        .collect(ImmutableList.toImmutableList());
  }

  /** The statements whose rules hold. */
  List<Guidance> guidance() {
    return firing(fact -> fact.startsWith(GUIDANCE))
        .flatMap(
            derivation -> {
              String id = derivation.fact().id().substring(GUIDANCE.length());
              return derivation.rules().stream()
                  .filter(this::fires)
                  .limit(1)
                  .map(rule -> new Guidance(id, rule.because(), rule.sources()));
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** The ids of the education topics whose rules hold. */
  List<String> topics() {
    return firing(fact -> fact.startsWith(TOPIC))
        .map(derivation -> derivation.fact().id().substring(TOPIC.length()))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Derivation> firing(Predicate<String> facts) {
    return content.rules().derivations().stream()
        .filter(derivation -> facts.test(derivation.fact().id()))
        .filter(derivation -> evaluation.yesNo(derivation.fact().id()) == Tri.TRUE);
  }

  private String level(PathwayContent.Option option) {
    return option.never() ? "NOT_LISTED" : evaluation.choice(option.fact()).orElse("NOT_LISTED");
  }

  private boolean fires(Rule rule) {
    return evaluation.standing(rule.id()) == Standing.CERTAIN;
  }

  private ListedOption listed(
      PathwayContent.Option option, List<Rule> rules, List<String> further) {
    ImmutableSet.Builder<String> because = ImmutableSet.builder();
    ImmutableSet.Builder<String> sources = ImmutableSet.builder();
    rules.stream()
        .filter(this::fires)
        .forEach(
            rule -> {
              because.add(rule.because());
              sources.addAll(rule.sources());
            });
    because.addAll(further);
    sources.addAll(option.sources());
    if (!further.isEmpty()) {
      rules(option.fact()).forEach(rule -> sources.addAll(rule.sources()));
    }
    return new ListedOption(
        option.id(),
        because.build().asList(),
        sources.build().asList(),
        further.isEmpty() ? caveats(option) : ImmutableList.of());
  }

  private List<String> caveats(PathwayContent.Option option) {
    return option.caveats().stream()
        .filter(c -> c.when().map(f -> evaluation.yesNo(f) == Tri.TRUE).orElse(true))
        .map(PathwayContent.Caveat::text)
        .collect(ImmutableList.toImmutableList());
  }

  private List<Rule> rules(String fact) {
    return content.rules().derivations().stream()
        .filter(derivation -> derivation.fact().id().equals(fact))
        .map(Derivation::rules)
        .findFirst()
        .orElse(ImmutableList.of());
  }
}
