package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Rule;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.PathwayOutline.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes what has no place on the time line: other days that count, and options alike in time. */
final class Remainder {
  private static final double LABELS = 262;

  private final Pathway pathway;
  private final Book triage;
  private final Book options;
  private final List<Lane> lanes;
  private final Set<String> dayFacts;

  Remainder(Pathway pathway, Book triage, Book options, List<Lane> lanes, Set<String> dayFacts) {
    this.pathway = pathway;
    this.triage = triage;
    this.options = options;
    this.lanes = ImmutableList.copyOf(lanes);
    this.dayFacts = dayFacts;
  }

  double draw(Svg svg, double top) {
    double y = counters(svg, top);
    return alike(svg, y + 20);
  }

  private double counters(Svg svg, double top) {
    Map<String, Map<Integer, Set<String>>> counters = limits();
    if (counters.isEmpty()) {
      return top;
    }
    svg.text(PhaseDiagram.MARGIN, top, 16, "h2", "Days that count from elsewhere");
    double y = top + 24;
    for (Map.Entry<String, Map<Integer, Set<String>>> counter : counters.entrySet()) {
      String label = Markdown.capital(options.label(counter.getKey()));
      List<String> lines = Svg.wrap(label, 13, LABELS - 14);
      double left = svg.lines(PhaseDiagram.MARGIN, y, 13, "p", lines);
      double x = PhaseDiagram.MARGIN + LABELS;
      double room = PhaseDiagram.WIDTH - PhaseDiagram.MARGIN - x - 96;
      double next = y;
      for (Map.Entry<Integer, Set<String>> limit : counter.getValue().entrySet()) {
        svg.text(x, next, 13, "h3", "Day " + limit.getKey());
        String names = String.join("; ", limit.getValue());
        next = svg.lines(x + 96, next, 13, "p", Svg.wrap(names, 13, room)) + 2;
      }
      y = Math.max(left, next) + 6;
    }
    return y;
  }

  /** Returns, by fact and day, what asks for that day and is not counted from the fracture. */
  private Map<String, Map<Integer, Set<String>>> limits() {
    Map<String, Map<Integer, Set<String>>> limits = new LinkedHashMap<>();
    for (Option option : pathway.outline().options()) {
      options.rulesOf(option.fact()).forEach(rule -> collect(limits, rule, option.name()));
    }
    for (String id : pathway.triage().outline().escalations()) {
      for (Rule rule : triage.derivation(id).map(Derivation::rules).orElse(ImmutableList.of())) {
        if (rule.when().leaves().anyMatch(leaf -> limits.containsKey(leaf.fact()))) {
          collect(limits, rule, Markdown.capital(triage.label(id)));
        }
      }
    }
    return limits;
  }

  private void collect(Map<String, Map<Integer, Set<String>>> limits, Rule rule, String name) {
    rule.when()
        .leaves()
        .forEach(
            leaf -> {
              if (leaf instanceof Condition.Compare compare && countsDays(leaf.fact())) {
                limits
                    .computeIfAbsent(leaf.fact(), fact -> new TreeMap<>())
                    .computeIfAbsent((int) compare.limit(), day -> new LinkedHashSet<>())
                    .add(name);
              }
            });
  }

  private boolean countsDays(String fact) {
    return !dayFacts.contains(fact)
        && options
            .fact(fact)
            .filter(one -> one instanceof Fact.Amount number && number.unit().equals("days"))
            .isPresent();
  }

  private double alike(Svg svg, double top) {
    svg.text(PhaseDiagram.MARGIN, top, 16, "h2", "The same in every phase");
    double y = top + 24;
    for (Standing standing : Standing.values()) {
      List<String> names = new ArrayList<>();
      List<String> never = new ArrayList<>();
      for (Lane lane : lanes) {
        if (lane.isEven() && lane.standings().get(0) == standing) {
          (lane.option().never() ? never : names).add(lane.option().name() + onlyIf(lane.option()));
        }
      }
      String title = standing == Standing.MUST_NOT ? "only while withheld" : standing.words();
      y = group(svg, y, title, names);
      y = group(svg, y, "never", never);
    }
    return y;
  }

  /** Returns the one condition of an option beside what is withheld, if it is one and short. */
  private String onlyIf(Option option) {
    List<Rule> rules = options.rulesOf(option.fact());
    List<Condition> own = new ArrayList<>();
    for (Rule rule : rules) {
      rule.when().parts().stream()
          .filter(part -> !StandingTable.isAboutUrgency(part))
          .forEach(own::add);
    }
    if (rules.size() != 1 || own.size() != 1 || !(own.get(0) instanceof Condition.Leaf)) {
      return "";
    }
    return " (" + options.sentences().condition(own.get(0)) + ")";
  }

  private static double group(Svg svg, double top, String title, List<String> names) {
    if (names.isEmpty()) {
      return top;
    }
    svg.text(PhaseDiagram.MARGIN, top, 13, "h3", Markdown.capital(title));
    double x = PhaseDiagram.MARGIN + LABELS;
    double room = PhaseDiagram.WIDTH - PhaseDiagram.MARGIN - x;
    return svg.lines(x, top, 13, "p", Svg.wrap(String.join("; ", names), 13, room)) + 6;
  }
}
