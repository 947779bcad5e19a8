package io.osteokit.tracking.report;

import static java.util.Objects.requireNonNull;

import io.osteokit.tracking.measures.MeasureCourse;
import io.osteokit.tracking.measures.Score;
import java.math.BigDecimal;

/** Says how questionnaires and tests went. */
public final class MeasureWords {
  private final Wording wording;

  private MeasureWords(Wording wording) {
    this.wording = wording;
  }

  /**
   * Returns words in the language of some texts.
   *
   * @param texts the texts
   * @return what says it in their language
   */
  public static MeasureWords of(ReportTexts texts) {
    return of(new Wording(requireNonNull(texts, "texts")));
  }

  static MeasureWords of(Wording wording) {
    return new MeasureWords(wording);
  }

  /**
   * Returns how a measure went.
   *
   * @param course how it went
   * @return one sentence: the first and the newest score, and whether the change is large enough to
   *     matter, as far as anybody has established that
   */
  public String say(MeasureCourse course) {
    String name = course.measure().name();
    String newest = value(course, course.newest());
    String newestDay = wording.day(course.newestDay());
    return course
        .change()
        .map(
            change ->
                wording.say(
                    "page.measures." + change.verdict().name(),
                    "name",
                    name,
                    "first",
                    value(course, course.first()),
                    "firstDay",
                    wording.day(course.firstDay()),
                    "newest",
                    newest,
                    "newestDay",
                    newestDay))
        .orElseGet(
            () ->
                wording.say(
                    "page.measures.one", "name", name, "newest", newest, "newestDay", newestDay));
  }

  private String value(MeasureCourse course, Score score) {
    String number = wording.plain(BigDecimal.valueOf(score.value().orElse(0)));
    return wording.say("page.measures.value", "number", number, "unit", course.measure().unit());
  }
}
