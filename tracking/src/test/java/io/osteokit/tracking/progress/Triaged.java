package io.osteokit.tracking.progress;

import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.PainOnset;
import io.osteokit.core.person.Profile;
import io.osteokit.core.triage.Triage;
import io.osteokit.core.triage.TriageResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What triage says of some people. */
final class Triaged {
  static final Triage TRIAGE = Triage.shipped();

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Triaged() {}

  /** Somebody who answered every question, and nothing is urgent. */
  static TriageResult calm() {
    return calm(2);
  }

  static TriageResult calm(int painNow) {
    return TRIAGE.assess(
        Case.builder("p-1", TODAY)
            .profile(Profile.builder().noConditions().build())
            .checkIn(CheckIn.on(TODAY).painNow(painNow).everythingElseNo().build())
            .build());
  }

  /** Somebody with new back pain that began all at once, and weak bones for all we know. */
  static TriageResult sudden(Optional<Integer> painNow) {
    return sudden(TRIAGE, painNow);
  }

  static TriageResult sudden(Triage triage, Optional<Integer> painNow) {
    var checkIn = CheckIn.on(TODAY).painOnset(PainOnset.SUDDEN).yes(Finding.NEW_BACK_PAIN);
    painNow.ifPresent(checkIn::painNow);
    return triage.assess(Case.builder("p-1", TODAY).checkIn(checkIn.build()).build());
  }

  static TriageResult measured(Height... heights) {
    return TRIAGE.assess(
        Case.builder("p-1", TODAY)
            .profile(Profile.builder().heights(List.of(heights)).youngAdultHeightCm(164).build())
            .build());
  }
}
