package io.osteokit.pathways.verify.internal.witness;

import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.CheckInBuilder;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.Others;
import io.osteokit.core.person.PainOnset;
import io.osteokit.core.person.YellowFlag;
import io.osteokit.core.rules.Facts;
import io.osteokit.pathways.verify.internal.encode.TakenFact;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what the person says today. */
final class CheckInMaker {
  private final Snapshot said;
  private final Optional<BigDecimal> average;
  private boolean needed;

  CheckInMaker(Snapshot said, Optional<BigDecimal> average) {
    this.said = said;
    this.average = average;
  }

  /** Returns the check-in; empty when nothing of it is known. */
  Optional<CheckIn> checkIn() {
    CheckInBuilder checkIn = CheckIn.on(CaseMaker.TODAY);
    answers(checkIn);
    said.range("PAIN_NOW").ifPresent(r -> checkIn.painNow(need(r.whole(2))));
    average.ifPresent(value -> checkIn.painAverage7d(need(value)));
    said.word("PAIN_ONSET").ifPresent(w -> checkIn.painOnset(need(PainOnset.valueOf(w))));
    said.range("PAIN_STARTED_DAYS")
        .ifPresent(r -> checkIn.painStartedOn(need(CaseMaker.daysAgo(r.near(10)))));
    said.yesNo("PAIN_LIMITS_ACTIVITY").ifPresent(b -> checkIn.painLimitsActivity(need(b)));
    said.range("BED_HOURS").ifPresent(r -> checkIn.bedHoursPerDay(need(r.near(8))));
    said.members("YELLOW_FLAGS")
        .filter(Facts.KnownMembers::complete)
        .ifPresent(
            set ->
                checkIn.yellowFlags(
                    need(set.present().stream().map(YellowFlag::valueOf).toList())));
    List<TakenFact> asks = said.taken("ASKS_FOR");
    if (asks.stream().anyMatch(taken -> said.yesNo(taken).isPresent())) {
      checkIn.asksFor(
          need(
              asks.stream()
                  .filter(taken -> said.yesNo(taken).orElse(false))
                  .map(taken -> Parameter.word(taken, "option"))
                  .toList()));
    }
    return needed ? Optional.of(checkIn.build()) : Optional.empty();
  }

  private void answers(CheckInBuilder checkIn) {
    Map<Finding, Boolean> answers = new LinkedHashMap<>();
    for (TakenFact taken : said.taken("ANSWER")) {
      Finding finding = Finding.valueOf(Parameter.word(taken, "finding"));
      said.yesNo(taken).ifPresent(yes -> answers.put(finding, yes));
    }
    boolean all = answers.size() == said.taken("ANSWER").size();
    checkIn.others(all ? Others.NO : Others.UNANSWERED);
    answers.forEach(
        (finding, yes) -> {
          if (yes || !all) {
            checkIn.answer(finding, yes);
          }
        });
    needed |= !answers.isEmpty();
  }

  private <T> T need(T value) {
    needed = true;
    return value;
  }
}
