package org.example;

import io.osteokit.core.person.BoneHealth;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.Profile;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.journey.Journey;
import io.osteokit.tracking.journey.JourneyStatus;
import io.osteokit.tracking.store.DiaryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Keeps a diary and asks for today, as a module that reads only what is exported. */
public final class App {
  private App() {}

  public static void main(String[] args) {
    LocalDate today = LocalDate.of(2026, 11, 22);
    Case person =
        Case.builder("p-1", today)
            .profile(Profile.builder().boneHealth(BoneHealth.OSTEOPOROSIS).noConditions().build())
            .checkIn(CheckIn.on(today).painNow(3).everythingElseNo().build())
            .build();
    ZoneId zone = ZoneId.of("Europe/London");
    Instant now = Instant.parse("2026-11-22T08:30:00Z");
    try (DiaryStore store = DiaryStore.inMemory()) {
      DiaryEntry entry =
          DiaryEntry.record(
              EventId.of("pain-1"),
              Happening.pain(DiaryEntry.moment(now, zone), 3),
              zone,
              "phone",
              now);
      System.out.println("added " + store.append("p-1", List.of(entry)).added());
      JourneyStatus status = Journey.shipped().status(person, store.read("p-1"), today);
      System.out.println("contact " + status.contact());
      System.out.println("from the diary: " + status.fromDiary().size());
    }
    System.out.println(App.class.getModule());
    System.out.println(Journey.class.getModule());
  }
}
