package io.osteokit.core.internal.document;

import static io.osteokit.core.internal.document.Values.present;

import io.osteokit.core.internal.Limits;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.CheckInBuilder;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.Others;
import io.osteokit.core.person.PainOnset;
import io.osteokit.core.person.YellowFlag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A check-in as it stands in the text. */
final class CheckInDocument {
  private final @Nullable LocalDate date;

  @Between(max = Limits.PAIN_MAX)
  private final @Nullable BigDecimal painNow;

  @Between(max = Limits.PAIN_MAX)
  private final @Nullable BigDecimal painWorst24h;

  @Between(max = Limits.PAIN_MAX)
  private final @Nullable BigDecimal painAverage7d;

  private final @Nullable PainOnset painOnset;
  private final @Nullable LocalDate painStartedOn;
  private final @Nullable Boolean painLimitsActivity;
  private final @Nullable Map<Finding, Boolean> answers;
  private final @Nullable Others others;
  private final @Nullable Set<YellowFlag> yellowFlags;

  @Between(max = Limits.HOURS_MAX)
  private final @Nullable BigDecimal bedHoursPerDay;

  private final @Nullable Set<String> asksFor;

  CheckInDocument(Fields fields) {
    date = fields.required().date("date");
    painNow = fields.whole("painNow");
    painWorst24h = fields.whole("painWorst24h");
    painAverage7d = fields.number("painAverage7d");
    painOnset = fields.choice("painOnset", PainOnset.class);
    painStartedOn = fields.date("painStartedOn");
    painLimitsActivity = fields.flag("painLimitsActivity");
    answers = fields.object("answers", CheckInDocument::answers);
    others = fields.choice("others", Others.class);
    yellowFlags = fields.set("yellowFlags", YellowFlag.class);
    bedHoursPerDay = fields.number("bedHoursPerDay");
    asksFor =
        fields.set("asksFor", fields.vocabularies().askable, "the id of an option or an exercise");
    fields.close();
  }

  private static Map<Finding, Boolean> answers(Fields fields) {
    Map<Finding, Boolean> answers = new LinkedHashMap<>();
    for (Finding finding : Finding.values()) {
      Boolean answer = fields.flag(finding.name());
      if (answer != null) {
        answers.put(finding, answer);
      }
    }
    fields.close();
    return answers;
  }

  CheckIn toValue() {
    CheckInBuilder builder = CheckIn.on(present(date));
    Values.whole(painNow).ifPresent(builder::painNow);
    Values.whole(painWorst24h).ifPresent(builder::painWorst24h);
    Values.known(painAverage7d, builder::painAverage7d);
    Values.known(painOnset, builder::painOnset);
    Values.known(painStartedOn, builder::painStartedOn);
    Values.known(painLimitsActivity, builder::painLimitsActivity);
    if (answers != null) {
      answers.forEach(builder::answer);
    }
    Values.known(others, builder::others);
    Values.known(yellowFlags, builder::yellowFlags);
    Values.known(bedHoursPerDay, builder::bedHoursPerDay);
    Values.known(asksFor, builder::asksFor);
    return builder.build();
  }
}
