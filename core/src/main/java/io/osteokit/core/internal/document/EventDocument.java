package io.osteokit.core.internal.document;

import static io.osteokit.core.internal.document.Values.present;

import io.osteokit.core.internal.Limits;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.PhysicalTest;
import io.osteokit.core.person.Questionnaire;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A diary event as it stands in the text. */
abstract class EventDocument {
  private final @Nullable OffsetDateTime at;

  EventDocument(Fields fields) {
    at = fields.required().moment("at");
  }

  OffsetDateTime at() {
    return present(at);
  }

  abstract DiaryEvent toValue();

  private enum Type {
    PAIN,
    SESSION,
    HEIGHT,
    FALL,
    BRACE,
    MEDICINE,
    QUESTIONNAIRE,
    TEST
  }

  /** Reads the kind of event that {@code type} names. */
  static EventDocument read(Fields fields) {
    Type type = fields.required().choice("type", Type.class);
    if (type == null) {
      return new OfUnknownType(fields);
    }
    EventDocument event =
        switch (type) {
          case PAIN -> new Pain(fields);
          case SESSION -> new SessionDocument(fields);
          case HEIGHT -> new Height(fields);
          case FALL -> new Fall(fields);
          case BRACE -> new Brace(fields);
          case MEDICINE -> new Medicine(fields);
          case QUESTIONNAIRE -> new Scored(fields);
          case TEST -> new Tested(fields);
        };
    fields.close();
    return event;
  }

  /** What else belongs here cannot be told, so nothing else is reported. */
  private static final class OfUnknownType extends EventDocument {
    OfUnknownType(Fields fields) {
      super(fields);
    }

    @Override
    DiaryEvent toValue() {
      throw new IllegalStateException("an event of unknown type was reported");
    }
  }

  private static final class Pain extends EventDocument {
    @Between(max = Limits.PAIN_MAX)
    private final @Nullable BigDecimal score;

    Pain(Fields fields) {
      super(fields);
      score = fields.required().whole("score");
    }

    @Override
    DiaryEvent toValue() {
      return new DiaryEvent.Pain(at(), Values.whole(score).get());
    }
  }

  private static final class Height extends EventDocument {
    @Between(min = Limits.HEIGHT_CM_MIN, max = Limits.HEIGHT_CM_MAX)
    private final @Nullable BigDecimal cm;

    private final @Nullable MeasuredBy measuredBy;

    Height(Fields fields) {
      super(fields);
      cm = fields.required().number("cm");
      measuredBy = fields.required().choice("measuredBy", MeasuredBy.class);
    }

    @Override
    DiaryEvent toValue() {
      return new DiaryEvent.HeightMeasured(at(), present(cm), present(measuredBy));
    }
  }

  private static final class Fall extends EventDocument {
    private final @Nullable Boolean injurious;

    Fall(Fields fields) {
      super(fields);
      injurious = fields.required().flag("injurious");
    }

    @Override
    DiaryEvent toValue() {
      return new DiaryEvent.Fall(at(), present(injurious));
    }
  }

  private static final class Brace extends EventDocument {
    @Between(max = Limits.HOURS_MAX)
    private final @Nullable BigDecimal hours;

    Brace(Fields fields) {
      super(fields);
      hours = fields.required().number("hours");
    }

    @Override
    DiaryEvent toValue() {
      return new DiaryEvent.BraceWorn(at(), present(hours));
    }
  }

  private static final class Medicine extends EventDocument {
    private final @Nullable MedicineClass medicineClass;
    private final @Nullable Boolean taken;

    Medicine(Fields fields) {
      super(fields);
      medicineClass = fields.required().choice("class", MedicineClass.class);
      taken = fields.required().flag("taken");
    }

    @Override
    DiaryEvent toValue() {
      return new DiaryEvent.MedicineTaken(at(), present(medicineClass), present(taken));
    }
  }

  private static final class Scored extends EventDocument {
    private final @Nullable Questionnaire instrument;

    @Between(max = Limits.SCORE_MAX)
    private final @Nullable BigDecimal score;

    @Between(max = Limits.ITEMS_MAX)
    private final @Nullable BigDecimal itemsAnswered;

    Scored(Fields fields) {
      super(fields);
      instrument = fields.required().choice("instrument", Questionnaire.class);
      score = fields.required().number("score");
      itemsAnswered = fields.whole("itemsAnswered");
    }

    @Override
    DiaryEvent toValue() {
      return new DiaryEvent.QuestionnaireScored(
          at(), present(instrument), present(score), Values.whole(itemsAnswered));
    }
  }

  private static final class Tested extends EventDocument {
    private final @Nullable PhysicalTest instrument;

    @Between(max = Limits.TEST_VALUE_MAX)
    private final @Nullable BigDecimal value;

    private final @Nullable Boolean aided;

    Tested(Fields fields) {
      super(fields);
      instrument = fields.required().choice("instrument", PhysicalTest.class);
      value = fields.required().number("value");
      aided = fields.flag("aided");
    }

    @Override
    DiaryEvent toValue() {
      return new DiaryEvent.TestDone(
          at(), present(instrument), present(value), Optional.ofNullable(aided));
    }
  }
}
