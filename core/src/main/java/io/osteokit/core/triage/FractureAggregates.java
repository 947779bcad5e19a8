package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Clearance;
import io.osteokit.core.person.OtherFracture;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.Trauma;
import io.osteokit.core.person.VertebralFracture;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts fractures and the days since them, and sorts clearances by date. */
final class FractureAggregates {
  private FractureAggregates() {}

  /** The date of the newest dated vertebral fracture listed. */
  static Optional<LocalDate> newest(Profile profile) {
    return listed(profile)
        .flatMap(fracture -> View.stream(fracture.date()))
        .max(Comparator.naturalOrder());
  }

  static Optional<Double> youngestDays(View view) {
    return view.newestFracture().map(view::daysAgo);
  }

  /** The age of the newest dated one that was seen on imaging and is painful at its level. */
  static Optional<Double> matchedDays(View view) {
    return listed(view.profile())
        .filter(fracture -> fracture.imaged() && fracture.painMatchesLevel().orElse(false))
        .flatMap(fracture -> View.stream(fracture.date()))
        .map(view::daysAgo)
        .min(Comparator.naturalOrder());
  }

  static Optional<Integer> count(View view) {
    return view.profile().vertebralFractures().map(List::size);
  }

  static Optional<Boolean> anyUndated(View view) {
    return view.profile()
        .vertebralFractures()
        .map(all -> all.stream().anyMatch(fracture -> !fracture.date().isPresent()));
  }

  /** Whether one is listed that was not of high trauma; trauma left out counts as low. */
  static Optional<Boolean> anyLowTrauma(View view) {
    return view.profile()
        .vertebralFractures()
        .map(all -> all.stream().anyMatch(fracture -> isLow(fracture.trauma())));
  }

  static Optional<Boolean> anyOtherLowTrauma(View view) {
    return view.profile()
        .otherFractures()
        .map(all -> all.stream().anyMatch(fracture -> isLow(fracture.trauma())));
  }

  private static boolean isLow(Optional<Trauma> trauma) {
    return trauma.orElse(Trauma.LOW) != Trauma.HIGH;
  }

  /** The least age of the dated fractures at the sites that no clearance is newer than. */
  static Optional<Double> unclearedDays(View view, Parameters parameters) {
    return uncleared(view, parameters)
        .flatMap(fracture -> View.stream(fracture.date()))
        .map(view::daysAgo)
        .min(Comparator.naturalOrder());
  }

  /** Whether one at the sites has no date. No clearance can be shown to be newer than that. */
  static Optional<Boolean> anyUnclearedUndated(View view, Parameters parameters) {
    return view.profile()
        .otherFractures()
        .map(all -> uncleared(view, parameters).anyMatch(fracture -> !fracture.date().isPresent()));
  }

  private static Stream<OtherFracture> uncleared(View view, Parameters parameters) {
    String activity = parameters.word("clearedBy");
    Optional<LocalDate> cleared =
        clearances(view).stream()
            .filter(c -> c.activity().map(Enum::name).filter(activity::equals).isPresent())
            .map(Clearance::on)
            .max(Comparator.naturalOrder());
    return view.profile().otherFractures().orElse(ImmutableList.of()).stream()
        .filter(fracture -> parameters.words("sites").contains(fracture.site().name()))
        .filter(
            fracture ->
                !fracture
                    .date()
                    .flatMap(date -> cleared.map(on -> !on.isBefore(date)))
                    .orElse(false));
  }

  /** What is cleared on or after the newest dated fracture, and less than so many days ago. */
  static Set<String> cleared(
      View view, Function<Clearance, Optional<String>> what, int lessThanDaysAgo) {
    Optional<LocalDate> fracture = view.newestFracture();
    return clearances(view).stream()
        .filter(c -> !fracture.map(date -> c.on().isBefore(date)).orElse(false))
        .filter(c -> view.daysAgo(c.on()) < lessThanDaysAgo)
        .flatMap(c -> View.stream(what.apply(c)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static List<Clearance> clearances(View view) {
    return view.profile().clearances().orElse(ImmutableList.of());
  }

  private static Stream<VertebralFracture> listed(Profile profile) {
    return profile.vertebralFractures().orElse(ImmutableList.of()).stream();
  }
}
