package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Explanation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.text.Texts;
import java.util.List;
import java.util.Locale;

/** Finds the words for questions and explanations in one language. */
record Wording(Texts texts, Locale language) {

  /** Returns the sentences behind a rule that fired: its reason, then what decided. */
  List<String> because(Explanation explanation) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    sentences.add(explanation.rule().because());
    for (Explanation.Deciding deciding : explanation.given()) {
      sentences.add(sentence(deciding));
    }
    return sentences.build();
  }

  private String sentence(Explanation.Deciding deciding) {
    String yes = "finding." + deciding.fact().id() + ".yes";
    boolean isYes = deciding.known() && deciding.fact() instanceof Fact.YesNo;
    if (isYes && deciding.words().endsWith(": yes") && texts.contains(yes)) {
      return texts.get(yes, language);
    }
    String words = deciding.words();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  Question finding(TriageContent.AskedFinding finding) {
    String key = "finding." + finding.id();
    return new Question(
        "$.checkIn.answers." + finding.id(),
        texts.get(key + ".question", language),
        texts.get(key + ".why", language),
        finding.urgent());
  }

  Question fact(TriageContent.AskedFact asked, String path) {
    String key = "question." + asked.path().substring(2);
    return new Question(
        path, texts.get(key + ".text", language), texts.get(key + ".why", language), false);
  }
}
