package io.osteokit.pathways;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.Content;
import io.osteokit.core.triage.Question;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.ScreenResult;
import io.osteokit.exercises.planning.PlanResult;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person is offered on a day, and why: triage, options, the screened catalogue, a session,
 * questions and the next review. With the same case and the same content it is the same for ever.
 * Immutable and safe to share between threads; its {@code toString} shows nothing of the person.
 *
 * @param triage red flags, urgency, phase and what is withheld
 * @param offer options to offer; in an emergency nothing but the call for help
 * @param consider options to consider
 * @param avoid options that were asked for and are not listed, or that a rule speaks against
 * @param questions what to ask, urgent findings first; empty in an emergency
 * @param nextReview the day to look again, today or later
 * @param guidance short statements for this person today, beside the options; not in the JSON of
 *     the contract
 * @param topics ids of the education topics that fit today, in reading order; see {@link
 *     io.osteokit.pathways.education.Education}
 * @param screen every exercise with its verdict
 * @param plan the session, or why there is none
 * @param content which content it came from
 */
public record Decision(
    TriageResult triage,
    List<ListedOption> offer,
    List<ListedOption> consider,
    List<ListedOption> avoid,
    List<Question> questions,
    LocalDate nextReview,
    List<Guidance> guidance,
    List<String> topics,
    ScreenResult screen,
    PlanResult plan,
    Content content) {
  /** Copies the lists. */
  public Decision {
    requireNonNull(triage, "triage");
    offer = ImmutableList.copyOf(offer);
    consider = ImmutableList.copyOf(consider);
    avoid = ImmutableList.copyOf(avoid);
    questions = ImmutableList.copyOf(questions);
    requireNonNull(nextReview, "nextReview");
    guidance = ImmutableList.copyOf(guidance);
    topics = ImmutableList.copyOf(topics);
    requireNonNull(screen, "screen");
    requireNonNull(plan, "plan");
    requireNonNull(content, "content");
  }

  /**
   * Returns the same decision with another plan.
   *
   * @param plan the session, or why there is none
   */
  public Decision withPlan(PlanResult plan) {
    return new Decision(
        triage,
        offer,
        consider,
        avoid,
        questions,
        nextReview,
        guidance,
        topics,
        screen,
        plan,
        content);
  }

  @Override
  public String toString() {
    return "Decision[…]";
  }
}
