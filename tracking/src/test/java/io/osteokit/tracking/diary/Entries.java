package io.osteokit.tracking.diary;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.MissedReason;
import io.osteokit.core.person.PhysicalTest;
import io.osteokit.core.person.Questionnaire;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.person.VertebralLevel;
import io.osteokit.core.person.YellowFlag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Entries for tests, by hand and by chance. */
final class Entries {
  static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  private static final ZoneId[] ZONES =
      ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toArray(ZoneId[]::new);

  private static final List<Map<String, String>> CARRIED =
      List.of(
          Map.of(),
          Map.of("mood", "7"),
          Map.of("mood", "{\"a\":[1,null,true],\"b\":0.5}", "Zz", "\"\\u0000ü\""));

  /** What a newer version may say of types that are known here. */
  private static final List<DiaryEntry> NEWER =
      Stream.of(
              "'MEDICINE','class':'NEWER','taken':true",
              "'PAIN','score':9,'site':'TOE'",
              "'PAIN','score':9,'kind':'NEWER','during':'SLEEP'",
              "'SESSION','completed':true,'stops':['STOP-9']",
              "'SESSION','completed':true,'stops':['STOP-1','STOP-9','STOP-10']",
              "'STOP','stops':['STOP-10']",
              "'STOP','stops':['STOP-1','STOP-10']",
              "'WORRIES','yellowFlags':['ANXIETY','NEWER']")
          .map(
              properties ->
                  "{'id':'a','zone':'Z','device':'d','recordedAt':'2026-11-20T12:00:00Z',"
                      + "'at':'2026-11-20T12:00:00Z','type':"
                      + properties
                      + "}")
          .map(line -> DiaryReader.create().readLine(line.replace('\'', '"')))
          .toList();

  private Entries() {}

  static OffsetDateTime at(String text) {
    return OffsetDateTime.parse(text);
  }

  static OffsetDateTime minute(int minute) {
    return DiaryEntry.moment(NOON.plusSeconds(60L * minute), VIENNA);
  }

  /** Pain recorded when it was felt, on the phone. */
  static DiaryEntry pain(String id, int minute, int score) {
    return on("phone", id, minute, Happening.pain(minute(minute), score));
  }

  static DiaryEntry on(String device, String id, int minute, Happening what) {
    return DiaryEntry.record(EventId.of(id), what, VIENNA, device, NOON.plusSeconds(60L * minute));
  }

  static DiaryEntry withdrawal(String device, String id, int minute, String of) {
    return on(device, id, minute, new Happening.Withdrawal(minute(minute), EventId.of(of)));
  }

  /** A moment of the years 1975 to 2099 somewhere on earth. */
  static OffsetDateTime moment(Random random) {
    // Some zones had offsets with seconds until 1972, which no moment of a case can have.
    long second = 157_766_400L + (long) (random.nextDouble() * 3_944_677_600L);
    int nano = random.nextInt(3) * 1_000_001;
    return DiaryEntry.moment(Instant.ofEpochSecond(second, nano), any(random, ZONES));
  }

  static Happening happening(Random random) {
    OffsetDateTime at = moment(random);
    int score = random.nextInt(11);
    Optional<Integer> minutes = maybe(random, random.nextInt(1441));
    return switch (random.nextInt(18)) {
      case 0, 1 -> pain(random, at, score);
      case 2, 3 -> session(random, at, score);
      case 4 -> Happening.of(new DiaryEvent.Fall(at, random.nextBoolean()));
      case 5 -> Happening.of(new DiaryEvent.HeightMeasured(at, number(random), MeasuredBy.SELF));
      case 6 -> Happening.of(new DiaryEvent.BraceWorn(at, new BigDecimal("7.50")));
      case 7 ->
          Happening.of(new DiaryEvent.MedicineTaken(at, any(random, MedicineClass.values()), true));
      case 8 ->
          Happening.of(
              new DiaryEvent.QuestionnaireScored(
                  at, any(random, Questionnaire.values()), BigDecimal.TEN, maybe(random, score)));
      case 9 ->
          Happening.of(
              new DiaryEvent.TestDone(
                  at, any(random, PhysicalTest.values()), number(random), maybe(random, true)));
      case 10 ->
          new Happening.StopMet(
              at, Set.of(any(random, StopCriterion.values())), maybe(random, id(random)));
      case 11 -> new HeatOrCold(at, any(random, Temperature.values()), minutes);
      case 12 -> new Tens(at, minutes);
      case 13 -> new Happening.BraceChange(at, random.nextBoolean());
      case 14 -> new Happening.Note(at, any(random, "ok", "ü \"\u2028\u0000\n", "\uD83D\uDE00"));
      case 15 -> new BedRest(at, BigDecimal.valueOf(random.nextInt(241), 1));
      case 16 ->
          new Worries(
              at, random.nextInt(3) == 0 ? Set.of() : Set.of(any(random, YellowFlag.values())));
      default -> new Happening.Unrecognised(at, any(random, "SLEEP", "step-count"));
    };
  }

  private static Happening pain(Random random, OffsetDateTime at, int score) {
    Optional<PainSite> site = maybe(random, any(random, PainSite.values()));
    return new Happening.Pain(
        new DiaryEvent.Pain(at, score),
        site,
        maybe(random, any(random, VertebralLevel.values()))
            .filter(level -> site.map(PainSite::isSpine).orElse(true)),
        maybe(random, any(random, PainKind.values())),
        maybe(random, any(random, PainDuring.values())));
  }

  private static Happening session(Random random, OffsetDateTime at, int score) {
    boolean completed = random.nextBoolean();
    SessionExtent extent =
        completed ? SessionExtent.DONE : any(random, SessionExtent.PARTLY, SessionExtent.SKIPPED);
    return new Happening.Session(
        new DiaryEvent.Session(
            at,
            completed,
            maybe(random, any(random, MissedReason.values())),
            maybe(random, List.of("a-1", "b_2", "a-1")),
            maybe(random, score),
            maybe(random, score),
            maybe(random, score),
            maybe(random, score),
            maybe(random, random.nextBoolean()),
            maybe(random, Set.of(any(random, StopCriterion.values())))),
        maybe(random, extent));
  }

  private static BigDecimal number(Random random) {
    return BigDecimal.valueOf(5_000 + random.nextInt(20_000), 2);
  }

  @SafeVarargs
  static <T> T any(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }

  private static <T> Optional<T> maybe(Random random, T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  /** Few ids, so that entries meet. */
  private static EventId id(Random random) {
    return EventId.of(any(random, "a", "b", "c", "d", "e", "f"));
  }

  /** An entry of few ids and devices, so that entries meet, clash, correct and withdraw. */
  static DiaryEntry entry(Random random) {
    EventId id = id(random);
    EventId other = id(random);
    boolean withdraws = random.nextInt(5) == 0 && !other.equals(id);
    Optional<DiaryEntry> newer =
        Optional.of(NEWER.get(random.nextInt(NEWER.size())))
            .filter(one -> !withdraws && random.nextInt(4) == 0);
    Happening what =
        withdraws
            ? new Happening.Withdrawal(moment(random), other)
            : newer.map(DiaryEntry::what).orElseGet(() -> happening(random));
    return new DiaryEntry(
        id,
        what,
        any(random, "Europe/Vienna", "Mars/Olympus", "+01:00"),
        any(random, "phone", "tablet", "watch"),
        NOON.plusSeconds(random.nextInt(6)),
        maybe(random, other).filter(target -> !target.equals(id) && !withdraws),
        newer
            .map(DiaryEntry::carried)
            .orElseGet(() -> CARRIED.get(random.nextInt(CARRIED.size()))));
  }

  static Arbitrary<DiaryEntry> entries() {
    return Arbitraries.randomValue(Entries::entry);
  }

  static Arbitrary<Diary> diaries() {
    return entries().list().ofMaxSize(12).map(Diary::of);
  }
}
