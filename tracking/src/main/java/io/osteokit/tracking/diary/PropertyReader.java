package io.osteokit.tracking.diary;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads what only lines of one type have. The ranges are those of the constructors of {@link
 * DiaryEvent}, which a test holds against these.
 *
 * <p>A word of a newer version looks like a word of this one. Without some words a line has no
 * meaning; the others are put aside, and the line means what it means without them.
 */
final class PropertyReader {
  private static final ImmutableMap<String, StopCriterion> STOPS = stops();

  private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
  private static final Pattern STOP = Pattern.compile("STOP-[1-9][0-9]{0,2}");

  private final JsonObject line;
  private final Problems problems;
  private final boolean carrying;
  private final Map<String, String> newerWords = new HashMap<>();
  private boolean lacksItsMeaning;

  PropertyReader(JsonObject line, Problems problems, boolean carrying) {
    this.line = line;
    this.problems = problems;
    this.carrying = carrying;
  }

  /** Returns the words that were put aside as JSON, by property. */
  Map<String, String> newerWords() {
    return newerWords;
  }

  /** Returns whether the line means nothing here. */
  boolean lacksItsMeaning() {
    return lacksItsMeaning;
  }

  /** Returns what happened, or empty if anything was reported or the line means nothing here. */
  Optional<Happening> read(Types type, OffsetDateTime at) {
    Supplier<Happening> made =
        switch (type) {
          case PAIN -> pain(at);
          case SESSION -> session(at);
          case HEIGHT, FALL, BRACE, MEDICINE, QUESTIONNAIRE, TEST -> reported(type, at);
          case STOP -> stop(at);
          case HEAT_COLD -> heatOrCold(at);
          case TENS -> {
            Optional<Integer> minutes = minutes();
            yield () -> new Tens(at, minutes);
          }
          case BRACE_ON -> () -> new Happening.BraceChange(at, true);
          case BRACE_OFF -> () -> new Happening.BraceChange(at, false);
          case BED_REST -> {
            Optional<BigDecimal> hours = number("hours", "0", Form.HOURS_MAX);
            yield () -> new BedRest(at, hours.get());
          }
          case WORRIES -> {
            Optional<Set<YellowFlag>> flags = line.required("yellowFlags").map(this::worries);
            lacksItsMeaning |= flags.isPresent() && isOnlyNewer("yellowFlags", flags.get());
            yield () -> new Worries(at, flags.get());
          }
          case NOTE -> note(at);
          case WITHDRAWAL -> throw new IllegalArgumentException("read with the envelope");
        };
    return problems.isEmpty() && !lacksItsMeaning ? Optional.of(made.get()) : Optional.empty();
  }

  private static ImmutableMap<String, StopCriterion> stops() {
    ImmutableMap.Builder<String, StopCriterion> stops = ImmutableMap.builder();
    for (StopCriterion stop : StopCriterion.values()) {
      stops.put(stop.id(), stop);
    }
    return stops.build();
  }

  private Supplier<Happening> pain(OffsetDateTime at) {
    Optional<Integer> score = whole(line.required("score"), 10);
    Optional<PainSite> site = meaningful(line.optional("site"), PainSite.class);
    Optional<VertebralLevel> level = word("level", VertebralLevel.class);
    Optional<PainKind> kind = word("kind", PainKind.class);
    Optional<PainDuring> during = word("during", PainDuring.class);
    if (level.isPresent() && site.isPresent() && !site.get().isSpine()) {
      problems.add(
          line.member("level"),
          ViolationCodes.INCONSISTENT,
          "must not be given with a site off the spine");
    }
    return () ->
        new Happening.Pain(new DiaryEvent.Pain(at, score.get()), site, level, kind, during);
  }

  private Supplier<Happening> session(OffsetDateTime at) {
    Optional<Boolean> completed = line.required("completed").flatMap(this::flag);
    Optional<SessionExtent> extent = word("extent", SessionExtent.class);
    Optional<MissedReason> missedBecause = word("missedBecause", MissedReason.class);
    Optional<List<String>> exercises = line.optional("exercises").map(this::texts);
    Optional<Integer> painBefore = whole(line.optional("painBefore"), 10);
    Optional<Integer> painAfter = whole(line.optional("painAfter"), 10);
    Optional<Integer> painNextDay = whole(line.optional("painNextDay"), 10);
    Optional<Integer> effort = whole(line.optional("effort"), 10);
    Optional<Boolean> formKept = line.optional("formKept").flatMap(this::flag);
    Optional<Set<StopCriterion>> stops =
        line.optional("stops").map(this::stops).filter(known -> !isOnlyNewer("stops", known));
    if (completed.isPresent()
        && extent.isPresent()
        && completed.get() != (extent.get() == SessionExtent.DONE)) {
      problems.add(
          line.member("extent"),
          ViolationCodes.INCONSISTENT,
          "must be DONE if and only if completed is true");
    }
    return () ->
        new Happening.Session(
            new DiaryEvent.Session(
                at,
                completed.get(),
                missedBecause,
                exercises,
                painBefore,
                painAfter,
                painNextDay,
                effort,
                formKept,
                stops),
            extent);
  }

  private Supplier<Happening> reported(Types type, OffsetDateTime at) {
    Supplier<DiaryEvent> event =
        switch (type) {
          case HEIGHT -> height(at);
          case FALL -> {
            Optional<Boolean> injurious = line.required("injurious").flatMap(this::flag);
            yield () -> new DiaryEvent.Fall(at, injurious.get());
          }
          case BRACE -> {
            Optional<BigDecimal> hours = number("hours", "0", "24");
            yield () -> new DiaryEvent.BraceWorn(at, hours.get());
          }
          case MEDICINE -> medicine(at);
          case QUESTIONNAIRE -> questionnaire(at);
          default -> test(at);
        };
    return () -> new Happening.Reported(event.get());
  }

  private Supplier<DiaryEvent> height(OffsetDateTime at) {
    Optional<BigDecimal> cm = number("cm", "50", "250");
    Optional<MeasuredBy> by = required("measuredBy", MeasuredBy.class);
    return () -> new DiaryEvent.HeightMeasured(at, cm.get(), by.get());
  }

  private Supplier<DiaryEvent> medicine(OffsetDateTime at) {
    Optional<MedicineClass> medicine = required("class", MedicineClass.class);
    Optional<Boolean> taken = line.required("taken").flatMap(this::flag);
    return () -> new DiaryEvent.MedicineTaken(at, medicine.get(), taken.get());
  }

  private Supplier<DiaryEvent> questionnaire(OffsetDateTime at) {
    Optional<Questionnaire> instrument = required("instrument", Questionnaire.class);
    Optional<BigDecimal> score = number("score", "0", "100");
    Optional<Integer> items = whole(line.optional("itemsAnswered"), 100);
    return () -> new DiaryEvent.QuestionnaireScored(at, instrument.get(), score.get(), items);
  }

  private Supplier<DiaryEvent> test(OffsetDateTime at) {
    Optional<PhysicalTest> instrument = required("instrument", PhysicalTest.class);
    Optional<BigDecimal> value = number("value", "0", "600");
    Optional<Boolean> aided = line.optional("aided").flatMap(this::flag);
    return () -> new DiaryEvent.TestDone(at, instrument.get(), value.get(), aided);
  }

  private Supplier<Happening> stop(OffsetDateTime at) {
    Optional<JsonNode> node = line.required("stops");
    Optional<Set<StopCriterion>> stops = node.map(this::stops);
    if (stops.isPresent() && isOnlyNewer("stops", stops.get())) {
      lacksItsMeaning = true;
    } else if (stops.isPresent() && stops.get().isEmpty()) {
      problems.add(node.get(), ViolationCodes.RANGE, "must have at least one");
    }
    Optional<JsonNode> session = line.optional("session");
    Optional<String> id = session.flatMap(found -> found.text(problems));
    if (id.isPresent() && !Form.ID.matcher(id.get()).matches()) {
      problems.add(session.get(), ViolationCodes.FORMAT, Form.ID_WORDS);
    }
    return () -> new Happening.StopMet(at, stops.get(), id.map(EventId::new));
  }

  private Supplier<Happening> heatOrCold(OffsetDateTime at) {
    Optional<Temperature> what = required("what", Temperature.class);
    Optional<Integer> minutes = minutes();
    return () -> new HeatOrCold(at, what.get(), minutes);
  }

  private Supplier<Happening> note(OffsetDateTime at) {
    Optional<JsonNode> node = line.required("text");
    Optional<String> text = node.flatMap(found -> found.text(problems));
    if (text.isPresent() && text.get().isEmpty()) {
      problems.add(node.get(), ViolationCodes.RANGE, "must have at least one character");
    }
    return () -> new Happening.Note(at, text.get());
  }

  private Optional<Integer> minutes() {
    return whole(line.optional("minutes"), Form.MINUTES_MAX);
  }

  private Optional<Integer> whole(Optional<JsonNode> node, int max) {
    return node.flatMap(found -> found.integer(problems, 0, max));
  }

  private Optional<BigDecimal> number(String name, String min, String max) {
    Optional<JsonNode> node = line.required(name);
    node.ifPresent(found -> Carried.refuseLong(found, problems));
    return node.flatMap(found -> found.number(problems, min, max));
  }

  private Optional<Boolean> flag(JsonNode node) {
    return node.bool(problems);
  }

  /** Reads a word that a line can do without. */
  private <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
    Optional<JsonNode> node = line.optional(name);
    if (node.filter(found -> isNewer(found, WORD, isWord(type))).isPresent()) {
      newerWords.put(name, Carried.canonical(node.get()));
      return Optional.empty();
    }
    return node.flatMap(found -> found.choice(problems, type));
  }

  private <E extends Enum<E>> Optional<E> required(String name, Class<E> type) {
    return meaningful(line.required(name), type);
  }

  /** Reads a word without which the line means nothing or something else. */
  private <E extends Enum<E>> Optional<E> meaningful(Optional<JsonNode> node, Class<E> type) {
    if (node.filter(found -> isNewer(found, WORD, isWord(type))).isPresent()) {
      lacksItsMeaning = true;
      return Optional.empty();
    }
    return node.flatMap(found -> found.choice(problems, type));
  }

  private boolean isNewer(JsonNode node, Pattern form, Predicate<String> known) {
    Optional<String> word =
        node.kind() == JsonNode.Kind.TEXT ? node.text(problems) : Optional.empty();
    return carrying
        && word.filter(text -> form.matcher(text).matches() && !known.test(text)).isPresent();
  }

  private boolean isOnlyNewer(String name, Set<?> known) {
    return known.isEmpty() && newerWords.containsKey(name);
  }

  private static <E extends Enum<E>> Predicate<String> isWord(Class<E> type) {
    return text -> Enums.getIfPresent(type, text).isPresent();
  }

  private List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.items(problems).forEach(item -> item.text(problems).ifPresent(texts::add));
    return ImmutableList.copyOf(texts);
  }

  private Set<StopCriterion> stops(JsonNode list) {
    return set(
        "stops",
        list,
        STOP,
        STOPS::containsKey,
        item -> item.choice(problems, STOPS, "one of STOP-1 to STOP-8"));
  }

  private Set<YellowFlag> worries(JsonNode list) {
    return set(
        "yellowFlags",
        list,
        WORD,
        isWord(YellowFlag.class),
        item -> item.choice(problems, YellowFlag.class));
  }

  /** Returns what is known of a list and puts the newer words aside. */
  private <E> Set<E> set(
      String name,
      JsonNode list,
      Pattern form,
      Predicate<String> known,
      Function<JsonNode, Optional<E>> read) {
    Set<E> into = new HashSet<>();
    Set<String> newer = new TreeSet<>();
    for (JsonNode item : list.items(problems)) {
      boolean added;
      if (isNewer(item, form, known)) {
        added = newer.add(item.text(problems).get());
      } else {
        Optional<E> one = read.apply(item);
        added = !one.isPresent() || into.add(one.get());
      }
      if (!added) {
        problems.add(item, ViolationCodes.DUPLICATE_VALUE, "must be given only once in the list");
      }
    }
    if (!newer.isEmpty()) {
      newerWords.put(name, JsonWriter.compact().texts(newer).text());
    }
    return into;
  }
}
