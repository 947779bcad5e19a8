package io.osteokit.pathways;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;

/**
 * The short list of what to ask: the unknown facts that can still change a decision, put together
 * to screens, the most telling first. Immutable; its {@code toString} shows nothing of the person.
 *
 * @param screens the screens in the order in which to ask; empty when nothing unknown matters
 */
public record AskNext(List<Screen> screens) {
  /** Copies the screens. */
  public AskNext {
    screens = ImmutableList.copyOf(screens);
  }

  /** The parts of a decision that an answer can change. */
  public enum Effect {
    /** How soon a clinician is needed. */
    URGENCY,
    /** What is held back. */
    WITHHELD,
    /** The time since the fracture that counts. */
    PHASE,
    /** Which red flags and escalations hold. */
    RED_FLAGS,
    /** Which options are offered, considered or avoided. */
    OPTIONS,
    /** The verdict on an exercise. */
    EXERCISES,
    /** When to look again. */
    REVIEW,
    /** Whether a session can be built. */
    SESSION
  }

  /**
   * Questions that are asked together.
   *
   * @param id stable, for example {@code nerve}
   * @param title what they are about
   * @param noneOfThese whether one answer, "none of these", can stand for a no to each of them
   * @param questions the questions, one or more, the most telling first
   */
  public record Screen(String id, String title, boolean noneOfThese, List<Item> questions) {
    /** Copies the questions. */
    public Screen {
      requireNonNull(id, "id");
      requireNonNull(title, "title");
      questions = ImmutableList.copyOf(questions);
    }

    @Override
    public String toString() {
      return "Screen[" + id + "]";
    }
  }

  /**
   * A question.
   *
   * @param fact the JSON path in the case where the answer belongs, for example {@code
   *     $.checkIn.answers.FEVER}
   * @param text the question
   * @param why why it is asked
   * @param changes what its answer can change, one or more
   */
  public record Item(String fact, String text, String why, Set<Effect> changes) {
    /** Copies the set. */
    public Item {
      requireNonNull(fact, "fact");
      requireNonNull(text, "text");
      requireNonNull(why, "why");
      changes = changes.isEmpty() ? ImmutableSet.of() : Sets.immutableEnumSet(changes);
    }

    @Override
    public String toString() {
      return "Item[…]";
    }
  }

  /**
   * Returns the paths of all questions.
   *
   * @return paths in the order in which to ask
   */
  public List<String> facts() {
    return screens.stream()
        .flatMap(screen -> screen.questions().stream())
        .map(Item::fact)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public String toString() {
    return "AskNext[…]";
  }
}
