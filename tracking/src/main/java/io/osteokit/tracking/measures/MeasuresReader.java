package io.osteokit.tracking.measures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.tracking.internal.ContentReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads measures, strictly: they load whole or not at all. */
final class MeasuresReader {
  private static final Map<String, Threshold.Unit> UNITS =
      ImmutableMap.of(
          "pointsBetter", Threshold.Unit.POINTS_BETTER,
          "percentBetter", Threshold.Unit.PERCENT_BETTER,
          "pointsApart", Threshold.Unit.POINTS);
  private static final int MOST_ITEMS = 100;

  private final ContentReader reader;
  private final Set<MeasureId> seen = EnumSet.noneOf(MeasureId.class);
  private Map<String, Rule> rules = ImmutableMap.of();

  /** Faulty rules are read as none, which is no fault of those who name them. */
  private boolean rulesAreKnown;

  private MeasuresReader(ContentReader reader) {
    this.reader = reader;
  }

  /**
   * Reads the file.
   *
   * @throws io.osteokit.core.json.InvalidInputException with every fault
   */
  static MeasuresContent read(byte[] utf8, Sources sources) {
    return ContentReader.read(
        utf8, "measures", sources, (reader, root) -> new MeasuresReader(reader).content(root));
  }

  private Optional<MeasuresContent> content(JsonObject root) {
    Optional<RuleBook> book = reader.rules(root);
    rulesAreKnown = book.isPresent();
    rules = Maps.uniqueIndex(book.map(RuleBook::rules).orElse(ImmutableList.of()), Rule::id);
    book.ifPresent(
        b -> {
          reader.sameValues(root, b, "measure", MeasureId.class);
          reader.sameValues(root, b, "quality", Score.Quality.class);
          reader.sameValues(root, b, "change", Change.Verdict.class);
          reader.sameValues(root, b, "reading", Reading.Finding.class);
        });
    List<Measure> measures = root.objects("measures", this::measure);
    List<NotScored> others = root.objects("notScored", this::notScored);
    if (seen.size() < MeasureId.values().length) {
      reader.add(root.node(), ViolationCodes.MISSING, "must hold every measure");
    }
    return book.map(b -> new MeasuresContent(measures, others, b));
  }

  private NotScored notScored(JsonObject object) {
    return new NotScored(
        reader.text(object, "id"), reader.text(object, "why"), reader.cited(object));
  }

  private Measure measure(JsonObject object) {
    MeasureId id = reader.choice(object, "id", MeasureId.PAIN_NRS);
    if (!seen.add(id)) {
      reader.add(object.node(), ViolationCodes.DUPLICATE_VALUE, "must stand once");
    }
    Scoring scoring = reader.choice(object, "scoring", Scoring.VALUE);
    Optional<Measure.Items> items = object.optional("items").map(this::items);
    if (items.isPresent() == (scoring == Scoring.VALUE)) {
      reader.add(object.node(), ViolationCodes.INCONSISTENT, "must have items as scoring needs");
    }
    Optional<JsonNode> licence = object.required("licence");
    Measure.Licence rights =
        licence.map(this::licence).orElse(new Measure.Licence(false, "", ImmutableList.of()));
    Optional<JsonNode> howTo = object.optional("howTo");
    if (howTo.isPresent() && !rights.wordingShips()) {
      reader.add(howTo.get(), ViolationCodes.INCONSISTENT, "must not be given: not licensed");
    }
    return new Measure(
        id,
        reader.text(object, "name"),
        reader.text(object, "unit"),
        reader.number(object, "min"),
        reader.number(object, "max"),
        reader.number(object, "step"),
        reader.choice(object, "direction", Measure.Direction.LOWER_IS_BETTER),
        scoring,
        items,
        reader.text(object, "missing"),
        rights.wordingShips() ? howTo.flatMap(reader::text) : Optional.empty(),
        rights,
        thresholds(object, "important"),
        thresholds(object, "detectable"));
  }

  private Measure.Items items(JsonNode node) {
    JsonObject object = reader.object(node);
    Measure.Items items =
        new Measure.Items(
            reader.whole(object, "count", 1, MOST_ITEMS),
            reader.number(object, "min"),
            reader.number(object, "max"));
    object.close();
    return items;
  }

  private Measure.Licence licence(JsonNode node) {
    JsonObject object = reader.object(node);
    Measure.Licence licence =
        new Measure.Licence(
            reader.yes(object, "wordingShips"), reader.text(object, "why"), reader.cited(object));
    object.close();
    return licence;
  }

  private List<Threshold> thresholds(JsonObject object, String name) {
    ImmutableList.Builder<Threshold> thresholds = ImmutableList.builder();
    for (JsonNode node : reader.items(object, name)) {
      Optional<String> rule = reader.text(node);
      Optional<Threshold> threshold = rule.map(rules::get).flatMap(MeasuresReader::threshold);
      if (threshold.isPresent()) {
        thresholds.add(threshold.get());
      } else if (rulesAreKnown && rule.isPresent()) {
        reader.add(node, ViolationCodes.UNKNOWN_VALUE, "must be a rule about a size of change");
      }
    }
    return thresholds.build();
  }

  /** Takes the size out of the rule, so that it stands in one place. */
  private static Optional<Threshold> threshold(Rule rule) {
    return parts(rule.when()).stream()
        .filter(Condition.Compare.class::isInstance)
        .map(Condition.Compare.class::cast)
        .filter(compare -> UNITS.containsKey(compare.fact()))
        .map(
            compare ->
                new Threshold(
                    rule.id(),
                    Math.abs(compare.limit()),
                    compare.limit() < 0
                        ? Threshold.Unit.POINTS_WORSE
                        : UNITS.getOrDefault(compare.fact(), Threshold.Unit.POINTS),
                    rule.because(),
                    rule.sources(),
                    rule.strength()))
        .findFirst();
  }

  private static List<Condition> parts(Condition condition) {
    return condition instanceof Condition.All all ? all.parts() : ImmutableList.of(condition);
  }
}
