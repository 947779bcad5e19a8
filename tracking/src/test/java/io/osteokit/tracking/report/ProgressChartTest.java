package io.osteokit.tracking.report;

import static io.osteokit.tracking.report.Reports.TODAY;
import static io.osteokit.tracking.report.Reports.brokenOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.SessionExtent;
import io.osteokit.tracking.progress.PainEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("the default locale and zone are everybody's")
class ProgressChartTest {
  private static String svg(ReportData.Builder data) {
    return ProgressChart.of(data.build()).svg();
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void a_screen_reader_hears_what_the_drawing_shows() {
    Reports reports = new Reports().pain(60, 40, 8).pain(30, 0, 4).session(3, SessionExtent.DONE);

    String svg = svg(reports.data().profile(brokenOn(TODAY.minusDays(60))));

    assertThat(svg)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"oc\" role=\"img\"");
    assertThat(svg).contains("aria-labelledby=\"oc-title oc-desc\"");
    assertThat(svg)
        .contains("<title id=\"oc-title\">Pain and sessions, 23 Sep 2026 to 22 Nov 2026<");
    assertThat(svg).contains("Pain at the start was 8;", "scores on 52 of 61 days");
    assertThat(svg).contains("No scores from 14 Oct 2026 to 22 Oct 2026.");
    assertThat(svg).contains("phase subacute, day 42 to 60 after the fracture");
    assertThat(svg).contains("1 done, 0 partly and 0 not done", "it is no forecast");
    Reports.assertEveryElementIsClosed(svg);
  }

  @Test
  void an_empty_diary_draws_no_pain() {
    String svg = svg(new Reports().data());

    assertThat(svg).contains("scores on 0 of 28 days");
    assertThat(svg).doesNotContain("class=\"oc-mean\" d=\"M44", "<circle class=\"oc-dot\" cx=\"4");
    Reports.assertEveryElementIsClosed(svg);
  }

  @Test
  void a_gap_breaks_the_line() {
    assertThat(lineOf(new Reports().pain(40, 0, 5))).containsOnlyOnce("M");
    assertThat(count(lineOf(new Reports().pain(40, 25, 5).pain(10, 0, 5)), "M")).isEqualTo(2);
  }

  private static String lineOf(Reports reports) {
    String svg = svg(reports.data());
    String begin = "<path class=\"oc-mean\" d=\"";
    return svg.substring(svg.indexOf(begin) + begin.length()).split("\"", 2)[0];
  }

  @Test
  void nobody_is_told_of_pain_worse_than_the_worst() {
    assertThat(svg(new Reports().pain(60, 0, 8).data())).contains("and at 10 or more.");
    assertThat(svg(new Reports().pain(60, 0, 9).data()))
        .contains("Pain at the start was 9; people notice a change at 7 or less.")
        .doesNotContain("11 or more");
  }

  @Test
  void limits_come_from_the_content() {
    Reports reports = new Reports().pain(60, 0, 6);
    assertThat(svg(reports.data())).contains(">better: 4.2 or less<", ">worse: 8 or more<");

    reports.content(
        json ->
            json.replace("\"painFallPoints\", \"atMost\": -2", "\"painFallPoints\", \"atMost\": -3")
                .replace(
                    "\"painFallPercent\", \"atLeast\": 30",
                    "\"painFallPercent\", \"atLeast\": 50"));

    assertThat(svg(reports.data())).contains(">better: 4 or less<", ">worse: 9 or more<");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 8, 9, 10})
  void labels_of_the_change_stand_apart(int start) {
    String svg = svg(new Reports().pain(60, 0, start).data());
    List<Double> places =
        Pattern.compile("<text class=\"\" x=\"852\" y=\"([0-9.]+)\">")
            .matcher(svg)
            .results()
            .map(found -> Double.valueOf(found.group(1)))
            .toList();

    assertThat(places).hasSizeBetween(2, 3);
    for (int i = 1; i < places.size(); i++) {
      assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(13.9);
    }
  }

  @Test
  void the_change_that_people_notice_is_drawn_from_its_start_on() {
    Reports reports = new Reports().pain(60, 31, 1).pain(30, 0, 8);
    ReportData.Builder whole = reports.data();
    ReportData.Builder anew = reports.since(TODAY.minusDays(30)).data();

    assertThat(svg(whole)).contains("Pain at the start was 1;", "<rect class=\"oc-mic\" x=\"44\"");
    assertThat(svg(anew))
        .contains("Pain at the start was 8;")
        .doesNotContain("<rect class=\"oc-mic\" x=\"44\"");
  }

  @Test
  void a_new_fracture_begins_the_phases_anew() {
    ReportData data =
        new Reports()
            .pain(200, 0, 3)
            .data()
            .profile(brokenOn(TODAY.minusDays(200), TODAY.minusDays(50)))
            .build();

    assertThat(Stretch.phases(data))
        .extracting(one -> one.what().phase() + " " + one.what().first() + "-" + one.what().last())
        .containsExactly(
            "ACUTE 0-41", "SUBACUTE 42-83", "CHRONIC 84-149", "ACUTE 0-41", "SUBACUTE 42-50");
  }

  @Test
  void the_band_ends_today_and_never_lies_ahead() {
    ReportData data =
        new Reports().pain(30, 0, 3).data().profile(brokenOn(TODAY.minusDays(30))).build();

    assertThat(Stretch.bands(data)).last().extracting(Stretch::to).isEqualTo(TODAY);
    assertThat(Stretch.bands(data)).extracting(one -> one.what().high()).containsExactly(9.0, 8.0);
  }

  @Test
  void a_rise_of_unknown_cause_is_never_called_a_flare() {
    Reports reports = new Reports().pain(60, 21, 3).pain(20, 17, 7).pain(16, 0, 3);

    ProgressChart chart = ProgressChart.of(reports.data().build());

    assertThat(chart.rises()).containsExactly(entry(19, PainEvent.UNCLEAR));
  }

  @Test
  void an_assessment_says_what_a_rise_was() {
    Reports reports = new Reports().pain(60, 21, 3).pain(20, 17, 7).pain(16, 0, 3);

    ProgressChart chart =
        ProgressChart.of(reports.data().event(TODAY.minusDays(18), PainEvent.FLARE).build());

    assertThat(chart.rises()).containsExactly(entry(19, PainEvent.FLARE));
    assertThat(chart.svg()).contains("oc-flare\" d=\"M", "Flare on 3 Nov 2026");
  }

  private static java.util.Map.Entry<LocalDate, PainEvent> entry(int ago, PainEvent event) {
    return java.util.Map.entry(TODAY.minusDays(ago), event);
  }

  @Test
  void every_session_is_a_mark() {
    Reports reports = new Reports();
    for (int day = 1; day <= 3; day++) {
      for (SessionExtent extent : SessionExtent.values()) {
        reports.session(day, extent);
      }
    }

    String svg = svg(reports.data());

    // One more of each stands in the legend; a half mark is drawn of two shapes.
    assertThat(count(svg, "<rect class=\"oc-done\"")).isEqualTo(4);
    assertThat(count(svg, "<rect class=\"oc-open\"")).isEqualTo(4);
    assertThat(count(svg, "<rect class=\"oc-none\"")).isEqualTo(4);
  }

  @Test
  void entries_of_later_days_are_left_out() {
    Reports reports = new Reports().pain(40, 0, 3);
    String before = svg(reports.data());

    assertThat(svg(reports.pain(-1, -3, 9).data())).isEqualTo(before);
  }

  @Test
  void the_same_data_gives_the_same_drawing_everywhere() {
    Reports reports = new Reports().pain(60, 0, 5).session(2, SessionExtent.PARTLY);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = svg(reports.data());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(svg(reports.data())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void too_long_and_too_short_a_time_are_refused() {
    ReportData.Builder data = new Reports().data();

    assertThatThrownBy(() -> data.from(TODAY.minusDays(26)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> data.from(TODAY.minusDays(1096)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(svg(data.from(TODAY.minusDays(1095)))).contains("23 Nov 2023 to 22 Nov 2026");
  }

  @Test
  void nothing_of_the_person_is_in_a_description_of_the_object() {
    ReportData data = new Reports().pain(3, 0, 7).data().heading("Mary").build();

    assertThat(data.toString()).isEqualTo("ReportData[2026-11-22]");
    assertThat(Diary.empty().toString()).doesNotContain("7");
  }
}
