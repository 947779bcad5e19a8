package io.osteokit.pathways.verify.internal.witness;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Activity;
import io.osteokit.core.person.Clearance;
import io.osteokit.core.person.FractureSite;
import io.osteokit.core.person.OtherFracture;
import io.osteokit.core.person.ProfileBuilder;
import io.osteokit.core.person.Trauma;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.core.rules.Facts;
import io.osteokit.pathways.verify.internal.encode.ContentModel;
import io.osteokit.pathways.verify.internal.encode.TakenFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes fractures and the releases that clinicians gave after them. */
final class FractureMaker {
  private static final String CLINICIAN = "a physiotherapist";

  private final Snapshot said;
  private final List<Clearance> releases = new ArrayList<>();
  private final List<OtherFracture> others = new ArrayList<>();

  FractureMaker(Snapshot said) {
    this.said = said;
  }

  void addTo(ProfileBuilder profile) {
    said.range("FRACTURES_LISTED").ifPresent(r -> profile.vertebralFractures(fractures(r)));
    boolean listed =
        said.yesNo("OTHER_LOW_TRAUMA_FRACTURE").isPresent()
            || said.taken("UNCLEARED_FRACTURE_UNDATED").stream()
                .anyMatch(taken -> said.yesNo(taken).isPresent());
    if (listed) {
      others();
      profile.otherFractures(others);
    }
    releases();
    if (!releases.isEmpty()) {
      profile.clearances(releases);
    }
  }

  /** The age of the newest dated fracture: as old as it may be, so that much fits after it. */
  static Optional<Double> newest(Snapshot said) {
    return said.range("YOUNGEST_FRACTURE_DAYS")
        .map(
            range -> {
              Optional<Range> matched = said.range("MATCHED_FRACTURE_DAYS");
              double days = range.near(Math.min(range.greatest(), 400));
              return matched
                  .filter(m -> !m.contains(days) && range.contains(m.near(days)))
                  .map(m -> m.near(days))
                  .orElse(days);
            });
  }

  private List<VertebralFracture> fractures(Range count) {
    Optional<Double> newest = newest(said);
    Optional<Range> matched = said.range("MATCHED_FRACTURE_DAYS");
    boolean low = said.yesNo("LOW_TRAUMA_FRACTURE_LISTED").orElse(true);
    VertebralFracture plain = VertebralFracture.seenOnImaging();
    if (!low) {
      plain = plain.withTrauma(Trauma.HIGH);
    }
    List<VertebralFracture> all = new ArrayList<>();
    if (newest.isPresent()) {
      VertebralFracture one = plain.withDate(CaseMaker.daysAgo(newest.get()));
      boolean same = matched.map(m -> m.contains(newest.get())).orElse(false);
      all.add(same ? one.withPainMatchesLevel(true) : one);
      if (matched.isPresent() && !same) {
        double days = matched.get().near(newest.get());
        all.add(plain.withDate(CaseMaker.daysAgo(days)).withPainMatchesLevel(true));
      }
    }
    if (said.yesNo("UNDATED_FRACTURE_LISTED").orElse(false)) {
      all.add(plain);
    }
    int wanted = count.whole(all.size());
    while (all.size() < wanted && !all.isEmpty()) {
      VertebralFracture last = all.get(all.size() - 1);
      all.add(newest.isPresent() ? plain.withDate(CaseMaker.daysAgo(newest.get())) : last);
    }
    return all;
  }

  private void others() {
    boolean low = said.yesNo("OTHER_LOW_TRAUMA_FRACTURE").orElse(false);
    Set<String> sites = new HashSet<>();
    for (TakenFact taken : said.taken("UNCLEARED_FRACTURE_DAYS")) {
      sites.addAll(taken.words().getOrDefault("sites", List.of()));
      said.range(taken)
          .ifPresent(r -> others.add(site(taken, low).withDate(CaseMaker.daysAgo(r.near(20)))));
    }
    for (TakenFact taken : said.taken("UNCLEARED_FRACTURE_UNDATED")) {
      if (said.yesNo(taken).orElse(false)) {
        others.add(site(taken, low));
      }
    }
    if (low && others.isEmpty()) {
      for (FractureSite free : FractureSite.values()) {
        if (others.isEmpty() && !sites.contains(free.name())) {
          others.add(OtherFracture.of(free));
        }
      }
    }
  }

  private static OtherFracture site(TakenFact taken, boolean low) {
    FractureSite site = FractureSite.valueOf(Parameter.word(taken, "sites"));
    OtherFracture one = OtherFracture.of(site);
    return low ? one : one.withTrauma(Trauma.HIGH);
  }

  private void releases() {
    Map<Integer, Set<String>> byWindow = new TreeMap<>();
    for (TakenFact taken : said.taken("CLEARED_ACTIVITIES")) {
      byWindow.put(
          Parameter.number(taken, "withinDays"),
          said.members(taken).map(Facts.KnownMembers::present).orElse(ImmutableSet.of()));
    }
    Set<String> given = new HashSet<>();
    int outside = 0;
    for (Map.Entry<Integer, Set<String>> window : byWindow.entrySet()) {
      for (String activity : window.getValue()) {
        if (given.add(activity)) {
          int daysAgo = Math.max(outside, notEnding(activity));
          releases.add(
              Clearance.forActivity(
                  Activity.valueOf(activity), CLINICIAN, CaseMaker.daysAgo(daysAgo)));
        }
      }
      outside = window.getKey();
    }
    exercises();
  }

  /** A release that leaves a fracture on hold is older than that. */
  private int notEnding(String activity) {
    int daysAgo = 0;
    for (TakenFact taken : said.taken("UNCLEARED_FRACTURE_DAYS")) {
      if (taken.words().getOrDefault("clearedBy", List.of()).contains(activity)
          && said.range(taken).isPresent()) {
        daysAgo = Math.max(daysAgo, said.range(taken).get().whole(20) + 1);
      }
    }
    return daysAgo;
  }

  private void exercises() {
    Set<String> recent = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (TakenFact taken : said.taken(ContentModel.RELEASED)) {
      if (said.yesNo(taken).orElse(false)) {
        boolean lately = Parameter.number(taken, "withinDays") != Integer.MAX_VALUE;
        (lately ? recent : all).add(Parameter.word(taken, "exercise"));
      }
    }
    all.addAll(recent);
    all.stream()
        .sorted()
        .forEach(
            id ->
                releases.add(
                    Clearance.forExercise(
                        id,
                        CLINICIAN,
                        CaseMaker.daysAgo(recent.contains(id) ? 0 : said.clearanceDays()))));
  }
}
