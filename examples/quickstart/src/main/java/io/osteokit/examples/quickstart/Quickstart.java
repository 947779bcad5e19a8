package io.osteokit.examples.quickstart;

import static io.osteokit.core.person.BoneHealth.OSTEOPOROSIS;
import static io.osteokit.core.person.Equipment.ARMLESS_CHAIR;
import static io.osteokit.core.person.Equipment.FIRM_BED;
import static io.osteokit.core.person.Equipment.MAT;
import static io.osteokit.core.person.Equipment.WALL;
import static io.osteokit.core.person.VertebralFracture.seenOnImaging;
import static io.osteokit.core.person.VertebralLevel.L1;

import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.Falls;
import io.osteokit.core.person.Profile;
import io.osteokit.core.triage.Triage;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.ScreenResult;
import io.osteokit.exercises.planning.PlanRequest;
import io.osteokit.exercises.planning.PlanResult;
import io.osteokit.exercises.planning.Session;
import io.osteokit.exercises.planning.SessionItem;
import io.osteokit.exercises.planning.SessionPlanner;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The first program of the README: one person, one day, one session. */
public final class Quickstart {

  private Quickstart() {}

  /**
   * Runs the example.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    // begin of the README's program
    LocalDate today = LocalDate.of(2026, 11, 22);
    Profile profile =
        Profile.builder()
            .boneHealth(OSTEOPOROSIS)
            .vertebralFracture(seenOnImaging().withLevel(L1).withDate(today.minusWeeks(9)))
            .falls(Falls.none())
            .noConditions()
            .build();
    Case mary =
        Case.builder("mary", today)
            .profile(profile)
            .checkIn(CheckIn.on(today).painNow(3).everythingElseNo().build())
            .equipment(List.of(MAT, FIRM_BED, ARMLESS_CHAIR, WALL))
            .build();

    TriageResult triage = Triage.shipped().assess(mary);
    ScreenResult screen = Screen.shipped().screen(triage);
    PlanRequest request = PlanRequest.builder(mary, triage).build();
    PlanResult plan = SessionPlanner.shipped().plan(request, screen);

    System.out.println("Urgency " + triage.urgency() + ", phase " + triage.phase());
    System.out.println(screen.allow().size() + " exercises suit Mary as they are today.");
    for (SessionItem item : plan.sessionIfAny().map(Session::items).orElse(List.of())) {
      String name = Catalogue.shipped().find(item.exercise()).orElseThrow().name();
      System.out.printf(Locale.ROOT, "%-9s  %-30s  %3d s%n", item.part(), name, item.seconds());
    }
    // end of the README's program
  }
}
