package io.osteokit.pathways.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.verify.internal.axioms.Axioms;
import io.osteokit.pathways.verify.internal.encode.ContentModel;
import io.osteokit.pathways.verify.internal.encode.PersonModel;
import io.osteokit.pathways.verify.internal.encode.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Proves what a pathway, with its triage and its screen, does for everybody: not for examples, but
 * for every person whom its rules can tell apart. See the package documentation for the method.
 *
 * <p>An app's own content is verified by the same call. Immutable and safe to share between
 * threads; each call builds its own question and takes seconds.
 */
public final class Verifier {
  private final ContentModel content;
  private final LongSupplier nanos;

  private Verifier(ContentModel content, LongSupplier nanos) {
    this.content = content;
    this.nanos = nanos;
  }

  /**
   * Returns a verifier of content. It looks at no clock, so its reports say that nothing took any
   * time; see {@link #timedBy}.
   *
   * @param pathway the pathway, with its triage and screen
   * @return the verifier
   */
  public static Verifier of(Pathway pathway) {
    return new Verifier(new ContentModel(requireNonNull(pathway, "pathway")), () -> 0);
  }

  /**
   * Returns a verifier that says how long each proof took.
   *
   * @param nanoseconds counts nanoseconds from any moment on, for example {@code System::nanoTime}
   * @return a verifier of the same content
   */
  public Verifier timedBy(LongSupplier nanoseconds) {
    return new Verifier(content, requireNonNull(nanoseconds, "nanoseconds"));
  }

  /**
   * Tries to prove every invariant.
   *
   * @param invariants what has to be so of every person
   * @return what became of each, with cases where something is otherwise
   */
  public VerificationReport verify(Invariants invariants) {
    requireNonNull(invariants, "invariants");
    long start = nanos.getAsLong();
    Run run = new Run();
    ImmutableList.Builder<Proof> proofs = ImmutableList.builder();
    invariants.all().forEach(invariant -> proofs.add(run.prove(invariant)));
    return new VerificationReport(
        content.pathway().content(),
        proofs.build(),
        run.size(),
        Duration.ofNanos(nanos.getAsLong() - start));
  }

  /** Returns what became of the first invariant that is not proved, and looks no further. */
  Optional<Proof> firstUnproved(Invariants invariants) {
    Run run = new Run();
    return invariants.all().stream()
        .map(run::prove)
        .filter(proof -> proof.outcome() != Proof.Outcome.PROVED)
        .findFirst();
  }

  /** One verification under way. */
  private final class Run {
    private final World world = new World(Axioms.shipped());
    private final Prover prover = new Prover(world);
    private final PersonModel person = world.person(content, world.facts(content));
    private final List<Seen> met = new ArrayList<>();

    Proof prove(Invariant invariant) {
      long began = nanos.getAsLong();
      Checked checked = check(prover, person, invariant, met);
      return new Proof(
          invariant.id(),
          invariant.because(),
          invariant.sources(),
          checked.outcome(),
          checked.questions(),
          Duration.ofNanos(nanos.getAsLong() - began),
          checked.flaws());
    }

    VerificationReport.Size size() {
      return new VerificationReport.Size(
          person.base().points().size(),
          person.rules().size(),
          content.exercises().size(),
          world.solver().variables(),
          world.solver().clauses(),
          world.solver().questions());
    }
  }

  private static Checked check(
      Prover prover, PersonModel person, Invariant invariant, List<Seen> met) {
    try {
      Statement statement = invariant.statement();
      if (statement instanceof Statement.Always always) {
        return new AlwaysCheck(prover, person, always).run();
      }
      if (statement instanceof Statement.MoreRisk risk) {
        return new RiskCheck(person.content(), risk).run();
      }
      return new HappenCheck(prover, person, (Statement.CanHappen) statement, met).run();
    } catch (IllegalArgumentException | ClassCastException e) {
      String why = "it does not fit this content: " + e.getMessage();
      return new Checked(
          0, ImmutableList.of(new Flaw("the content", why, ImmutableList.of())), false);
    }
  }

  /** Returns which content it verifies. */
  @Override
  public String toString() {
    return "Verifier[" + content.pathway().content().version() + "]";
  }
}
