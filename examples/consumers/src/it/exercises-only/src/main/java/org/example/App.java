package org.example;

import io.osteokit.core.person.BoneHealth;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.Profile;
import io.osteokit.core.triage.Triage;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.ScreenResult;
import io.osteokit.exercises.planning.PlanRequest;
import io.osteokit.exercises.planning.PlanResult;
import io.osteokit.exercises.planning.Session;
import io.osteokit.exercises.planning.SessionPlanner;
import java.time.LocalDate;
import java.util.List;

/** Plans a session with two of the artifacts, and sees that no more came along. */
public final class App {
  private App() {}

  public static void main(String[] args) {
    LocalDate today = LocalDate.of(2026, 11, 22);
    Case person =
        Case.builder("p-1", today)
            .profile(Profile.builder().boneHealth(BoneHealth.OSTEOPENIA).noConditions().build())
            .checkIn(CheckIn.on(today).painNow(2).everythingElseNo().build())
            .equipment(List.of(Equipment.MAT, Equipment.ARMLESS_CHAIR))
            .build();
    TriageResult triage = Triage.shipped().assess(person);
    ScreenResult screen = Screen.shipped().screen(triage);
    PlanResult plan =
        SessionPlanner.shipped()
            .plan(PlanRequest.builder(person, triage).minutes(10).build(), screen);
    Session session = plan.sessionIfAny().orElseThrow();
    System.out.println(session.items().size() + " exercises, " + session.totalSeconds() + " s");
    for (String other : List.of("pathways.Pathway", "tracking.diary.Diary")) {
      System.out.println(other + " " + isThere("io.osteokit." + other));
    }
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
