package io.osteokit.pathways;

import io.osteokit.core.rules.Rule;
import io.osteokit.core.triage.Triage;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.ScreenContent;
import io.osteokit.exercises.planning.PlanningRules;
import io.osteokit.pathways.education.Education;
import io.osteokit.pathways.trace.Destination.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which content cites which sources, over all modules below this one. */
final class Citations {
  private final List<Citation> all = new ArrayList<>();

  private Citations() {}

  /** A place in the content, and a source that it cites. */
  record Citation(Kind kind, String ref, String source) {}

  static List<Citation> shipped() {
    Citations citations = new Citations();
    Triage.shipped().rules().rules().forEach(citations::rule);
    PathwayTexts.CONTENT.rules().rules().forEach(citations::rule);
    for (PathwayContent.Option option : PathwayTexts.CONTENT.options()) {
      citations.add(Kind.OPTION, option.id(), option.sources());
      option.caveats().forEach(c -> citations.add(Kind.CAVEAT, c.id(), c.sources()));
    }
    ScreenContent screen = ScreenContent.shipped();
    screen.rows().forEach(r -> citations.add(Kind.SCREEN, r.id(), r.evidence().sources()));
    Catalogue.shipped()
        .exercises()
        .forEach(e -> citations.add(Kind.EXERCISE, e.id(), e.evidence().sources()));
    PlanningRules.shipped()
        .rulings()
        .forEach(r -> citations.add(Kind.PLANNING, r.id(), r.evidence().sources()));
    Education.shipped()
        .topics()
        .forEach(
            topic ->
                topic
                    .paragraphs()
                    .forEach(p -> citations.add(Kind.EDUCATION, topic.id(), p.sources())));
    return citations.all;
  }

  private void rule(Rule rule) {
    String id = rule.id();
    if (id.startsWith("guidance.")) {
      add(Kind.GUIDANCE, id.substring("guidance.".length(), id.length() - 3), rule.sources());
    } else {
      add(Kind.RULE, id, rule.sources());
    }
  }

  private void add(Kind kind, String ref, List<String> sources) {
    sources.forEach(source -> all.add(new Citation(kind, ref, source)));
  }

  /** Returns whether a source is a fact of a seed document. */
  static boolean isSeed(String source) {
    return source.toUpperCase(Locale.ROOT).matches("S[0-9]+");
  }
}
