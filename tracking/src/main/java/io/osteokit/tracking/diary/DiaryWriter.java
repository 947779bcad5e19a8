package io.osteokit.tracking.diary;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.json.JsonWriter;
import java.time.format.DateTimeFormatter;

/**
 * Writes entries as JSON Lines, which {@link DiaryReader} reads back as equal entries.
 *
 * <p>The text is the same for equal entries, on every machine, so that an export that was imported
 * exports byte for byte the same again. It is health data: mind where it goes.
 */
public final class DiaryWriter {
  private DiaryWriter() {}

  /**
   * Returns the whole history of a diary, oldest happening first, a line each, each line ended by
   * {@code \n}; empty text for an empty diary.
   *
   * @param diary the diary
   */
  public static String write(Diary diary) {
    StringBuilder lines = new StringBuilder();
    for (DiaryEntry entry : requireNonNull(diary, "diary").history()) {
      lines.append(writeLine(entry)).append('\n');
    }
    return lines.toString();
  }

  /**
   * Returns an entry as JSON on one line, without a line end.
   *
   * @param entry the entry
   */
  public static String writeLine(DiaryEntry entry) {
    requireNonNull(entry, "entry");
    JsonWriter out = JsonWriter.compact().object();
    out.name("id").value(entry.id().value());
    out.name("type").value(Types.nameOf(entry.what()));
    out.name("at").value(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at()));
    out.name("zone").value(entry.zone());
    out.name("device").value(entry.device());
    out.name("recordedAt").value(DateTimeFormatter.ISO_INSTANT.format(entry.recordedAt()));
    entry.replaces().ifPresent(id -> out.name("replaces").value(id.value()));
    PropertyWriter.write(entry.what(), entry.carried(), out);
    return out.end().text();
  }
}
