package io.osteokit.core.internal.document;

import static io.osteokit.core.internal.document.Values.present;

import io.osteokit.core.internal.Limits;
import io.osteokit.core.person.Activity;
import io.osteokit.core.person.Analgesia;
import io.osteokit.core.person.Augmentation;
import io.osteokit.core.person.BoneTreatment;
import io.osteokit.core.person.Brace;
import io.osteokit.core.person.Clearance;
import io.osteokit.core.person.Falls;
import io.osteokit.core.person.FractureSite;
import io.osteokit.core.person.HabitualActivity;
import io.osteokit.core.person.HabitualImpact;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.Medicine;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.OtherFracture;
import io.osteokit.core.person.Trauma;
import io.osteokit.core.person.TreatmentStatus;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.core.person.VertebralLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The objects inside a profile. Those without constraints become values right away. */
final class ProfileParts {
  private ProfileParts() {}

  /** A broken vertebra. */
  static final class Vertebra {
    private final @Nullable VertebralLevel level;
    private final @Nullable LocalDate date;
    private final @Nullable Boolean imaged;
    private final @Nullable Trauma trauma;
    private final @Nullable Boolean painMatchesLevel;

    Vertebra(Fields fields) {
      level = fields.choice("level", VertebralLevel.class);
      date = fields.date("date");
      imaged = fields.required().flag("imaged");
      trauma = fields.choice("trauma", Trauma.class);
      painMatchesLevel = fields.flag("painMatchesLevel");
      fields.close();
    }

    VertebralFracture toValue() {
      return new VertebralFracture(
          Optional.ofNullable(level),
          Optional.ofNullable(date),
          present(imaged),
          Optional.ofNullable(trauma),
          Optional.ofNullable(painMatchesLevel));
    }
  }

  /** A measured height. */
  static final class Measured {
    private final @Nullable LocalDate date;

    @Between(min = Limits.HEIGHT_CM_MIN, max = Limits.HEIGHT_CM_MAX)
    private final @Nullable BigDecimal cm;

    private final @Nullable MeasuredBy measuredBy;

    Measured(Fields fields) {
      date = fields.required().date("date");
      cm = fields.required().number("cm");
      measuredBy = fields.required().choice("measuredBy", MeasuredBy.class);
      fields.close();
    }

    Height toValue() {
      return new Height(present(date), present(cm), present(measuredBy));
    }
  }

  /** A fracture elsewhere. */
  static final class Bone {
    private final @Nullable FractureSite site;
    private final @Nullable LocalDate date;
    private final @Nullable Trauma trauma;

    Bone(Fields fields) {
      site = fields.required().choice("site", FractureSite.class);
      date = fields.date("date");
      trauma = fields.choice("trauma", Trauma.class);
      fields.close();
    }

    OtherFracture toValue() {
      return new OtherFracture(
          present(site), Optional.ofNullable(date), Optional.ofNullable(trauma));
    }
  }

  /** A cement augmentation. */
  static final class Cement {
    private final @Nullable LocalDate date;
    private final @Nullable Boolean cleared;

    Cement(Fields fields) {
      date = fields.required().date("date");
      cleared = fields.flag("cleared");
      fields.close();
    }

    Augmentation toValue() {
      return new Augmentation(present(date), Optional.ofNullable(cleared));
    }
  }

  /** The count of falls. */
  @Consistent(message = "must not be above last12Months", property = "injurious")
  static final class FallCount implements Consistent.Claim {
    @Between(max = Limits.FALLS_MAX)
    private final @Nullable BigDecimal last12Months;

    @Between(max = Limits.FALLS_MAX)
    private final @Nullable BigDecimal injurious;

    FallCount(Fields fields) {
      last12Months = fields.required().whole("last12Months");
      injurious = fields.whole("injurious");
      fields.close();
    }

    @Override
    public boolean holds() {
      return injurious == null || last12Months == null || injurious.compareTo(last12Months) <= 0;
    }

    Falls toValue() {
      return new Falls(Values.whole(last12Months).get(), Values.whole(injurious));
    }
  }

  /** A medicine. */
  static final class Drug {
    private final @Nullable MedicineClass medicineClass;
    private final @Nullable LocalDate since;

    Drug(Fields fields) {
      medicineClass = fields.required().choice("class", MedicineClass.class);
      since = fields.date("since");
      fields.close();
    }

    Medicine toValue() {
      return new Medicine(present(medicineClass), Optional.ofNullable(since));
    }
  }

  /** The treatment of the bones. */
  static final class Treatment {
    private final @Nullable TreatmentStatus status;
    private final @Nullable MedicineClass medicine;
    private final @Nullable LocalDate since;
    private final @Nullable LocalDate nextDoseDue;

    Treatment(Fields fields) {
      status = fields.required().choice("status", TreatmentStatus.class);
      medicine = fields.choice("medicine", MedicineClass.class);
      since = fields.date("since");
      nextDoseDue = fields.anyDate("nextDoseDue");
      fields.close();
    }

    BoneTreatment toValue() {
      return new BoneTreatment(
          present(status),
          Optional.ofNullable(medicine),
          Optional.ofNullable(since),
          Optional.ofNullable(nextDoseDue));
    }
  }

  /** A brace. */
  static final class Corset {
    private final @Nullable LocalDate since;

    @Between(max = Limits.HOURS_MAX)
    private final @Nullable BigDecimal hoursPerDay;

    private final @Nullable Boolean weanPlan;

    Corset(Fields fields) {
      since = fields.required().date("since");
      hoursPerDay = fields.number("hoursPerDay");
      weanPlan = fields.flag("weanPlan");
      fields.close();
    }

    Brace toValue() {
      return new Brace(
          present(since), Optional.ofNullable(hoursPerDay), Optional.ofNullable(weanPlan));
    }
  }

  /** Returns the pain relief; it has no constraints of its own. */
  static Analgesia analgesia(Fields fields) {
    Optional<Boolean> taking = Optional.ofNullable(fields.flag("taking"));
    Optional<LocalDate> reviewedOn = Optional.ofNullable(fields.date("reviewedOn"));
    Optional<LocalDate> optimisedOn = Optional.ofNullable(fields.date("optimisedOn"));
    fields.close();
    return new Analgesia(taking, reviewedOn, optimisedOn);
  }

  /** A clinician's release. */
  @Consistent(message = "must name either an exercise or an activity")
  static final class Release implements Consistent.Claim {
    private final @Nullable String exercise;
    private final @Nullable Activity activity;
    private final boolean named;
    private final @Nullable String by;
    private final @Nullable LocalDate on;

    Release(Fields fields) {
      exercise = fields.choice("exercise", fields.vocabularies().exercises, "an exercise id");
      activity = fields.choice("activity", Activity.class);
      // One that could not be read is named all the same, and is reported by itself.
      boolean one = fields.names().contains("exercise") != fields.names().contains("activity");
      named = one || !fields.isObject();
      by = fields.required().text("by");
      on = fields.required().date("on");
      fields.close();
    }

    @Override
    public boolean holds() {
      return named;
    }

    Clearance toValue() {
      return new Clearance(
          Optional.ofNullable(exercise), Optional.ofNullable(activity), present(by), present(on));
    }
  }

  /** What the person is used to. */
  static final class Habits {
    private final @Nullable HabitualImpact habitualImpact;

    @Between(max = Limits.MINUTES_PER_DAY_MAX)
    private final @Nullable BigDecimal walkingMinutesPerDay;

    @Between(max = Limits.DAYS_PER_WEEK_MAX)
    private final @Nullable BigDecimal strengthDaysPerWeek;

    @Between(max = Limits.DAYS_PER_WEEK_MAX)
    private final @Nullable BigDecimal balanceDaysPerWeek;

    Habits(Fields fields) {
      habitualImpact = fields.choice("habitualImpact", HabitualImpact.class);
      walkingMinutesPerDay = fields.number("walkingMinutesPerDay");
      strengthDaysPerWeek = fields.whole("strengthDaysPerWeek");
      balanceDaysPerWeek = fields.whole("balanceDaysPerWeek");
      fields.close();
    }

    HabitualActivity toValue() {
      return new HabitualActivity(
          Optional.ofNullable(habitualImpact),
          Optional.ofNullable(walkingMinutesPerDay),
          Values.whole(strengthDaysPerWeek),
          Values.whole(balanceDaysPerWeek));
    }
  }
}
