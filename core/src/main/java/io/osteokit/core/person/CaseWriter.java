package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.json.JsonWriter;
import java.util.Map;

/**
 * Writes cases as JSON that {@link CaseReader} reads back as an equal case.
 *
 * <p>What is unknown is left out. The text is the same for equal cases, on every machine. It is
 * health data: mind where it goes.
 */
public final class CaseWriter {
  private CaseWriter() {}

  /**
   * Returns a case as JSON on one line.
   *
   * @param value the case
   */
  public static String write(Case value) {
    return write(value, JsonWriter.compact());
  }

  /**
   * Returns a case as JSON indented by two spaces.
   *
   * @param value the case
   */
  public static String writeIndented(Case value) {
    return write(value, JsonWriter.indented());
  }

  /**
   * Returns a diary event as JSON on one line, in the shape it has in a case.
   *
   * @param event the event
   */
  public static String writeEvent(DiaryEvent event) {
    Members out = new Members(JsonWriter.compact());
    EventMembers.write(requireNonNull(event, "event"), out);
    return out.writer().text();
  }

  private static String write(Case value, JsonWriter writer) {
    requireNonNull(value, "value");
    Members out = new Members(writer);
    out.object(
        () -> {
          out.text("id", value.id());
          value.title().ifPresent(title -> out.text("title", title));
          out.date("today", value.today());
          if (!value.profile().equals(Profile.unknown())) {
            out.object("profile", () -> ProfileMembers.write(value.profile(), out));
          }
          value.checkIn().ifPresent(said -> out.object("checkIn", () -> write(said, out)));
          if (!value.diary().isEmpty()) {
            out.list("diary", value.diary(), event -> EventMembers.write(event, out));
          }
          out.words("equipment", value.equipment(), Equipment::name);
          out.whole("minutes", value.minutes());
        });
    return writer.text();
  }

  private static void write(CheckIn said, Members out) {
    out.date("date", said.date());
    out.whole("painNow", said.painNow());
    out.whole("painWorst24h", said.painWorst24h());
    out.number("painAverage7d", said.painAverage7d());
    out.word("painOnset", said.painOnset());
    out.date("painStartedOn", said.painStartedOn());
    out.flag("painLimitsActivity", said.painLimitsActivity());
    out.object("answers", () -> writeAnswers(said.answers(), out));
    out.text("others", said.others().name());
    out.words("yellowFlags", said.yellowFlags(), YellowFlag::name);
    out.number("bedHoursPerDay", said.bedHoursPerDay());
    out.words("asksFor", said.asksFor(), id -> id);
  }

  private static void writeAnswers(Map<Finding, Boolean> answers, Members out) {
    answers.forEach((finding, yes) -> out.flag(finding.name(), yes));
  }
}
