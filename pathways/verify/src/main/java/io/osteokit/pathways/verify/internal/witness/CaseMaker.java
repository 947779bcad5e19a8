package io.osteokit.pathways.verify.internal.witness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseBuilder;
import io.osteokit.core.person.Equipment;
import io.osteokit.pathways.verify.internal.encode.ContentModel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/**
 * Makes cases of what the solver says of a person: it undoes each look-up, so that taking the facts
 * from the case gives them back. What nobody asks about is left out.
 */
public final class CaseMaker {
  /** The day of every case that is made; no rule knows the day itself. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private CaseMaker() {}

  /**
   * Returns cases that should be that person, the plainest first. One of them will do; they differ
   * in what the facts do not say, such as how long a session is wanted.
   */
  public static List<Case> cases(String id, Snapshot said) {
    if (!said.yesNo(ContentModel.SESSION_IMPOSSIBLE).orElse(false)) {
      return ImmutableList.of(builder(id, said).build());
    }
    CaseBuilder gym = builder(id, said).equipment(EnumSet.allOf(Equipment.class));
    return ImmutableList.of(gym.build(), gym.minutes(5).build());
  }

  private static CaseBuilder builder(String id, Snapshot said) {
    CaseBuilder person = Case.builder(id, TODAY);
    Diary diary = new Diary(said);
    person.profile(new ProfileMaker(said).profile());
    new CheckInMaker(said, diary.average()).checkIn().ifPresent(person::checkIn);
    person.events(diary.events());
    return person;
  }

  static LocalDate daysAgo(double days) {
    return TODAY.minusDays(Math.round(days));
  }

  static ImmutableSet<String> none() {
    return ImmutableSet.of();
  }
}
