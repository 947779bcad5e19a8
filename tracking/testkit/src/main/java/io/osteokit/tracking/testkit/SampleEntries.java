package io.osteokit.tracking.testkit;

import com.google.common.collect.ImmutableList;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.DiaryReader;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** Made-up entries, the same on every run. */
public final class SampleEntries {
  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

  private SampleEntries() {}

  /**
   * Returns an entry of pain, a minute after the one before it.
   *
   * @param id its id
   * @param minute minutes after the start of the samples
   */
  public static DiaryEntry entry(String id, int minute) {
    Instant at = at(minute);
    Happening pain = Happening.pain(DiaryEntry.moment(at, ZONE), Math.floorMod(minute, 11));
    return DiaryEntry.record(EventId.of(id), pain, ZONE, "phone", at);
  }

  /** Returns an entry with a free text. */
  static DiaryEntry note(String id, String text) {
    Happening note = new Happening.Note(DiaryEntry.moment(START, ZONE), text);
    return DiaryEntry.record(EventId.of(id), note, ZONE, "phone", START);
  }

  /**
   * Returns entries whose ids are the prefix and a number from 0.
   *
   * @param prefix the beginning of each id
   * @param count how many
   */
  public static List<DiaryEntry> entries(String prefix, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> entry(prefix + i, i))
        .collect(ImmutableList.toImmutableList());
  }

  static Instant at(int minute) {
    return START.plusSeconds(60L * minute);
  }

  /** Returns an entry that happened at a moment and was recorded then. */
  static DiaryEntry ofMoment(String id, String moment) {
    Instant at = Instant.parse(moment);
    Happening pain = Happening.pain(at.atOffset(ZoneOffset.UTC), 3);
    return DiaryEntry.record(EventId.of(id), pain, ZoneOffset.UTC, "phone", at);
  }

  /** Returns an entry of a type and with properties that no version knows yet. */
  static DiaryEntry ofNewerVersion(String id) {
    return DiaryReader.create()
        .readLine(
            "{\"id\":\""
                + id
                + "\",\"type\":\"DREAM\",\"at\":\"2026-11-20T03:00:00.000000001+05:45\","
                + "\"zone\":\"Asia/Nowhere\",\"device\":\"d\","
                + "\"recordedAt\":\"2026-11-20T05:00:00.123456789Z\","
                + "\"lucid\":[true,null,{\"z\":1,\"a\":\"\\u0000\"}]}");
  }
}
