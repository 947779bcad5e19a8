package io.osteokit.exercises.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.Problems;
import io.osteokit.core.triage.Phase;
import io.osteokit.exercises.planning.Entries.Alternation;
import io.osteokit.exercises.planning.Entries.DoseRule;
import io.osteokit.exercises.planning.Entries.Limit;
import io.osteokit.exercises.planning.Entries.MinutesRule;
import io.osteokit.exercises.planning.Entries.Mix;
import io.osteokit.exercises.planning.Entries.Preferences;
import io.osteokit.exercises.planning.Entries.Recovery;
import io.osteokit.exercises.planning.Entries.SearchRule;
import io.osteokit.exercises.planning.Entries.Shortened;
import io.osteokit.exercises.planning.Entries.Target;
import io.osteokit.exercises.planning.Entries.WeekRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clinical choices of planning, as content: lengths, doses by phase, who avoids what, what a
 * session is for and how much, and the targets of a week.
 *
 * <p>No clinician has reviewed the shipped rules yet; see {@link #reviewStatus}. Immutable and safe
 * to share between threads.
 */
public final class PlanningRules {
  private static final String RESOURCE = "/io/osteokit/exercises/planning.json";
  private final String id;
  private final String version;
  private final ReviewStatus reviewStatus;
  private final String fingerprint;
  private final RulesReader.Parts parts;

  private PlanningRules(RulesReader.Parts parts, String fingerprint) {
    this.id = parts.id();
    this.version = parts.version();
    this.reviewStatus = parts.reviewStatus();
    this.fingerprint = fingerprint;
    this.parts = parts;
  }

  private static final class Shipped {
    static final PlanningRules RULES = load();

    private static PlanningRules load() {
      try (InputStream in =
          requireNonNull(PlanningRules.class.getResourceAsStream(RESOURCE), RESOURCE)) {
        return read(ByteStreams.toByteArray(in));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }

  /** Returns the rules that come with this library; read once, on first use. */
  public static PlanningRules shipped() {
    return Shipped.RULES;
  }

  /**
   * Reads rules.
   *
   * @param utf8 a JSON document in the form of the shipped one
   * @return the rules
   * @throws InvalidInputException with every violation, if anything is wrong
   */
  public static PlanningRules read(byte[] utf8) {
    Problems problems = new Problems();
    Optional<RulesReader.Parts> parts =
        Json.parse(utf8, problems)
            .flatMap(root -> new RulesReader(problems, Sources.shipped()).read(root));
    problems.throwIfAny();
    return new PlanningRules(
        parts.orElseThrow(IllegalStateException::new), Hashing.sha256().hashBytes(utf8).toString());
  }

  /** Returns the id of this set of rules. */
  public String id() {
    return id;
  }

  /** Returns its version. */
  public String version() {
    return version;
  }

  /** Returns whether a clinician has reviewed it. */
  public ReviewStatus reviewStatus() {
    return reviewStatus;
  }

  /** Returns the SHA-256 of the document, as 64 lower-case hex digits. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Returns every choice with its reason and its evidence, in the order of the document. */
  public List<Ruling> rulings() {
    return parts.rulings();
  }

  /** Returns how many seconds the steps of an exercise take. */
  public Tempo tempo() {
    return parts.tempo();
  }

  /**
   * Returns how many minutes a session has if nobody says.
   *
   * @param phase where the person stands
   */
  public int defaultMinutes(Phase phase) {
    return minutes(phase).minutes();
  }

  MinutesRule minutes(PlanRequest request) {
    return minutes(request.phase());
  }

  private MinutesRule minutes(Phase phase) {
    for (MinutesRule rule : parts.minutes()) {
      if (rule.when().holds(phase, ImmutableSet.of())) {
        return rule;
      }
    }
    throw new IllegalStateException("no minutes for " + phase);
  }

  SearchRule search() {
    return parts.search();
  }

  Shortened shortened() {
    return parts.shortened();
  }

  Preferences preferences() {
    return parts.preferences();
  }

  Alternation alternation() {
    return parts.alternation();
  }

  WeekRule week() {
    return parts.week();
  }

  List<Recovery> recovery() {
    return parts.recovery();
  }

  List<DoseRule> doses(PlanRequest request) {
    ImmutableList.Builder<DoseRule> rules = ImmutableList.builder();
    for (DoseRule rule : parts.doses()) {
      if (rule.when().holds(request.phase(), request.facts())) {
        rules.add(rule);
      }
    }
    return rules.build();
  }

  List<Limit> limits(PlanRequest request) {
    ImmutableList.Builder<Limit> rules = ImmutableList.builder();
    for (Limit rule : parts.limits()) {
      if (rule.when().holds(request.phase(), request.facts())) {
        rules.add(rule);
      }
    }
    return rules.build();
  }

  Mix mix(PlanRequest request) {
    for (Mix mix : parts.mixes()) {
      if (mix.when().holds(request.phase(), request.facts())) {
        return mix;
      }
    }
    throw new IllegalStateException("no mix");
  }

  /** Returns the first target of each component that holds for the person. */
  List<Target> targets(PlanRequest request) {
    Map<Component, Target> first = new EnumMap<>(Component.class);
    for (Target target : parts.targets()) {
      if (target.when().holds(request.phase(), request.facts())) {
        first.putIfAbsent(target.component(), target);
      }
    }
    return ImmutableList.copyOf(first.values());
  }

  /** Returns the id and the version. */
  @Override
  public String toString() {
    return id + " " + version;
  }
}
