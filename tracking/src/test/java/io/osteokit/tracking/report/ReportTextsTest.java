package io.osteokit.tracking.report;

import static io.osteokit.tracking.report.Reports.TODAY;
import static io.osteokit.tracking.report.Reports.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.person.Brace;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.Medicine;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.MissedReason;
import io.osteokit.core.person.PhysicalTest;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.Questionnaire;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.core.text.TextPack;
import io.osteokit.core.text.Texts;
import io.osteokit.core.triage.Phase;
import io.osteokit.pathways.Pathway;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.SessionExtent;
import io.osteokit.tracking.journey.Journey;
import io.osteokit.tracking.progress.ActivePeriod;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.PainEvent;
import io.osteokit.tracking.progress.PlannedSession;
import io.osteokit.tracking.progress.PlannedSession.Outcome;
import io.osteokit.tracking.progress.ProgressReport;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportTextsTest {
  private static final ReportTexts SHIPPED = ReportTexts.shipped();

  /** Of phases without a fracture nothing is drawn; the other texts are the command line's. */
  private static final Pattern SAID_ELSEWHERE =
      Pattern.compile("(today|progress)\\..*|chart\\.phase\\." + Phase.NOT_APPLICABLE);

  private static Set<String> own() {
    Set<String> own = new TreeSet<>(SHIPPED.texts().keys());
    own.removeAll(Texts.shipped().keys());
    return own;
  }

  private static TextPack german(Map<String, String> texts) {
    return new TextPack("t", "1", Locale.GERMAN, ReviewStatus.UNREVIEWED, texts);
  }

  /** Texts that say their own key, with their places behind it. */
  private static ReportTexts keys() {
    Map<String, String> marked = new TreeMap<>();
    for (String key : own()) {
      String text = SHIPPED.texts().get(key, Locale.UK, Places.of());
      marked.put(key, "«" + key + "»" + String.join("", found("\\{[A-Za-z]+\\}", text)));
    }
    return SHIPPED.with(german(marked)).in(Locale.GERMAN);
  }

  /** Fills each place with itself, whatever it is called. */
  private static final class Places extends java.util.AbstractMap<String, String> {
    static Map<String, String> of() {
      return new Places();
    }

    @Override
    public String get(Object key) {
      return "{" + key + "}";
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
      return Set.of();
    }
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }

  private static String shown(ReportData.Builder data) {
    ReportData built = data.texts(keys()).build();
    return ProgressPage.of(built).html() + ProgressChart.of(built).description();
  }

  private static String eventful() {
    Reports reports =
        new Reports().pain(300, 291, 8).pain(280, 201, 4).pain(60, 40, 8).pain(30, 0, 4);
    reports.session(9, SessionExtent.DONE).session(8, SessionExtent.SKIPPED).note("x");
    for (int ago = 6; ago >= 0; ago--) {
      reports.add(Happening.of(new DiaryEvent.Fall(noon(TODAY.minusDays(30L * ago)), false)));
    }
    reports.add(Happening.of(new DiaryEvent.MedicineTaken(noon(TODAY), MedicineClass.NSAID, true)));
    reports.add(
        Happening.of(new DiaryEvent.MedicineTaken(noon(TODAY), MedicineClass.PARACETAMOL, true)));
    reports.add(
        Happening.of(new DiaryEvent.MedicineTaken(noon(TODAY), MedicineClass.SEDATIVE, true)));
    Profile profile =
        Profile.builder()
            .vertebralFractures(
                List.of(VertebralFracture.seenOnImaging().withDate(TODAY.minusDays(300))))
            .medicines(
                List.of(
                    Medicine.of(MedicineClass.NSAID).withSince(TODAY.minusDays(9)),
                    Medicine.of(MedicineClass.PARACETAMOL),
                    Medicine.of(MedicineClass.OPIOID).withSince(TODAY.minusDays(9)),
                    Medicine.of(MedicineClass.ANTIHYPERTENSIVE)))
            .brace(Brace.wornSince(TODAY.minusDays(20)).withHoursPerDay(6).withWeanPlan(true))
            .heights(
                List.of(
                    Height.of(TODAY.minusDays(5), 158.5, MeasuredBy.CLINIC),
                    Height.of(TODAY.minusDays(4), 158, MeasuredBy.SELF)))
            .youngAdultHeightCm(163)
            .build();
    Case person =
        Case.builder("p", TODAY)
            .checkIn(CheckIn.on(TODAY).yes(Finding.SADDLE_NUMBNESS).build())
            .build();
    List<PlannedSession> planned = new ArrayList<>();
    int ago = 9;
    for (MissedReason reason : MissedReason.values()) {
      planned.add(new PlannedSession(TODAY.minusDays(--ago), Outcome.SKIPPED, Optional.of(reason)));
    }
    return shown(
        reports
            .data()
            .profile(profile)
            .decision(Pathway.shipped().decide(person))
            .adherence(Adherence.of(planned, ActivePeriod.since(TODAY.minusDays(20)), TODAY))
            .event(TODAY.minusDays(200), PainEvent.FLARE)
            .event(TODAY.minusDays(150), PainEvent.RISE)
            .event(TODAY.minusDays(100), PainEvent.SUSPECTED_FRACTURE)
            .event(TODAY.minusDays(50), PainEvent.UNCLEAR)
            .from(TODAY.minusDays(360))
            .notes(true));
  }

  /** What is left: how it is said that something is not known or not there. */
  private static String eventless() {
    Adherence none = Adherence.of(List.of(), ActivePeriod.since(TODAY.minusDays(9)), TODAY);
    Profile nothing =
        Profile.builder().medicines(List.of()).brace(Brace.wornSince(TODAY.minusDays(9))).build();
    Profile noPlan =
        Profile.builder().brace(Brace.wornSince(TODAY.minusDays(9)).withWeanPlan(false)).build();
    return shown(new Reports().data().adherence(none))
        + shown(new Reports().data().profile(nothing))
        + shown(new Reports().data().profile(noPlan))
        + shown(reviewed())
        + shown(changedOn(1))
        + shown(changedOn(2))
        + shown(asked())
        + shown(measured());
  }

  /** Little is known of the person, so there is much to ask. */
  private static ReportData.Builder asked() {
    LocalDate day = TODAY.minusDays(20);
    Profile profile =
        Profile.builder()
            .vertebralFractures(List.of(VertebralFracture.seenOnImaging().withDate(day)))
            .build();
    Case person = Case.builder("p-1", TODAY).profile(profile).build();
    ProgressReport report = Journey.shipped().status(person, Diary.of(List.of()), TODAY).progress();
    return ReportData.builder(Reports.PROGRESS, Reports.TRIAGE, Diary.of(List.of()), report, TODAY)
        .profile(profile)
        .decision(Pathway.shipped().decide(person));
  }

  /** Questionnaires and tests of every verdict. */
  private static ReportData.Builder measured() {
    return judged(
        new Reports()
            .scored(9, Questionnaire.PEG, 7, 3)
            .scored(0, Questionnaire.PEG, 3, 3)
            .scored(9, Questionnaire.RMDQ_24, 10, 24)
            .scored(0, Questionnaire.RMDQ_24, 10, 24)
            .scored(9, Questionnaire.ODI, 60, 10)
            .scored(0, Questionnaire.ODI, 30, 8)
            .tested(9, PhysicalTest.CHAIR_STAND_30_S, 12)
            .tested(0, PhysicalTest.CHAIR_STAND_30_S, 5)
            .tested(9, PhysicalTest.SINGLE_LEG_STANCE, 4)
            .tested(0, PhysicalTest.SINGLE_LEG_STANCE, 9)
            .tested(0, PhysicalTest.TIMED_UP_AND_GO, 14)
            .data()
            .build()
            .diary());
  }

  private static ReportData.Builder reviewed() {
    return new Reports().content(json -> json.replace("UNREVIEWED", "REVIEWED")).data();
  }

  /** Devices changed so many entries each in its own way. */
  private static ReportData.Builder changedOn(int entries) {
    List<DiaryEntry> all = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      DiaryEntry first = entry("first" + i, 3, "phone");
      all.add(first);
      all.add(entry("phone" + i, 4, "phone").replacing(first.id()));
      all.add(entry("tablet" + i, 5, "tablet").replacing(first.id()));
    }
    return judged(Diary.of(all));
  }

  private static DiaryEntry entry(String id, int pain, String device) {
    Happening what = Happening.pain(noon(TODAY), pain);
    return DiaryEntry.record(
        EventId.of(id), what, ZoneId.of("UTC"), device, what.at().toInstant().plusSeconds(9));
  }

  private static ReportData.Builder judged(Diary diary) {
    ProgressReport report =
        Journey.shipped().status(Case.builder("p-1", TODAY).build(), diary, TODAY).progress();
    return ReportData.builder(Reports.PROGRESS, Reports.TRIAGE, diary, report, TODAY);
  }

  private static String inBraces() {
    Reports hours = new Reports();
    for (int ago = 6; ago >= 0; ago--) {
      hours.add(
          Happening.of(
              new DiaryEvent.BraceWorn(
                  noon(TODAY.minusDays(ago)), java.math.BigDecimal.valueOf(4))));
    }
    Reports on = new Reports().add(new Happening.BraceChange(noon(TODAY), true));
    return shown(judged(hours.data().build().diary())) + shown(judged(on.data().build().diary()));
  }

  @Test
  void every_text_is_said_somewhere() {
    Set<String> expected = new TreeSet<>(own());
    expected.removeIf(key -> SAID_ELSEWHERE.matcher(key).matches());

    String all = eventful() + eventless() + inBraces() + shown(new Reports().pain(60, 0, 9).data());

    assertThat(new TreeSet<>(found("(?<=«)[^»]+", all))).containsExactlyElementsOf(expected);
  }

  @Test
  void a_page_without_rules_holds_no_word_that_is_no_text() {
    String page = shown(new Reports().data());

    String rest =
        page.replaceAll("(?s)<style>.*?</style>", "")
            .replaceAll("«[^»]+»", "")
            .replaceAll("(?s)<[^>]*>", " ")
            .replaceAll("[0-9a-f]{12}", "");
    assertThat(found("[A-Za-z]{2,}", rest)).isEmpty();
  }

  @Test
  void the_page_names_its_language() {
    assertThat(ProgressPage.of(new Reports().data().build()).html())
        .contains("<html lang=\"en-GB\">");
    assertThat(shown(new Reports().data())).contains("<html lang=\"de\">");
  }

  @Test
  void what_is_not_translated_stays_in_english() {
    ReportTexts texts =
        SHIPPED
            .with(german(Map.of("page.title", "Bericht", "month.11", "November")))
            .in(Locale.forLanguageTag("de-AT"));

    assertThat(ProgressPage.of(new Reports().data().texts(texts).build()).html())
        .contains("<h1>Bericht</h1>", "22 November 2026", "Week by week");
    assertThat(texts.texts().missing(texts.locale())).contains("page.weeks.title");
  }

  @Test
  void names_of_core_can_be_translated_in_the_same_pack() {
    ReportTexts texts =
        SHIPPED
            .with(german(Map.of("medicine.NSAID.label", "entzündungshemmendes Mittel")))
            .in(Locale.GERMAN);
    Profile profile =
        Profile.builder().medicines(List.of(Medicine.of(MedicineClass.NSAID))).build();

    assertThat(ProgressPage.of(new Reports().data().profile(profile).texts(texts).build()).html())
        .contains("<li>Entzündungshemmendes Mittel.</li>");
  }

  @Test
  void numbers_and_lists_are_put_as_the_language_does() {
    ReportTexts texts =
        SHIPPED
            .with(german(Map.of("words.decimal", ",", "words.last", "{some} und {last}")))
            .in(Locale.GERMAN);
    Wording wording = new Wording(texts);

    assertThat(wording.limit(4.25)).isEqualTo("4,25");
    assertThat(wording.and(List.of("a", "b", "c"))).isEqualTo("a, b und c");
    assertThat(wording.and(List.of("a"))).isEqualTo("a");
    assertThat(wording.and(List.of())).isEmpty();
  }

  @Test
  void days_are_written_with_the_month_as_a_word() {
    Wording wording = new Wording(SHIPPED);

    assertThat(wording.day(LocalDate.parse("2026-09-03"))).isEqualTo("3 Sep 2026");
    assertThat(wording.dayOfYear(LocalDate.parse("2026-01-31"))).isEqualTo("31 Jan");
    assertThat(wording.monthOfYear(LocalDate.parse("2026-12-01"))).isEqualTo("Dec 2026");
  }

  @Test
  void a_key_that_nothing_shows_is_refused_in_any_language() {
    for (Locale language : List.of(Locale.UK, Locale.GERMAN)) {
      TextPack pack =
          new TextPack(
              "t", "1", language, ReviewStatus.UNREVIEWED, Map.of("page.titel", "Bericht"));

      assertThatThrownBy(() -> SHIPPED.with(pack))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining(Texts.UNKNOWN_KEY);
    }
  }

  @Test
  void other_places_are_refused() {
    assertThatThrownBy(() -> SHIPPED.with(german(Map.of("page.tab", "Bericht vom {tag}"))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(Texts.PLACES);
  }
}
