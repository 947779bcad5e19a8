package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.internal.Checks;
import io.osteokit.core.internal.Limits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The one implementation of {@link Case}. */
record CaseData(
    String id,
    Optional<String> title,
    LocalDate today,
    Profile profile,
    Optional<CheckIn> checkIn,
    List<DiaryEvent> diary,
    Optional<Set<Equipment>> equipment,
    Optional<Integer> minutes)
    implements Case {
  private static final Pattern ID = Pattern.compile(Limits.ID);

  CaseData {
    Checks.matches(
        requireNonNull(id, "id"), ID, "id must be 1 to 64 of letters, digits, '.', '_' and '-'");
    title.ifPresent(text -> Checks.text(text, "title"));
    Checks.date(today, "today");
    requireNonNull(profile, "profile");
    requireNonNull(checkIn, "checkIn");
    diary = ImmutableList.copyOf(diary);
    equipment = Checks.words(equipment, "equipment");
    Checks.whole(minutes, Limits.SESSION_MINUTES_MIN, Limits.SESSION_MINUTES_MAX, "minutes");
    new NoDateAfter(today).check(profile, checkIn, diary);
  }

  @Override
  public CaseBuilder toBuilder() {
    return new CaseBuilder(this);
  }

  @Override
  public String toString() {
    return "Case[…]";
  }
}
