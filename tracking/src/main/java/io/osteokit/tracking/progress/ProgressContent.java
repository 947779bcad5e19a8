package io.osteokit.tracking.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.tracking.internal.ContentReader;
import java.util.Arrays;
import java.util.Optional;

/**
 * What progress is judged by, as read from its file.
 *
 * @param fromTriage what is taken from triage
 * @param windows how far back aggregates look
 * @param bandNotice what stands beside a recovery band
 * @param sentences what is said of each value of a judgement, by {@link #key}
 * @param questions what to ask so that a rise of pain can be told
 * @param rules the rules
 */
record ProgressContent(
    FromTriage fromTriage,
    Windows windows,
    String bandNotice,
    ImmutableMap<String, String> sentences,
    ImmutableList<ProgressQuestion> questions,
    RuleBook rules) {
  /** What is said of a judgement that is yes or no. */
  static final String YES = "YES";

  /** What calls for no word. */
  static final String NOTHING = "NOTHING";

  /** The judgements, what matters most first, each with its values. */
  static final ImmutableMap<String, ImmutableList<String>> JUDGED =
      ImmutableMap.<String, ImmutableList<String>>builder()
          .put("painEvent", names(PainEvent.class))
          .put("painChange", names(ProgressReport.PainChange.class))
          .put("painTrend", names(ProgressReport.PainTrend.class))
          .put("plateau", ImmutableList.of(YES))
          .put("recovered", ImmutableList.of(YES))
          .put("bandPosition", names(RecoveryBand.Position.class))
          .put("height", names(ProgressReport.HeightAction.class))
          .put("brace", names(ProgressReport.BraceAction.class))
          .put("braceUndated", ImmutableList.of(YES))
          .put("braceTrend", names(ProgressReport.BraceTrend.class))
          .put("bedRest", names(ProgressReport.BedRestAction.class))
          .put("bedTrend", names(ProgressReport.BedTrend.class))
          .put("worryLevel", names(ProgressReport.WorryLevel.class))
          .put("worryTrend", names(ProgressReport.WorryTrend.class))
          .put("boneMedicineMissed", ImmutableList.of(YES))
          .put("sessionResponse", names(ProgressReport.SessionResponse.class))
          .put("adherenceClass", names(ProgressReport.AdherenceClass.class))
          .put("contact", names(Contact.class))
          .buildOrThrow();

  private static final int MOST_DAYS = 3_660;

  private static ImmutableList<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Enum::name)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns under what the sentence of a value stands. */
  static String key(String fact, String value) {
    return fact + "." + value;
  }

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
            .orElseGet(
                () ->
                    new Windows(
                        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                        1));
    FromTriage fromTriage = FromTriage.read(reader, root, rules);
    String notice = reader.text(root, "bandNotice");
    ImmutableMap<String, String> sentences =
        root.required("sentences")
            .map(node -> sentences(reader, reader.object(node)))
            .orElse(ImmutableMap.of());
    ImmutableList<ProgressQuestion> questions =
        ImmutableList.copyOf(root.objects("questions", one -> question(reader, one, rules)));
    return rules.map(
        book -> new ProgressContent(fromTriage, windows, notice, sentences, questions, book));
  }

  private static void checkValues(ContentReader reader, JsonObject root, RuleBook book) {
    JUDGED.forEach(
        (fact, values) -> {
          if (!values.equals(ImmutableList.of(YES))) {
            reader.sameValues(root, book, fact, values);
          }
        });
  }

  private static ImmutableMap<String, String> sentences(ContentReader reader, JsonObject object) {
    ImmutableMap.Builder<String, String> sentences = ImmutableMap.builder();
    JUDGED.forEach(
        (fact, values) ->
            object
                .required(fact)
                .map(reader::object)
                .ifPresent(
                    one -> {
                      values.stream()
                          .filter(value -> !value.equals(NOTHING))
                          .forEach(
                              value -> sentences.put(key(fact, value), reader.text(one, value)));
                      one.close();
                    }));
    object.close();
    return sentences.buildOrThrow();
  }

  private static ProgressQuestion question(
      ContentReader reader, JsonObject one, Optional<RuleBook> rules) {
    String fact = reader.text(one, "fact");
    if (rules.isPresent()
        && rules.get().facts().stream().noneMatch(known -> known.id().equals(fact))) {
      reader.add(one.node(), ViolationCodes.INCONSISTENT, "fact must be one that is handed in");
    }
    return new ProgressQuestion(
        fact, reader.text(one, "path"), reader.text(one, "text"), reader.text(one, "why"));
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
            days(reader, object, "swingDays"),
            days(reader, object, "swingAtLeast"),
            days(reader, object, "leastDays"),
            days(reader, object, "leastAtLeast"),
            days(reader, object, "questionnaireDays"),
            days(reader, object, "braceDays"),
            days(reader, object, "braceAtLeast"),
            days(reader, object, "braceLongestHours"),
            days(reader, object, "braceGapDays"),
            days(reader, object, "bedDays"),
            days(reader, object, "bedAtLeast"),
            days(reader, object, "worryDays"),
            days(reader, object, "medicineDays"),
            days(reader, object, "medicineAtLeast"),
            days(reader, object, "adherenceDays"));
    object.close();
    return windows;
  }

  private static int days(ContentReader reader, JsonObject object, String name) {
    return reader.window(object, name, MOST_DAYS);
  }
}
