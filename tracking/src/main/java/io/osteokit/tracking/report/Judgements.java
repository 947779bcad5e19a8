package io.osteokit.tracking.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.rules.Explanation;
import io.osteokit.core.rules.Tri;
import io.osteokit.tracking.progress.Contact;
import io.osteokit.tracking.progress.PainEvent;
import io.osteokit.tracking.progress.ProgressReport;
import io.osteokit.tracking.progress.RecoveryBand;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern LONG_DECIMALS = Pattern.compile("[0-9]+\\.[0-9]{3,}(E-?[0-9]+)?");

  private static final ImmutableMap<String, String> SENTENCES =
      ImmutableMap.<String, String>builder()
          .put("painChange.BETTER", "Pain is better than at the start.")
          .put("painChange.SAME", "Pain is much as it was at the start.")
          .put("painChange.WORSE", "Pain is worse than at the start.")
          .put("painTrend.FALLING", "Lately pain has been falling.")
          .put("painTrend.UNCLEAR", "Lately pain goes neither up nor down for sure.")
          .put("painTrend.RISING", "Lately pain has been rising.")
          .put("painEvent.RISE", "Pain has risen.")
          .put("painEvent.FLARE", "This is a flare.")
          .put("painEvent.UNCLEAR", "Pain has risen, and why is not known yet.")
          .put("painEvent.SUSPECTED_FRACTURE", "A bone may have broken.")
          .put("height.REPEAT_IN_CLINIC", "Height should be measured again in a clinic.")
          .put("height.ROUTINE_REVIEW", "Lost height should be looked at.")
          .put("height.REVIEW_WITHIN_DAYS", "Lost height should be looked at within days.")
          .put("brace.PLAN_WEANING", "It is time to plan the way out of the brace.")
          .put("brace.END_SOON", "The brace should be on its way out.")
          .put("brace.CLINICIAN_REVIEW", "A clinician should look at the brace.")
          .put("bedRest.REVIEW_WITHIN_DAYS", "So much time in bed should be looked at within days.")
          .put("worryLevel.ONE", "One worry was named.")
          .put("worryLevel.SEVERAL", "Several worries were named.")
          .put("worryTrend.FEWER", "Worries have become fewer.")
          .put("worryTrend.AS_MANY", "Worries are as many as at first.")
          .put("worryTrend.MORE", "Worries have become more.")
          .put("sessionResponse.SETTLED", "Pain settled after the newest session.")
          .put("sessionResponse.STEP_BACK", "After the newest session, go back a step.")
          .put("adherenceClass.FULL", "Most of the planned sessions were done.")
          .put("adherenceClass.PARTIAL", "A good part of the planned sessions was done.")
          .put("adherenceClass.LOW", "Few of the planned sessions were done.")
          .build();

  private final ProgressReport report;
  private final List<Judgement> all = new ArrayList<>();

  private Judgements(ProgressReport report) {
    this.report = report;
  }

  static List<Judgement> of(ProgressReport report) {
    Judgements judgements = new Judgements(report);
    judgements.collect();
    return ImmutableList.copyOf(judgements.all);
  }

  private void collect() {
    add("painEvent", report.painEvent().filter(event -> event != PainEvent.NOTHING));
    add("painChange", report.painChange());
    add("painTrend", report.painTrend());
    if (report.plateau() == Tri.TRUE) {
      add("plateau", "Pain has come to a standstill.");
    }
    if (report.recovered() == Tri.TRUE) {
      add("recovered", "By pain and daily life, this looks like recovery.");
    }
    report.recoveryBand().flatMap(RecoveryBand::position).ifPresent(this::band);
    add("height", Optional.of(report.height()));
    add("brace", Optional.of(report.brace()));
    add("bedRest", Optional.of(report.bedRest()));
    add("worryLevel", report.worryLevel());
    add("worryTrend", report.worryTrend());
    add("sessionResponse", report.sessionResponse());
    add("adherenceClass", report.adherence());
  }

  private void band(RecoveryBand.Position position) {
    String where = position == RecoveryBand.Position.WITHIN ? "in" : Markup.words(position);
    add("bandPosition", "Pain lies " + where + " the range that is common by now.");
  }

  private void add(String fact, Optional<? extends Enum<?>> value) {
    value
        .flatMap(found -> Optional.ofNullable(SENTENCES.get(fact + "." + found.name())))
        .ifPresent(sentence -> add(fact, sentence));
  }

  private void add(String fact, String sentence) {
    all.add(because(sentence, report.why(fact)));
  }

  /** Returns how soon a clinician should hear of it; empty if the course calls for nothing. */
  static Optional<Judgement> contact(ProgressReport report) {
    String when =
        switch (report.contact()) {
          case NOTHING -> "";
          case ROUTINE -> "at the next chance, within six weeks";
          case WITHIN_DAYS -> "within seven days";
          case SAME_DAY -> "today";
        };
    return report.contact() == Contact.NOTHING
        ? Optional.empty()
        : Optional.of(
            because("A clinician should hear of this " + when + ".", report.why("contact")));
  }

  private static Judgement because(String sentence, List<Explanation> why) {
    Set<String> reasons = new LinkedHashSet<>();
    Set<String> origin = new LinkedHashSet<>();
    for (Explanation explanation : why) {
      reasons.add(explanation.rule().because());
      explanation.given().forEach(one -> origin.add(rounded(one.words())));
    }
    for (Explanation explanation : why) {
      origin.add(
          "rule "
              + explanation.rule().id()
              + ", "
              + String.join(", ", explanation.rule().sources())
              + ", strength "
              + explanation.rule().strength().name().toUpperCase(Locale.ROOT));
    }
    return new Judgement(sentence, ImmutableList.copyOf(reasons), String.join("; ", origin));
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
  static List<String> reasons(Map<? extends Enum<?>, Integer> counts) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    counts.forEach((reason, count) -> words.add(Markup.words(reason) + " " + count));
    return words.build();
  }
}
