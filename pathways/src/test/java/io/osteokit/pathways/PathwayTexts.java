package io.osteokit.pathways;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.triage.Triage;
import io.osteokit.pathways.education.Education;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The texts of the pathway and of the education topics, as people read them. */
final class PathwayTexts {
  static final PathwayContent CONTENT = content();

  private PathwayTexts() {}

  private static PathwayContent content() {
    try (InputStream in = Pathway.class.getResourceAsStream("pathway.json")) {
      return PathwayReader.read(
          in.readAllBytes(),
          Sources.shipped(),
          Triage.shipped().rules().allFacts().stream()
              .collect(Collectors.toMap(Fact::id, fact -> fact)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is said about an option. */
  static List<String> of(PathwayContent.Option option) {
    List<String> texts = new ArrayList<>();
    texts.add(option.text());
    if (!option.notNow().isEmpty()) {
      texts.add(option.notNow());
    }
    option.caveats().forEach(caveat -> texts.add(caveat.text()));
    CONTENT.rules().derivations().stream()
        .filter(derivation -> derivation.fact().id().equals(option.fact()))
        .flatMap(derivation -> derivation.rules().stream())
        .map(Rule::because)
        .forEach(texts::add);
    return texts;
  }

  /** Every text of the pathway and of the topics. */
  static List<String> all() {
    List<String> texts = new ArrayList<>();
    CONTENT.options().forEach(option -> texts.addAll(of(option)));
    CONTENT.rules().rules().forEach(rule -> texts.add(rule.because()));
    Education.shipped().topics().stream()
        .flatMap(topic -> topic.paragraphs().stream())
        .forEach(paragraph -> texts.add(paragraph.text()));
    return texts;
  }
}
