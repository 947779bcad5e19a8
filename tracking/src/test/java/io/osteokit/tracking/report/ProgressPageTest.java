package io.osteokit.tracking.report;

import static io.osteokit.tracking.report.Reports.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Brace;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.Medicine;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.Profile;
import io.osteokit.pathways.Decision;
import io.osteokit.pathways.Pathway;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.SessionExtent;
import io.osteokit.tracking.journey.Journey;
import io.osteokit.tracking.progress.ActivePeriod;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.PlannedSession;
import io.osteokit.tracking.progress.PlannedSession.Outcome;
import io.osteokit.tracking.progress.ProgressReport;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressPageTest {
  private static String page(ReportData.Builder data) {
    return ProgressPage.of(data.build()).html();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</p><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'/><style>*{display:none}</style>",
        "]]>--><svg/onload=alert(1)>",
        "&lt;b&gt; &#60;script&#62;",
        "\u0000\u001b[2J \u202e drow \ud800 \uffff"
      })
  void hostile_text_never_becomes_markup(String text) {
    String plain = page(new Reports().note("x").data().heading("x").notes(true));

    // A diary takes no half of a pair, and a heading is whatever an app has.
    String note = text.replace("\ud800", "");
    String html = page(new Reports().note(note).data().heading(text).notes(true));

    assertThat(tags(html)).isEqualTo(tags(plain));
    assertThat(html).doesNotContain("\u0000", "\u001b", "\ud800 ", "\uffff");
    assertThat(html).contains("<bdi>");
  }

  private static String tags(String html) {
    return html.replaceAll("(?s)<style>.*?</style>", "").replaceAll("(?s)>[^<]*<", "><");
  }

  @Test
  void a_note_is_shown_as_it_was_typed_if_the_app_asks() {
    Reports reports = new Reports().note("5 < 6 & \"fine\"");

    assertThat(page(reports.data())).doesNotContain("fine");
    assertThat(page(reports.data().notes(true))).contains("5 &lt; 6 &amp; &quot;fine&quot;");
  }

  @Test
  void the_page_needs_nothing_from_elsewhere() {
    String html = page(new Reports().pain(60, 0, 4).data());

    assertThat(html).contains("default-src 'none'; style-src 'sha256-");
    assertThat(html)
        .doesNotContain("<script", "<link", "<img", " style=", "@import", "javascript:");
    assertThat(html.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
    assertThat(html.split("<style>", -1)).hasSize(2);
    Reports.assertEveryElementIsClosed(html);
  }

  @Test
  void the_style_is_allowed_by_its_own_hash() throws Exception {
    String html = page(new Reports().data());
    String css = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
    byte[] hash =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(css.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(html)
        .contains("'sha256-" + java.util.Base64.getEncoder().encodeToString(hash) + "'");
  }

  @Test
  void every_sentence_has_its_reason_and_its_rule() {
    String html = page(new Reports().pain(60, 40, 8).pain(39, 0, 4).data());

    assertThat(html)
        .contains(
            "<strong>Pain is better than at the start.</strong>",
            "Pain is 2 points or more below the start.",
            "rule pain.better.points, OST08, LBP-NRS, strength C");
    assertThat(html).contains("UNREVIEWED: no clinician has signed this off.");
  }

  @Test
  void what_is_urgent_comes_first() {
    Case person =
        Case.builder("p", TODAY)
            .checkIn(CheckIn.on(TODAY).yes(Finding.SADDLE_NUMBNESS).build())
            .build();
    Decision decision = Pathway.shipped().decide(person);

    String html = page(new Reports().pain(60, 0, 4).data().decision(decision));

    assertThat(html).contains("Get help now.", "Emergency:");
    assertThat(html.indexOf("Get help now.")).isLessThan(html.indexOf("In short"));
  }

  @Test
  void adherence_is_told_with_its_formula_and_interval() {
    List<PlannedSession> planned =
        List.of(
            PlannedSession.of(TODAY.minusDays(3), Outcome.DONE),
            PlannedSession.of(TODAY.minusDays(2), Outcome.DONE),
            PlannedSession.of(TODAY.minusDays(1), Outcome.SKIPPED));
    Adherence counted = Adherence.of(planned, ActivePeriod.since(TODAY.minusDays(9)), TODAY);

    assertThat(page(new Reports().data().adherence(counted)))
        .contains(
            "Over the whole plan: adherence = done ÷ due = 2 ÷ 3 = 67 % (95 % interval 21 % to 94 %, Wilson)");
  }

  @Test
  void medicines_brace_and_heights_are_told() {
    Profile profile =
        Profile.builder()
            .medicines(List.of(Medicine.of(MedicineClass.NSAID).withSince(TODAY.minusDays(9))))
            .brace(Brace.wornSince(TODAY.minusDays(20)).withHoursPerDay(6))
            .heights(List.of(Height.of(TODAY.minusDays(5), 158.5, MeasuredBy.CLINIC)))
            .build();

    assertThat(page(new Reports().data().profile(profile)))
        .contains(
            "Anti-inflammatory painkiller (NSAID), since 13 Nov 2026.",
            "A brace has been worn since 2 Nov 2026, 6 hours a day.",
            "<td>158.5</td><td>in a clinic</td>");
  }

  @Test
  void medicines_that_only_the_diary_has_are_told() {
    Reports diary = new Reports();
    for (int ago = 9; ago >= 0; ago--) {
      OffsetDateTime at = Reports.noon(TODAY.minusDays(ago));
      diary.add(Happening.of(new DiaryEvent.MedicineTaken(at, MedicineClass.OPIOID, ago > 2)));
    }
    Profile profile =
        Profile.builder().medicines(List.of(Medicine.of(MedicineClass.PARACETAMOL))).build();

    assertThat(page(diary.data().profile(profile)))
        .contains("<li>Paracetamol.</li>", ": not in the profile; taken 7 of 10 times noted");
    assertThat(page(diary.data())).doesNotContain("Medicines are not known.");
  }

  @Test
  void a_brace_that_only_the_diary_has_is_told() {
    Reports diary = new Reports();
    for (int ago = 6; ago >= 0; ago--) {
      OffsetDateTime at = Reports.noon(TODAY.minusDays(ago));
      diary.add(Happening.of(new DiaryEvent.BraceWorn(at, BigDecimal.valueOf(4))));
    }
    Diary entries = diary.data().build().diary();
    ProgressReport report =
        Journey.shipped().status(Case.builder("p-1", TODAY).build(), entries, TODAY).progress();

    assertThat(page(ReportData.builder(Reports.PROGRESS, Reports.TRIAGE, entries, report, TODAY)))
        .contains(
            "The profile names no brace, but by the diary one is worn, about 4 hours a day.",
            "A brace is worn, but it is not known since when.");
    assertThat(page(new Reports().data())).contains("No brace is known to be worn now.");
  }

  @Test
  void each_week_is_a_row_and_what_is_missing_is_no_zero() {
    String html = page(new Reports().pain(30, 25, 6).session(29, SessionExtent.SKIPPED).data());

    assertThat(html)
        .contains(
            "<tr><th scope=\"row\">19 Oct 2026</th><td>3 of 3</td><td>6</td><td>6</td><td>6</td>"
                + "<td>0</td><td>0</td><td>1</td><td>–</td>");
    assertThat(html)
        .contains(
            "<tr><th scope=\"row\">2 Nov 2026</th><td>0 of 7</td><td>–</td><td>–</td><td>–</td>");
  }

  @Test
  void nobody_is_named_unless_the_app_does() {
    assertThat(page(new Reports().data())).doesNotContain("Mary");
    assertThat(page(new Reports().data().heading("Mary"))).contains("<p><bdi>Mary</bdi></p>");
  }
}
