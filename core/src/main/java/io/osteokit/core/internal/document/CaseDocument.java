package io.osteokit.core.internal.document;

import static io.osteokit.core.internal.document.Values.present;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.internal.Limits;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseBuilder;
import io.osteokit.core.person.Equipment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case as it stands in the text. */
final class CaseDocument {
  /** The name of the field whose entries stand elsewhere in the text. */
  static final String DATES = "dates";

  @Pattern(regexp = Limits.ID, message = "must be 1 to 64 of letters, digits, '.', '_' and '-'")
  private final @Nullable String id;

  private final @Nullable String title;
  private final @Nullable LocalDate today;
  @Valid private final @Nullable ProfileDocument profile;
  @Valid private final @Nullable CheckInDocument checkIn;
  private final @Nullable List<@Valid EventDocument> diary;
  private final @Nullable Set<Equipment> equipment;

  @Between(min = Limits.SESSION_MINUTES_MIN, max = Limits.SESSION_MINUTES_MAX)
  private final @Nullable BigDecimal minutes;

  @SuppressWarnings("unused") // The validator reads it.
  private final List<@Valid Dated> dates;

  /** A date of the case, wherever it stands. */
  @Consistent(message = "must not lie after today", code = ViolationCodes.DATE_AFTER_TODAY)
  record Dated(LocalDate date, LocalDate today) implements Consistent.Claim {
    @Override
    public boolean holds() {
      return !date.isAfter(today);
    }
  }

  CaseDocument(Fields fields, List<Reading.DateRead> datesRead) {
    id = fields.required().text("id");
    title = fields.text("title");
    today = fields.required().anyDate("today");
    profile = fields.object("profile", ProfileDocument::new);
    checkIn = fields.object("checkIn", CheckInDocument::new);
    diary = fields.objects("diary", EventDocument::read);
    equipment = fields.set("equipment", Equipment.class);
    minutes = fields.whole("minutes");
    fields.object("expect", Expectation::check);
    fields.close();
    dates = dated(datesRead, today);
  }

  private static List<Dated> dated(List<Reading.DateRead> dates, @Nullable LocalDate today) {
    ImmutableList.Builder<Dated> dated = ImmutableList.builder();
    if (today != null) {
      dates.forEach(read -> dated.add(new Dated(read.date(), today)));
    }
    return dated.build();
  }

  /** Returns the id if it is one. */
  Optional<String> validId() {
    return Optional.ofNullable(id).filter(text -> text.matches(Limits.ID));
  }

  Case toValue() {
    CaseBuilder builder = Case.builder(present(id), present(today));
    Values.known(title, builder::title);
    if (profile != null) {
      builder.profile(profile.toValue());
    }
    if (checkIn != null) {
      builder.checkIn(checkIn.toValue());
    }
    Values.all(diary, EventDocument::toValue).ifPresent(builder::events);
    Values.known(equipment, builder::equipment);
    Values.whole(minutes).ifPresent(builder::minutes);
    return builder.build();
  }
}
