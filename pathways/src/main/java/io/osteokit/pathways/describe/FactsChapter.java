package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.triage.TriageOutline;
import io.osteokit.core.triage.TriageOutline.Taken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is taken from a case, and how. */
final class FactsChapter {
  private static final String FINDING = "finding";

  private final TriageOutline outline;
  private final RuleWriter triage;
  private final SetMultimap<String, String> readBy = LinkedHashMultimap.create();

  FactsChapter(TriageOutline outline, RuleWriter triage) {
    this.outline = outline;
    this.triage = triage;
    for (Rule rule : triage.book().rules().rules()) {
      Book.read(rule).forEach(fact -> readBy.put(fact, rule.id()));
    }
  }

  void write(Markdown out) {
    out.heading(2, "What is taken from a case");
    out.paragraph(
        "The rules read these facts. Each is looked up or counted in a neutral way; what a number"
            + " means is for the rules to say. The last column names the rules of triage that read"
            + " the fact themselves.");
    findings(out);
    others(out);
  }

  private void findings(Markdown out) {
    Map<String, Boolean> urgent = new LinkedHashMap<>();
    outline.findings().forEach(one -> urgent.put(one.id(), one.urgent()));
    List<List<String>> rows = new ArrayList<>();
    for (Taken one : outline.taken()) {
      if (one.words().containsKey(FINDING)) {
        String id = one.words().get(FINDING).get(0);
        rows.add(
            ImmutableList.of(
                label(one.fact()),
                Markdown.code(id),
                urgent.getOrDefault(id, false) ? "**urgent**" : "",
                parameters(one.numbers(), new LinkedHashMap<>()),
                readBy(one.fact())));
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    out.heading(3, "Findings, as the person answers them");
    out.paragraph("An answer is yes, no or missing. The setting tells how long a yes stands.");
    out.table(ImmutableList.of("Finding", "Id", "Urgent", "Setting", "Read by"), rows);
  }

  private void others(Markdown out) {
    out.heading(3, "Everything else");
    List<List<String>> rows = new ArrayList<>();
    for (Taken one : outline.taken()) {
      if (!one.words().containsKey(FINDING)) {
        rows.add(
            ImmutableList.of(
                label(one.fact()),
                Markdown.code(one.fact().id()),
                kind(one.fact()),
                Markdown.text(RuleWriter.words(one.aggregate())),
                parameters(one.numbers(), one.words()),
                readBy(one.fact())));
      }
    }
    out.table(ImmutableList.of("Fact", "Id", "Kind", "Taken as", "Settings", "Read by"), rows);
  }

  private static String label(Fact fact) {
    return Markdown.text(Markdown.capital(fact.label()));
  }

  private static String kind(Fact fact) {
    return Markdown.text(
        fact.match(
            yesNo -> "yes or no",
            number -> number.unit().isEmpty() ? "number" : "number of " + number.unit(),
            choice -> "one of " + words(choice.values()),
            set -> "any of " + words(set.values())));
  }

  private static String words(List<String> values) {
    return values.stream().map(RuleWriter::words).collect(Collectors.joining(", "));
  }

  private static String parameters(Map<String, Integer> numbers, Map<String, List<String>> words) {
    List<String> all = new ArrayList<>();
    numbers.forEach((name, value) -> all.add(spaced(name) + ": " + value));
    words.forEach((name, values) -> all.add(spaced(name) + ": " + words(values)));
    return Markdown.text(String.join("; ", all));
  }

  private static String spaced(String camelCase) {
    return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private String readBy(Fact fact) {
    return readBy.get(fact.id()).stream().map(triage::link).collect(Collectors.joining(", "));
  }
}
