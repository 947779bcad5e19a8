package io.osteokit.exercises.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.Problems;
import io.osteokit.core.person.Activity;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.Tri;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.Verdict;
import io.osteokit.exercises.internal.facts.ExerciseFacts;
import io.osteokit.exercises.planning.Entries.Alternation;
import io.osteokit.exercises.planning.Entries.Preferences;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The clinical choices of planning, as content: lengths, doses by phase, who avoids what, what a
 * session is for and how much, and the targets of a week.
 *
 * <p>No clinician has reviewed the shipped rules yet; see {@link #reviewStatus}. Immutable and safe
 * to share between threads.
 */
public final class PlanningRules {
  private static final String RESOURCE = "/io/osteokit/exercises/planning.json";
  private final RulesReader.Content content;
  private final String fingerprint;

  private PlanningRules(RulesReader.Content content, String fingerprint) {
    this.content = content;
    this.fingerprint = fingerprint;
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
   * @param utf8 a JSON document in the form of the shipped one; {@code planning.schema.json} beside
   *     it describes the form
   * @return the rules
   * @throws InvalidInputException with every violation, if anything is wrong
   */
  public static PlanningRules read(byte[] utf8) {
    Problems problems = new Problems();
    Optional<RulesReader.Content> content =
        Json.parse(utf8, problems)
            .flatMap(root -> new RulesReader(problems, Sources.shipped()).read(root));
    problems.throwIfAny();
    return new PlanningRules(
        content.orElseThrow(IllegalStateException::new),
        Hashing.sha256().hashBytes(utf8).toString());
  }

  /** Returns the id of this set of rules. */
  public String id() {
    return content.head().id();
  }

  /** Returns its version. */
  public String version() {
    return content.head().version();
  }

  /** Returns whether a clinician has reviewed it. */
  public ReviewStatus reviewStatus() {
    return content.head().reviewStatus();
  }

  /** Returns the SHA-256 of the document, as 64 lower-case hex digits. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Returns every choice with its reason and its evidence, in the order of the document. */
  public List<Ruling> rulings() {
    return content.rulings();
  }

  /** Returns the facts of a person that the choices may ask about. */
  public List<Fact> personFacts() {
    return content.personFacts();
  }

  /**
   * Returns the choices that hold for some people only, as rules over the facts of a person.
   *
   * <p>Each rule has the id of its {@link Ruling}. Where one choice is made of several, {@code
   * minutes}, {@code mix} and {@code target.…} for a component of the week, the derived fact is the
   * id of the first that holds; a choice that stands beside others derives {@code holds.…} with its
   * id.
   */
  public RuleBook personRules() {
    return content.people().book();
  }

  /**
   * Returns what follows from a session for an exercise, as rules over the facts of the session:
   * how the body took it ({@code response}), and whether the exercise goes a step back or up
   * ({@code step}). Each rule has the id of its {@link Ruling}.
   */
  public RuleBook sessionRules() {
    return content.sessions().book();
  }

  /** Returns how many seconds the steps of an exercise take. */
  public Tempo tempo() {
    return parts().tempo();
  }

  /**
   * Returns how many minutes a session has if nobody says.
   *
   * @param request the person
   */
  public int defaultMinutes(PlanRequest request) {
    requireNonNull(request, "request");
    return new Choices(this, request, id -> Verdict.BLOCK).minutes().minutes();
  }

  /** Evaluates the rules for the person of a request, with this equipment and these releases. */
  Evaluation evaluate(PlanRequest request, Set<Equipment> equipment, Set<Activity> released) {
    CompiledRules people = content.people();
    Facts.Builder facts = people.newFacts().setAll(request.facts());
    for (Fact declared : personFacts()) {
      if (declared.id().equals(PlanFacts.NEWEST_STOPS)) {
        newestStops(facts, request.recent());
      } else if (declared.id().equals(PlanFacts.EQUIPMENT)) {
        facts.set(PlanFacts.EQUIPMENT, names(equipment));
      } else if (declared.id().equals(PlanFacts.RELEASED_ACTIVITIES)) {
        facts.set(PlanFacts.RELEASED_ACTIVITIES, names(released));
      }
    }
    return people.evaluate(facts.build());
  }

  private static Set<String> names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(ImmutableSet.toImmutableSet());
  }

  /** Sets what the newest day's sessions said of stop signs; nothing if none of them said. */
  private static void newestStops(Facts.Builder facts, List<RecentSession> recent) {
    int newest = recent.stream().mapToInt(RecentSession::daysAgo).min().orElse(0);
    ImmutableSet.Builder<String> stops = ImmutableSet.builder();
    boolean complete = true;
    for (RecentSession session : recent) {
      if (session.daysAgo() == newest) {
        complete &= session.response().stops().isPresent();
        session.response().stops().ifPresent(said -> said.forEach(stop -> stops.add(stop.id())));
      }
    }
    if (complete) {
      facts.set(PlanFacts.NEWEST_STOPS, stops.build());
    } else {
      facts.setAtLeast(PlanFacts.NEWEST_STOPS, stops.build());
    }
  }

  /** Returns the entries that are about an exercise, by their ids. */
  Set<String> about(Exercise exercise) {
    CompiledRules rules = content.exercises();
    Evaluation evaluation = rules.evaluate(ExerciseFacts.of(exercise, rules.book().facts()));
    return parts().aboutSome().stream()
        .filter(entry -> evaluation.yesNo(PlanningBooks.which(entry)) == Tri.TRUE)
        .map(entry -> entry.ruling().id())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Evaluates the rules for a session. */
  Evaluation evaluate(Facts session) {
    return content.sessions().evaluate(session);
  }

  /** Returns the choice with this id. */
  Ruling ruling(String id) {
    for (Ruling ruling : rulings()) {
      if (ruling.id().equals(id)) {
        return ruling;
      }
    }
    throw new IllegalArgumentException("no choice " + id);
  }

  PlanningParts parts() {
    return content.parts();
  }

  Alternation alternation() {
    return parts().alternation();
  }

  Preferences preferences() {
    return parts().preferences();
  }

  /** Returns the id and the version. */
  @Override
  public String toString() {
    return id() + " " + version();
  }
}
