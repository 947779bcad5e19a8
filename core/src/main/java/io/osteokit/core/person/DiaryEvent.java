package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.internal.Checks;
import io.osteokit.core.internal.Limits;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Something recorded at a moment, of one of eight kinds; {@link #match} tells them apart.
 *
 * <p>The day of an event is the date of {@link #at} at its own offset. Immutable and thread-safe.
 * {@code toString} shows no health data.
 */
public sealed interface DiaryEvent {
  /** Returns the moment, with the offset that was in force where the person was. */
  OffsetDateTime at();

  /**
   * Pain at a moment.
   *
   * @param at the moment
   * @param score 0 (none) to 10 (worst imaginable)
   */
  record Pain(OffsetDateTime at, int score) implements DiaryEvent {
    /** Creates the event; refuses a score out of range. */
    public Pain {
      Checks.moment(at, "at");
      Checks.whole(score, "0", Limits.PAIN_MAX, "score");
    }

    @Override
    public String toString() {
      return "Pain[…]";
    }
  }

  /**
   * An exercise session, done or missed.
   *
   * @param at the moment
   * @param completed whether it was done to the end
   * @param missedBecause why it was not
   * @param exercises ids of the exercises done, in order
   * @param painBefore pain just before, 0 to 10
   * @param painAfter pain just after, 0 to 10
   * @param painNextDay pain on the day after, 0 to 10
   * @param effort how hard it felt, 0 to 10
   * @param formKept whether the exercises were done as described
   * @param stops what happened that means stop or do less
   */
  record Session(
      OffsetDateTime at,
      boolean completed,
      Optional<MissedReason> missedBecause,
      Optional<List<String>> exercises,
      Optional<Integer> painBefore,
      Optional<Integer> painAfter,
      Optional<Integer> painNextDay,
      Optional<Integer> effort,
      Optional<Boolean> formKept,
      Optional<Set<StopCriterion>> stops)
      implements DiaryEvent {
    /** Creates the event; refuses numbers out of range. */
    public Session {
      Checks.moment(at, "at");
      requireNonNull(missedBecause, "missedBecause");
      exercises = Checks.list(exercises, "exercises");
      exercises.ifPresent(ids -> ids.forEach(id -> Checks.text(id, "exercises")));
      Checks.whole(painBefore, "0", Limits.PAIN_MAX, "painBefore");
      Checks.whole(painAfter, "0", Limits.PAIN_MAX, "painAfter");
      Checks.whole(painNextDay, "0", Limits.PAIN_MAX, "painNextDay");
      Checks.whole(effort, "0", Limits.EFFORT_MAX, "effort");
      requireNonNull(formKept, "formKept");
      stops = Checks.words(stops, "stops");
    }

    /** Returns a builder of a session that was done to the end. */
    public static SessionBuilder completed(OffsetDateTime at) {
      return new SessionBuilder(at, true);
    }

    /** Returns a builder of a session that was missed or broken off. */
    public static SessionBuilder missed(OffsetDateTime at) {
      return new SessionBuilder(at, false);
    }

    /** Returns a builder that starts with what this session says. */
    public SessionBuilder toBuilder() {
      return new SessionBuilder(this);
    }

    @Override
    public String toString() {
      return "Session[…]";
    }
  }

  /**
   * A standing height.
   *
   * @param at the moment
   * @param cm centimetres, 50 to 250
   * @param measuredBy who measured it
   */
  record HeightMeasured(OffsetDateTime at, BigDecimal cm, MeasuredBy measuredBy)
      implements DiaryEvent {
    /** Creates the event; refuses a height out of range. */
    public HeightMeasured {
      Checks.moment(at, "at");
      cm = Checks.between(cm, Limits.HEIGHT_CM_MIN, Limits.HEIGHT_CM_MAX, "cm");
      requireNonNull(measuredBy, "measuredBy");
    }

    @Override
    public String toString() {
      return "HeightMeasured[…]";
    }
  }

  /**
   * A fall.
   *
   * @param at the moment
   * @param injurious whether it did harm
   */
  record Fall(OffsetDateTime at, boolean injurious) implements DiaryEvent {
    /** Creates the event. */
    public Fall {
      Checks.moment(at, "at");
    }

    @Override
    public String toString() {
      return "Fall[…]";
    }
  }

  /**
   * The time a brace was worn on a day.
   *
   * @param at a moment of the day
   * @param hours hours, 0 to 24
   */
  record BraceWorn(OffsetDateTime at, BigDecimal hours) implements DiaryEvent {
    /** Creates the event; refuses hours out of range. */
    public BraceWorn {
      Checks.moment(at, "at");
      hours = Checks.between(hours, "0", Limits.HOURS_MAX, "hours");
    }

    @Override
    public String toString() {
      return "BraceWorn[…]";
    }
  }

  /**
   * A dose of a medicine, taken or not.
   *
   * @param at the moment
   * @param medicineClass the class of the medicine
   * @param taken whether it was taken
   */
  record MedicineTaken(OffsetDateTime at, MedicineClass medicineClass, boolean taken)
      implements DiaryEvent {
    /** Creates the event. */
    public MedicineTaken {
      Checks.moment(at, "at");
      requireNonNull(medicineClass, "medicineClass");
    }

    @Override
    public String toString() {
      return "MedicineTaken[…]";
    }
  }

  /**
   * A questionnaire that was filled in.
   *
   * @param at the moment
   * @param instrument which questionnaire
   * @param score the score on its own scale, 0 to 100
   * @param itemsAnswered how many items were answered, 0 to 100
   */
  record QuestionnaireScored(
      OffsetDateTime at,
      Questionnaire instrument,
      BigDecimal score,
      Optional<Integer> itemsAnswered)
      implements DiaryEvent {
    /** Creates the event; refuses numbers out of range. */
    public QuestionnaireScored {
      Checks.moment(at, "at");
      requireNonNull(instrument, "instrument");
      score = Checks.between(score, "0", Limits.SCORE_MAX, "score");
      Checks.whole(itemsAnswered, "0", Limits.ITEMS_MAX, "itemsAnswered");
    }

    @Override
    public String toString() {
      return "QuestionnaireScored[…]";
    }
  }

  /**
   * A physical test.
   *
   * @param at the moment
   * @param instrument which test
   * @param value the result in the test's unit, 0 to 600; see {@link PhysicalTest}
   * @param aided whether it was done with an aid or by holding on
   */
  record TestDone(
      OffsetDateTime at, PhysicalTest instrument, BigDecimal value, Optional<Boolean> aided)
      implements DiaryEvent {
    /** Creates the event; refuses a value out of range. */
    public TestDone {
      Checks.moment(at, "at");
      requireNonNull(instrument, "instrument");
      value = Checks.between(value, "0", Limits.TEST_VALUE_MAX, "value");
      requireNonNull(aided, "aided");
    }

    @Override
    public String toString() {
      return "TestDone[…]";
    }
  }

  /** Calls the one function that fits this event and returns what it returns. */
  default <R> R match(
      Function<? super Pain, ? extends R> pain,
      Function<? super Session, ? extends R> session,
      Function<? super HeightMeasured, ? extends R> height,
      Function<? super Fall, ? extends R> fall,
      Function<? super BraceWorn, ? extends R> brace,
      Function<? super MedicineTaken, ? extends R> medicine,
      Function<? super QuestionnaireScored, ? extends R> questionnaire,
      Function<? super TestDone, ? extends R> test) {
    if (this instanceof Pain event) {
      return pain.apply(event);
    } else if (this instanceof Session event) {
      return session.apply(event);
    } else if (this instanceof HeightMeasured event) {
      return height.apply(event);
    } else if (this instanceof Fall event) {
      return fall.apply(event);
    } else if (this instanceof BraceWorn event) {
      return brace.apply(event);
    } else if (this instanceof MedicineTaken event) {
      return medicine.apply(event);
    } else if (this instanceof QuestionnaireScored event) {
      return questionnaire.apply(event);
    }
    return test.apply((TestDone) this);
  }
}
