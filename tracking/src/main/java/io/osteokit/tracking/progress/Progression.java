package io.osteokit.tracking.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.Content;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.tracking.internal.ContentReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says when an exercise may become harder, should stay or go back a step. Immutable and safe to
 * share between threads; make one and keep it.
 *
 * <p>What is unknown never makes it harder. Stepping up is leave to ask the safety screen for the
 * harder exercise, not more. Every limit is a rule of {@link #rules}.
 */
public final class Progression {
  private static final int MOST = 1_000;

  /** What the file holds. */
  private record Parts(
      RuleBook rules, int newest, int pauseDays, BegunSessions.DayAfter dayAfter) {}

  private final Parts parts;
  private final CompiledRules rules;
  private final Content stamp;

  private Progression(byte[] utf8) {
    this.parts = ContentReader.read(utf8, "progression", Sources.shipped(), Progression::parts);
    this.rules = CompiledRules.compile(parts.rules());
    this.stamp = Content.of(parts.rules().version(), ImmutableList.of(utf8));
  }

  private static Optional<Parts> parts(ContentReader reader, JsonObject root) {
    Optional<RuleBook> book = reader.rules(root);
    Optional<JsonObject> windows = root.required("windows").map(reader::object);
    Function<String, Integer> window =
        name -> windows.map(all -> reader.window(all, name, MOST)).orElse(1);
    int newest = window.apply("newestSessions");
    int pauseDays = window.apply("pauseDays");
    BegunSessions.DayAfter dayAfter =
        new BegunSessions.DayAfter(
            Duration.ofHours(window.apply("nextDayHours")),
            Duration.ofHours(window.apply("nextDayWithinHours")),
            window.apply("nextDayClearPoints"));
    windows.ifPresent(JsonObject::close);
    book.ifPresent(
        rules -> {
          reader.sameValues(root, rules, "advice", Advice.Step.class);
          reader.sameValues(root, rules, "dayStep", Advice.Step.class);
          reader.sameValues(root, rules, "painEvent", PainEvent.class);
        });
    return book.map(rules -> new Parts(rules, newest, pauseDays, dayAfter));
  }

  /**
   * Returns progression by the shipped content.
   *
   * @return progression, ready for use
   */
  public static Progression shipped() {
    return new Progression(ContentReader.shipped(Progression.class, "progression.json"));
  }

  /**
   * Returns progression by other content.
   *
   * @param utf8 JSON in the form of the shipped {@code progression.json}
   * @return progression, ready for use
   * @throws io.osteokit.core.json.InvalidInputException with every fault of the content
   */
  public static Progression of(byte[] utf8) {
    return new Progression(requireNonNull(utf8, "utf8"));
  }

  /**
   * Returns the sessions of a person that say something of the next one: those that were begun,
   * with the pain of the day after taken from the pain scores where the session itself does not
   * tell. Such a score counts if it is no higher than the pain before the session, or so much
   * higher that it is no chance; between the two the day after stays unknown.
   *
   * @param events what a person recorded, in any order
   * @param since what came before this day is left out, such as the day of the newest fracture,
   *     which resets what was reached; empty for all
   * @return the sessions, oldest first
   */
  public List<DiaryEvent.Session> sessions(List<DiaryEvent> events, Optional<LocalDate> since) {
    return new BegunSessions(events, parts.dayAfter()).of(events, since);
  }

  /**
   * Says how exercise goes on as a whole: {@code STOP} if there should be none today.
   *
   * @param sessions all sessions of a person, as {@link #sessions} gives them, in any order; those
   *     after today are left out
   * @param event what a rise of pain is, from {@link ProgressReport#painEvent}; empty if unknown
   * @param today the day
   * @return the advice
   */
  public Advice advise(
      List<DiaryEvent.Session> sessions, Optional<PainEvent> event, LocalDate today) {
    return advise(sessions, rules.newFacts(), event, today);
  }

  /**
   * Says what to do with an exercise next time.
   *
   * @param sessions the sessions with the exercise at its present step, in any order; those after
   *     today are left out
   * @param day what all sessions of the person call for; nothing gets harder while something else
   *     has to get easier
   * @param event what a rise of pain is, from {@link ProgressReport#painEvent}; empty if unknown
   * @param today the day
   * @return the advice
   */
  public Advice advise(
      List<DiaryEvent.Session> sessions, Advice day, Optional<PainEvent> event, LocalDate today) {
    return advise(sessions, rules.newFacts().set("dayStep", day.step().name()), event, today);
  }

  private Advice advise(
      List<DiaryEvent.Session> sessions,
      Facts.Builder facts,
      Optional<PainEvent> event,
      LocalDate today) {
    List<DiaryEvent.Session> known =
        sincePause(
            sessions.stream()
                .filter(session -> !day(session).isAfter(today))
                .sorted(Comparator.comparing((DiaryEvent.Session one) -> one.at().toInstant()))
                .collect(ImmutableList.toImmutableList()));
    List<DiaryEvent.Session> done =
        known.stream()
            .filter(DiaryEvent.Session::completed)
            .collect(ImmutableList.toImmutableList());
    facts.setBounded("sessionsHere", done.size());
    event.ifPresent(one -> facts.set("painEvent", one.name()));
    int newest = parts.newest();
    if (done.size() >= newest) {
      newest(facts, done.subList(done.size() - newest, done.size()));
    }
    if (!known.isEmpty()) {
      last(facts, known, today);
    }
    Evaluation evaluation = rules.evaluate(facts.build());
    Advice.Step step =
        evaluation.choice("advice").map(Advice.Step::valueOf).orElse(Advice.Step.HOLD);
    return new Advice(step, evaluation.why("advice"));
  }

  private List<DiaryEvent.Session> sincePause(List<DiaryEvent.Session> sessions) {
    int from = Math.max(0, sessions.size() - 1);
    while (from > 0
        && ChronoUnit.DAYS.between(day(sessions.get(from - 1)), day(sessions.get(from)))
            < parts.pauseDays()) {
      from--;
    }
    return sessions.subList(from, sessions.size());
  }

  private static void newest(Facts.Builder facts, List<DiaryEvent.Session> sessions) {
    most(sessions, one -> ProgressInput.rise(one.painBefore(), one.painAfter()))
        .ifPresent(rise -> facts.setBounded("painRiseMost", rise));
    most(sessions, one -> ProgressInput.rise(one.painBefore(), one.painNextDay()))
        .ifPresent(rise -> facts.setBounded("nextDayRiseMost", rise));
    most(sessions, one -> one.effort().map(Integer::doubleValue))
        .ifPresent(effort -> facts.setBounded("effortMost", effort));
    if (sessions.stream().anyMatch(one -> !one.formKept().orElse(true))) {
      facts.set("formKept", false);
    } else if (sessions.stream().allMatch(one -> one.formKept().isPresent())) {
      facts.set("formKept", true);
    }
  }

  /** Returns the greatest number; empty while one is unknown. */
  private static Optional<Double> most(
      List<DiaryEvent.Session> sessions, Function<DiaryEvent.Session, Optional<Double>> number) {
    List<Double> numbers =
        sessions.stream()
            .map(number)
            .filter(Optional::isPresent)
            .map(Optional::get)
            .collect(ImmutableList.toImmutableList());
    return numbers.size() < sessions.size()
        ? Optional.empty()
        : numbers.stream().max(Comparator.naturalOrder());
  }

  private static void last(
      Facts.Builder facts, List<DiaryEvent.Session> sessions, LocalDate today) {
    DiaryEvent.Session last = sessions.get(sessions.size() - 1);
    facts.setBounded("daysSince", (double) ChronoUnit.DAYS.between(day(last), today));
    ProgressInput.rise(last.painBefore(), last.painAfter())
        .ifPresent(rise -> facts.setBounded("lastPainRise", rise));
    ProgressInput.rise(last.painBefore(), last.painNextDay())
        .ifPresent(rise -> facts.setBounded("lastNextDayRise", rise));
    last.painBefore().ifPresent(pain -> facts.setBounded("lastPainBefore", pain));
    last.painAfter().ifPresent(pain -> facts.setBounded("lastPainAfter", pain));
    stops(last).ifPresent(stops -> facts.set("lastStops", stops));
    if (sessions.size() > 1) {
      stops(sessions.get(sessions.size() - 2)).ifPresent(stops -> facts.set("beforeStops", stops));
    }
    newestWithStops(sessions)
        .ifPresent(
            noted -> {
              stops(noted).ifPresent(stops -> facts.set("notedStops", stops));
              facts.setBounded(
                  "daysSinceNoted", (double) ChronoUnit.DAYS.between(day(noted), today));
            });
  }

  /** Returns the newest session of which it was noted whether signs to stop came up. */
  static Optional<DiaryEvent.Session> newestWithStops(List<DiaryEvent.Session> sessions) {
    return sessions.stream().filter(one -> one.stops().isPresent()).reduce((older, newer) -> newer);
  }

  private static Optional<ImmutableSet<String>> stops(DiaryEvent.Session session) {
    return session
        .stops()
        .map(stops -> stops.stream().map(StopCriterion::id).collect(ImmutableSet.toImmutableSet()));
  }

  private static LocalDate day(DiaryEvent.Session session) {
    return session.at().toLocalDate();
  }

  /**
   * Returns the rules behind the advice, for those who want to read them.
   *
   * @return the rule book
   */
  public RuleBook rules() {
    return parts.rules();
  }

  /**
   * Returns which content this is.
   *
   * @return its version and fingerprint
   */
  public Content content() {
    return stamp;
  }
}
