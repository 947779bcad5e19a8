package io.osteokit.tracking.report;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Explanation;
import io.osteokit.tracking.progress.ProgressReport;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in plain sentences how a person is getting on, what matters most first. */
final class Judgements {
  /**
   * A judgement.
   *
   * @param sentence what it is
   * @param because why: the reasons of the rules
   * @param origin what decided, the rules and their sources
   */
  record Judgement(String sentence, List<String> because, String origin) {
    Judgement {
      because = ImmutableList.copyOf(because);
    }
  }

  private static final String CONTACT = "contact";
  private static final Pattern LONG_DECIMALS = Pattern.compile("[0-9]+\\.[0-9]{3,}(E-?[0-9]+)?");

  private Judgements() {}

  /** Returns what can be said, without how soon a clinician should hear of it. */
  static List<Judgement> of(ProgressReport report, Wording wording) {
    return report.judgements().stream()
        .filter(one -> !one.fact().equals(CONTACT))
        .map(one -> because(one, wording))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns how soon a clinician should hear of it; empty if the course calls for nothing. */
  static Optional<Judgement> contact(ProgressReport report, Wording wording) {
    return report.judgements().stream()
        .filter(one -> one.fact().equals(CONTACT))
        .findFirst()
        .map(one -> because(one, wording));
  }

  private static Judgement because(
      io.osteokit.tracking.progress.Judgement judged, Wording wording) {
    List<Explanation> why = judged.why();
    Set<String> origin = new LinkedHashSet<>();
    for (Explanation explanation : why) {
      explanation.given().forEach(one -> origin.add(rounded(one.words())));
    }
    why.forEach(explanation -> origin.add(rule(explanation, wording)));
    return new Judgement(judged.sentence(), judged.reasons(), String.join("; ", origin));
  }

  private static String rule(Explanation explanation, Wording wording) {
    return wording.say(
        "page.judgements.rule",
        "rule",
        explanation.rule().id(),
        "sources",
        String.join(", ", explanation.rule().sources()),
        "strength",
        explanation.rule().strength().name());
  }

  /** Returns the rules behind something, with their sources. */
  static String rules(List<Explanation> why, Wording wording) {
    return why.stream()
        .map(explanation -> rule(explanation, wording))
        .collect(Collectors.joining("; "));
  }

  /** Returns words with their long decimals cut to what anybody reads. */
  private static String rounded(String words) {
    Matcher decimals = LONG_DECIMALS.matcher(words);
    StringBuffer rounded = new StringBuffer();
    while (decimals.find()) {
      BigDecimal number = new BigDecimal(decimals.group());
      BigDecimal shorter =
          number.compareTo(BigDecimal.ONE) < 0
              ? number.round(new MathContext(2))
              : number.setScale(1, RoundingMode.HALF_UP);
      decimals.appendReplacement(rounded, Markup.plain(shorter));
    }
    decimals.appendTail(rounded);
    return rounded.toString();
  }

  /** Returns how often sessions were missed for each reason, in words. */
  static List<String> reasons(Map<? extends Enum<?>, Integer> counts, Wording wording) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    counts.forEach(
        (reason, count) ->
            words.add(
                wording.say("page.adherence." + reason.name(), "count", Integer.toString(count))));
    return words.build();
  }
}
