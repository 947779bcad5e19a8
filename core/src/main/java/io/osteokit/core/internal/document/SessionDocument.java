package io.osteokit.core.internal.document;

import static io.osteokit.core.internal.document.Values.present;

import io.osteokit.core.internal.Limits;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MissedReason;
import io.osteokit.core.person.StopCriterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A session as it stands in the text. */
final class SessionDocument extends EventDocument {
  private final @Nullable Boolean completed;
  private final @Nullable MissedReason missedBecause;
  private final @Nullable List<String> exercises;

  @Between(max = Limits.PAIN_MAX)
  private final @Nullable BigDecimal painBefore;

  @Between(max = Limits.PAIN_MAX)
  private final @Nullable BigDecimal painAfter;

  @Between(max = Limits.PAIN_MAX)
  private final @Nullable BigDecimal painNextDay;

  @Between(max = Limits.EFFORT_MAX)
  private final @Nullable BigDecimal effort;

  private final @Nullable Boolean formKept;
  private final @Nullable Set<StopCriterion> stops;

  SessionDocument(Fields fields) {
    super(fields);
    completed = fields.required().flag("completed");
    missedBecause = fields.choice("missedBecause", MissedReason.class);
    exercises = fields.list("exercises", fields.vocabularies().exercises, "an exercise id");
    painBefore = fields.whole("painBefore");
    painAfter = fields.whole("painAfter");
    painNextDay = fields.whole("painNextDay");
    effort = fields.whole("effort");
    formKept = fields.flag("formKept");
    stops = fields.set("stops", Vocabularies.STOPS, "one of STOP-1 to STOP-8");
  }

  @Override
  DiaryEvent toValue() {
    return new DiaryEvent.Session(
        at(),
        present(completed),
        Optional.ofNullable(missedBecause),
        Optional.ofNullable(exercises),
        Values.whole(painBefore),
        Values.whole(painAfter),
        Values.whole(painNextDay),
        Values.whole(effort),
        Optional.ofNullable(formKept),
        Optional.ofNullable(stops));
  }
}
