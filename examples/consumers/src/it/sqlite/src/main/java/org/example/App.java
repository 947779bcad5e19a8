package org.example;

import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.DiaryWriter;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.jdbc.DiaryStores;
import io.osteokit.tracking.store.DiaryStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Keeps a diary in a file of SQLite, opens it again, and erases it. */
public final class App {
  private App() {}

  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    ZoneId zone = ZoneId.of("Europe/London");
    Instant now = Instant.parse("2026-11-22T08:30:00Z");
    DiaryEntry entry =
        DiaryEntry.record(
            EventId.of("pain-1"),
            Happening.pain(DiaryEntry.moment(now, zone), 3),
            zone,
            "phone",
            now);
    try (DiaryStore store = DiaryStores.sqlite(file)) {
      System.out.println("added " + store.append("p-1", List.of(entry)).added());
      System.out.println("again " + store.append("p-1", List.of(entry)).alreadyThere());
    }
    try (DiaryStore store = DiaryStores.sqlite(file)) {
      System.out.print(DiaryWriter.write(store.read("p-1")));
      System.out.println("erased " + store.erase("p-1", now).entries());
      System.out.println("left " + store.read("p-1").entries().size());
    }
  }
}
