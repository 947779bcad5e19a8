package io.osteokit.pathways.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a check came to.
 *
 * @param questions how many separate things it was about
 * @param flaws what is otherwise than it should be
 * @param confirmed whether the engine was seen to do so for one of them, or nobody can be meant
 */
record Checked(int questions, List<Flaw> flaws, boolean confirmed) {
  Checked {
    flaws = ImmutableList.copyOf(flaws);
  }

  static Checked proved(int questions) {
    return new Checked(questions, ImmutableList.of(), false);
  }

  Proof.Outcome outcome() {
    return flaws.isEmpty()
        ? Proof.Outcome.PROVED
        : confirmed ? Proof.Outcome.VIOLATED : Proof.Outcome.UNDECIDED;
  }

  /** Collects flaws. */
  static final class Builder {
    private final int questions;
    private final ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
    private boolean confirmed;

    Builder(int questions) {
      this.questions = questions;
    }

    /** Adds somebody of whom it should not be so. */
    void add(String subject, Prover.Answer answer) {
      if (!answer.nobody()) {
        flaws.add(new Flaw(subject, answer.seen(), answer.cases()));
        confirmed |= answer.confirmed();
      }
    }

    /** Adds something that should be so of somebody and is so of nobody. */
    void addNobody(String subject, String words) {
      flaws.add(new Flaw(subject, words, ImmutableList.of()));
      confirmed = true;
    }

    /** Adds something of which nothing could be confirmed. */
    void addOpen(String subject, Prover.Answer answer) {
      flaws.add(new Flaw(subject, answer.seen(), answer.cases()));
    }

    Checked build() {
      return new Checked(questions, flaws.build(), confirmed);
    }
  }
}
