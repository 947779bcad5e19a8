package io.osteokit.tracking.journey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.osteokit.core.person.Brace;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.PainOnset;
import io.osteokit.core.person.Questionnaire;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.tracking.internal.DaysNoted;
import io.osteokit.tracking.measures.Measure;
import io.osteokit.tracking.measures.MeasureId;
import io.osteokit.tracking.measures.Measures;
import io.osteokit.tracking.measures.Score;
import io.osteokit.tracking.progress.DailyLife;
import io.osteokit.tracking.progress.PainDay;
import io.osteokit.tracking.progress.PainTrack;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.ProgressInput;
import io.osteokit.tracking.progress.Progression;
import io.osteokit.tracking.progress.Windows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What progress can know of a case. What is not said for sure is left out. */
final class Known {
  private final Day day;
  private final Case person;
  private final TriageResult triage;
  private final Progress progress;
  private final Progression progression;
  private final Measures measures;

  /**
   * @param day what was said and recorded
   * @param person the same as it was decided
   * @param triage what triage says of it
   * @param progress whose windows count
   * @param progression says which sessions count
   * @param measures scores questionnaires
   */
  Known(
      Day day,
      Case person,
      TriageResult triage,
      Progress progress,
      Progression progression,
      Measures measures) {
    this.day = day;
    this.person = person;
    this.triage = triage;
    this.progress = progress;
    this.progression = progression;
    this.measures = measures;
  }

  /** Returns the events of a kind, oldest first. */
  static <E extends DiaryEvent> List<E> events(Case person, Class<E> kind) {
    return person.diary().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .sorted(Comparator.comparing((E event) -> event.at().toInstant()))
        .collect(ImmutableList.toImmutableList());
  }

  LocalDate today() {
    return day.today();
  }

  /** Returns the sessions since the newest fracture, which resets what was reached. */
  List<DiaryEvent.Session> sessions() {
    return progression.sessions(person.diary(), newestFracture());
  }

  /** Returns all that is known. */
  ProgressInput input() {
    LocalDate since = newestFracture().orElse(LocalDate.MIN);
    return builder().measures(new MeasuresNoted(measures, since).of(person)).build();
  }

  /** Returns what decides; the course of measures, which is only told, is left out. */
  ProgressInput deciding() {
    return builder().build();
  }

  private ProgressInput.Builder builder() {
    ProgressInput.Builder input = ProgressInput.builder(person.today());
    pain(input);
    person.checkIn().ifPresent(checkIn -> checkIn(input, checkIn));
    input.triage(triage);
    newestFracture().ifPresent(input::newestFracture);
    person.profile().brace().ifPresent(brace -> brace(input, brace));
    days(input);
    rmdq().ifPresent(input::rmdq);
    medicines(input);
    sessions(input);
    day.plan()
        .lately(day.entries(), day.today(), progress.windows().adherenceDays())
        .ifPresent(input::adherence);
    day.plan().daysInForce(day.today()).ifPresent(input::plannedDays);
    return input;
  }

  private void sessions(ProgressInput.Builder input) {
    List<DiaryEvent.Session> sessions = sessions();
    if (!sessions.isEmpty()) {
      input.lastSession(sessions.get(sessions.size() - 1));
    }
    for (DiaryEvent.Session session : sessions) {
      session.stops().ifPresent(stops -> input.stopSigns(stops, session.at().toLocalDate()));
    }
  }

  private void pain(ProgressInput.Builder input) {
    PainTrack track = progress.newPainTrack();
    events(person, DiaryEvent.Pain.class)
        .forEach(pain -> track.add(pain.at().toLocalDate(), pain.score()));
    saidToday(track).ifPresent(score -> track.add(person.today(), score));
    input.pain(
        newestFracture()
            .map(since -> track.summary(person.today(), since))
            .orElseGet(() -> track.summary(person.today())));
  }

  /**
   * Returns what today's check-in says of pain now, to be the newest score. A check-in has no time:
   * beside a score of today that is the same or worse it tells nothing new for sure.
   */
  private Optional<Integer> saidToday(PainTrack track) {
    return person
        .checkIn()
        .filter(checkIn -> checkIn.date().equals(person.today()))
        .flatMap(CheckIn::painNow)
        .filter(now -> track.day(person.today()).map(PainDay::newest).orElse(-1) < now);
  }

  /** An earlier check-in says nothing of today, but what was sudden then is not gradual now. */
  private void checkIn(ProgressInput.Builder input, CheckIn checkIn) {
    boolean fresh = checkIn.date().equals(person.today());
    checkIn
        .painOnset()
        .filter(onset -> fresh || onset == PainOnset.SUDDEN)
        .ifPresent(input::painOnset);
    if (fresh) {
      checkIn.painLimitsActivity().ifPresent(input::painImpact);
      // A yes can mean worse pain in the old place, so it leaves the place open.
      checkIn
          .answer(Finding.NEW_BACK_PAIN)
          .filter(isNew -> !isNew)
          .ifPresent(input::painInNewPlace);
    }
  }

  /** Returns the day of the newest fracture that has one; from it on everything counts anew. */
  private Optional<LocalDate> newestFracture() {
    return person.profile().vertebralFractures().orElse(ImmutableList.of()).stream()
        .map(VertebralFracture::date)
        .filter(Optional::isPresent)
        .map(Optional::get)
        .max(Comparator.naturalOrder());
  }

  private void brace(ProgressInput.Builder input, Brace brace) {
    if (day.person().profile().brace().isPresent()) {
      input.braceSince(brace.since());
    } else {
      input.braceSeenSince(brace.since());
    }
    brace.weanPlan().ifPresent(input::braceWeanPlan);
  }

  /** A medicine of which no dose was noted may be taken all the same. */
  private void medicines(ProgressInput.Builder input) {
    Windows windows = progress.windows();
    LocalDate before = day.today().minusDays(windows.medicineDays());
    Map<MedicineClass, List<Boolean>> doses = new EnumMap<>(MedicineClass.class);
    events(person, DiaryEvent.MedicineTaken.class).stream()
        .filter(dose -> dose.at().toLocalDate().isAfter(before))
        .forEach(
            dose ->
                doses
                    .computeIfAbsent(dose.medicineClass(), none -> new ArrayList<>())
                    .add(dose.taken()));
    doses.values().removeIf(taken -> taken.size() < windows.medicineAtLeast());
    if (!doses.isEmpty()) {
      input.medicinesMissed(Maps.filterValues(doses, taken -> !taken.contains(true)).keySet());
    }
  }

  /** Of a day of which both speak, the check-in counts. */
  private void days(ProgressInput.Builder input) {
    Windows windows = progress.windows();
    Map<LocalDate, Double> bed =
        new TreeMap<>(
            Maps.transformValues(
                DaysNoted.bedRest(day.entries()), rest -> rest.hours().doubleValue()));
    Map<LocalDate, Double> worries =
        new TreeMap<>(
            Maps.transformValues(DaysNoted.worries(day.entries()), flags -> (double) flags.size()));
    day.person()
        .checkIn()
        .ifPresent(
            said -> {
              said.bedHoursPerDay().ifPresent(hours -> bed.put(said.date(), hours.doubleValue()));
              said.yellowFlags()
                  .ifPresent(named -> worries.put(said.date(), (double) named.size()));
            });
    input.days(
        DailyLife.unknown()
            .withBraceHours(DaysNoted.braceHours(day.entries(), windows.braceLongestHours()))
            .withBedHours(bed)
            .withWorries(worries));
    DaysNoted.braceOnSince(day.entries())
        .filter(since -> since.isAfter(day.today().minusDays(windows.braceDays())))
        .ifPresent(since -> input.braceOn(true));
  }

  /**
   * Returns the newest Roland–Morris score, if it may be decided by: of these weeks, and of after
   * the newest fracture, as it says nothing of what came later.
   */
  private Optional<Double> rmdq() {
    LocalDate before = day.today().minusDays(progress.windows().questionnaireDays());
    LocalDate since = newestFracture().filter(broken -> broken.isAfter(before)).orElse(before);
    List<DiaryEvent.QuestionnaireScored> scored =
        events(person, DiaryEvent.QuestionnaireScored.class).stream()
            .filter(event -> event.instrument() == Questionnaire.RMDQ_24)
            .filter(event -> event.at().toLocalDate().isAfter(since))
            .collect(ImmutableList.toImmutableList());
    if (scored.isEmpty()) {
      return Optional.empty();
    }
    DiaryEvent.QuestionnaireScored newest = scored.get(scored.size() - 1);
    double value = newest.score().doubleValue();
    Measure measure = measures.measure(MeasureId.RMDQ_24);
    // A case may hold any number; the measure refuses what is off its scale.
    if (!measure.allows(value)) {
      return Optional.empty();
    }
    OptionalInt answered =
        newest.itemsAnswered().map(OptionalInt::of).orElseGet(OptionalInt::empty);
    Score score = measures.score(MeasureId.RMDQ_24, value, answered);
    return score.forDecisions() ? Optional.of(value) : Optional.empty();
  }
}
