package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.BoneTreatment;
import io.osteokit.core.person.Medicine;
import io.osteokit.core.person.TreatmentStatus;
import io.osteokit.core.rules.Facts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sums up medicines. One is taken when it is listed, or is the bone medicine of a treatment that
 * goes on, as prescribed or not.
 */
final class MedicineAggregates {
  private MedicineAggregates() {}

  static Facts.KnownMembers taken(View view) {
    return new Facts.KnownMembers(
        allTaken(view).map(m -> m.medicineClass().name()).collect(ImmutableSet.toImmutableSet()),
        view.profile().medicines().isPresent());
  }

  /** The longest time since a dated start among the listed medicines of the classes. */
  static Optional<Double> listedDays(View view, Parameters parameters) {
    return longest(view, listed(view), parameters);
  }

  static Optional<Boolean> listedUndated(View view, Parameters parameters) {
    return anyUndated(listed(view), parameters, view.profile().medicines().isPresent());
  }

  /** The longest time since a dated start among all medicines taken of the classes. */
  static Optional<Double> takenDays(View view, Parameters parameters) {
    return longest(view, allTaken(view), parameters);
  }

  static Optional<Boolean> takenUndated(View view, Parameters parameters) {
    return anyUndated(allTaken(view), parameters, view.profile().medicines().isPresent());
  }

  private static Optional<Double> longest(
      View view, Stream<Medicine> medicines, Parameters parameters) {
    return ofClasses(medicines, parameters)
        .flatMap(medicine -> View.stream(medicine.since()))
        .map(view::daysAgo)
        .max(Comparator.naturalOrder());
  }

  private static Optional<Boolean> anyUndated(
      Stream<Medicine> medicines, Parameters parameters, boolean complete) {
    boolean any =
        ofClasses(medicines, parameters).anyMatch(medicine -> !medicine.since().isPresent());
    return any || complete ? Optional.of(any) : Optional.empty();
  }

  private static Stream<Medicine> ofClasses(Stream<Medicine> medicines, Parameters parameters) {
    List<String> classes = parameters.words("classes");
    return medicines.filter(medicine -> classes.contains(medicine.medicineClass().name()));
  }

  private static Stream<Medicine> listed(View view) {
    return view.profile().medicines().orElse(ImmutableList.of()).stream();
  }

  private static Stream<Medicine> allTaken(View view) {
    Stream<Medicine> bone =
        View.stream(view.profile().boneTreatment())
            .filter(MedicineAggregates::goesOn)
            .flatMap(
                treatment ->
                    View.stream(treatment.medicine())
                        .map(kind -> new Medicine(kind, treatment.since())));
    return Stream.concat(listed(view), bone);
  }

  private static boolean goesOn(BoneTreatment treatment) {
    return treatment.status() == TreatmentStatus.ON_TREATMENT
        || treatment.status() == TreatmentStatus.NOT_AS_PRESCRIBED;
  }
}
