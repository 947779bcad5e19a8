package io.osteokit.tracking.progress;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.tracking.internal.ContentReader;
import java.util.Optional;

/**
 * What progress is judged by, as read from its file.
 *
 * @param windows how far back aggregates look
 * @param bandNotice what stands beside a recovery band
 * @param rules the rules
 */
record ProgressContent(Windows windows, String bandNotice, RuleBook rules) {
  private static final int MOST_DAYS = 3_660;

  /**
   * Reads the file, strictly: it loads whole or not at all.
   *
   * @throws io.osteokit.core.json.InvalidInputException with every fault
   */
  static ProgressContent read(byte[] utf8, Sources sources) {
    return ContentReader.read(utf8, "progress", sources, ProgressContent::content);
  }

  private static Optional<ProgressContent> content(ContentReader reader, JsonObject root) {
    Optional<RuleBook> rules = reader.rules(root);
    rules.ifPresent(book -> checkValues(reader, root, book));
    Windows windows =
        root.required("windows")
            .map(node -> windows(reader, reader.object(node)))
            .orElseGet(() -> new Windows(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
    String notice = reader.text(root, "bandNotice");
    return rules.map(book -> new ProgressContent(windows, notice, book));
  }

  private static void checkValues(ContentReader reader, JsonObject root, RuleBook book) {
    reader.sameValues(root, book, "painChange", ProgressReport.PainChange.class);
    reader.sameValues(root, book, "painTrend", ProgressReport.PainTrend.class);
    reader.sameValues(root, book, "painEvent", PainEvent.class);
    reader.sameValues(root, book, "bandPosition", RecoveryBand.Position.class);
    reader.sameValues(root, book, "height", ProgressReport.HeightAction.class);
    reader.sameValues(root, book, "brace", ProgressReport.BraceAction.class);
    reader.sameValues(root, book, "bedRest", ProgressReport.BedRestAction.class);
    reader.sameValues(root, book, "worryLevel", ProgressReport.WorryLevel.class);
    reader.sameValues(root, book, "worryTrend", ProgressReport.WorryTrend.class);
    reader.sameValues(root, book, "sessionResponse", ProgressReport.SessionResponse.class);
    reader.sameValues(root, book, "adherenceClass", ProgressReport.AdherenceClass.class);
    reader.sameValues(root, book, "contact", Contact.class);
  }

  private static Windows windows(ContentReader reader, JsonObject object) {
    Windows windows =
        new Windows(
            days(reader, object, "trendDays"),
            days(reader, object, "trendAtLeast"),
            days(reader, object, "usualDays"),
            days(reader, object, "usualAtLeast"),
            days(reader, object, "startDays"),
            days(reader, object, "plateauDays"),
            days(reader, object, "plateauMedianDays"),
            days(reader, object, "plateauAtLeast"),
            days(reader, object, "riseMedianDays"),
            days(reader, object, "riseAtLeast"),
            days(reader, object, "newestWithinDays"),
            days(reader, object, "leastDays"),
            days(reader, object, "leastAtLeast"),
            days(reader, object, "heightDays"));
    object.close();
    return windows;
  }

  private static int days(ContentReader reader, JsonObject object, String name) {
    return reader.whole(object, name, 1, MOST_DAYS);
  }
}
