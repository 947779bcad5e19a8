package io.osteokit.pathways;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import io.osteokit.core.Content;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.Tri;
import io.osteokit.core.text.Texts;
import io.osteokit.core.triage.Question;
import io.osteokit.core.triage.Triage;
import io.osteokit.core.triage.TriageOutline;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.core.triage.Urgency;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.ScreenResult;
import io.osteokit.exercises.planning.PlanRequest;
import io.osteokit.exercises.planning.PlanResult;
import io.osteokit.exercises.planning.SessionPlanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Decides what a person is offered next: triage first, then the screen, a session, the options and
 * the next review. Immutable and safe to share between threads; make one and keep it.
 *
 * <p>The content is unreviewed by a clinician; see {@link RuleBook#reviewStatus} of {@link #rules}.
 */
public final class Pathway {
  private final Triage triage;
  private final Screen screen;
  private final SessionPlanner planner;
  private final PathwayContent content;
  private final CompiledRules rules;
  private final Texts texts;
  private final Content stamp;

  private Pathway(
      Triage triage, Screen screen, SessionPlanner planner, byte[] pathway, Texts texts) {
    this.triage = triage;
    this.screen = screen;
    this.planner = planner;
    this.content =
        PathwayReader.read(
            pathway, Sources.shipped(), Maps.uniqueIndex(triage.rules().allFacts(), Fact::id));
    this.rules = CompiledRules.compile(content.rules());
    this.texts = texts;
    this.stamp =
        triage
            .content()
            .and(
                ImmutableList.of(
                    screen.content().fingerprint(),
                    screen.catalogue().fingerprint(),
                    planner.rules().fingerprint(),
                    Content.of("", ImmutableList.of(pathway)).fingerprint()));
  }

  /**
   * Returns the pathway by all the shipped content.
   *
   * @return the pathway, ready for use
   */
  public static Pathway shipped() {
    return of(Triage.shipped(), Screen.shipped(), SessionPlanner.shipped());
  }

  /**
   * Returns the shipped pathway on parts that an app has already, or has changed.
   *
   * @param triage triage
   * @param screen the screen, with its catalogue
   * @param planner the planner, over the same catalogue
   * @return the pathway, ready for use
   */
  public static Pathway of(Triage triage, Screen screen, SessionPlanner planner) {
    return of(triage, screen, planner, shippedContent());
  }

  /**
   * Returns a pathway by other content.
   *
   * @param triage triage
   * @param screen the screen, with its catalogue
   * @param planner the planner, over the same catalogue
   * @param utf8 the content as JSON in the form of the shipped {@code pathway.json}; {@code
   *     pathway.schema.json} beside it describes it
   * @return the pathway, ready for use
   * @throws io.osteokit.core.json.InvalidInputException if the content is at fault, with every
   *     fault
   */
  public static Pathway of(Triage triage, Screen screen, SessionPlanner planner, byte[] utf8) {
    return new Pathway(
        requireNonNull(triage, "triage"),
        requireNonNull(screen, "screen"),
        requireNonNull(planner, "planner"),
        requireNonNull(utf8, "utf8"),
        Texts.shipped());
  }

  private static byte[] shippedContent() {
    try {
      return Resources.toByteArray(
          requireNonNull(Pathway.class.getResource("pathway.json"), "pathway.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Decides for a case.
   *
   * @param person the case
   * @return the decision
   */
  public Decision decide(Case person) {
    TriageResult triaged = triage.assess(requireNonNull(person, "person"));
    ScreenResult screened = screen.screen(triaged);
    PlanRequest request = PlanRequest.builder(person, triaged).build();
    PlanResult plan = planner.plan(request, screened);
    boolean impossible = isImpossible(request, plan, screened);
    Evaluation evaluation = rules.evaluate(facts(triaged, impossible));
    Set<String> asked = person.checkIn().flatMap(CheckIn::asksFor).orElse(ImmutableSet.of());
    boolean emergency = triaged.urgency() == Urgency.EMERGENCY;
    OptionLists lists = new OptionLists(content, evaluation, asked);
    return new Decision(
        triaged,
        lists.listed("OFFER"),
        lists.listed("CONSIDER"),
        emergency ? ImmutableList.of() : lists.avoided(),
        questions(triaged, person, plan),
        nextReview(evaluation, triaged, person.today()),
        lists.guidance(),
        lists.topics(),
        screened,
        plan,
        stamp);
  }

  /** No equipment in the world would make a session: asking for some would be idle. */
  private boolean isImpossible(PlanRequest request, PlanResult plan, ScreenResult screened) {
    PlanResult best = plan;
    if (plan instanceof PlanResult.EquipmentUnknown) {
      Set<Equipment> all = Sets.immutableEnumSet(EnumSet.allOf(Equipment.class));
      best = planner.plan(request.toBuilder().equipment(all).build(), screened);
    }
    return best instanceof PlanResult.SeeClinician;
  }

  private Facts facts(TriageResult triaged, boolean impossible) {
    return rules
        .newFacts()
        .setAll(triaged.facts())
        .set(Worlds.SESSION_IMPOSSIBLE, impossible)
        .build();
  }

  private List<Question> questions(TriageResult triaged, Case person, PlanResult plan) {
    boolean moreWouldHelp = plan instanceof PlanResult.NeedsEquipment;
    if (triaged.urgency() == Urgency.EMERGENCY
        || (person.equipment().isPresent() && !moreWouldHelp)) {
      return triaged.questions();
    }
    Question equipment =
        new Question(
            "$.equipment",
            texts.get("question.equipment.text", texts.defaultLanguage()),
            texts.get("question.equipment.why", texts.defaultLanguage()),
            false);
    return ImmutableList.<Question>builder().addAll(triaged.questions()).add(equipment).build();
  }

  private LocalDate nextReview(Evaluation evaluation, TriageResult triaged, LocalDate today) {
    return today.plusDays(
        daysToReview(evaluation, triaged.fractureAgeDays().orElse(0))
            .orElseThrow(
                () -> new IllegalStateException("the pathway sets no review for this case")));
  }

  /**
   * Returns the screen that decisions use, with its catalogue.
   *
   * @return the screen
   */
  public Screen screen() {
    return screen;
  }

  /**
   * Returns the triage that decisions begin with.
   *
   * @return triage
   */
  public Triage triage() {
    return triage;
  }

  /**
   * Returns the planner that decisions use, with its rules.
   *
   * @return the planner
   */
  public SessionPlanner planner() {
    return planner;
  }

  /**
   * Returns what there is beside the rules: the options with their texts and caveats, and when to
   * look again.
   *
   * @return the outline
   */
  public PathwayOutline outline() {
    return PathwayOutline.of(content);
  }

  /**
   * Returns the ids of all options, listed or not, as the vocabulary of what a person asks for.
   *
   * @return ids in the order of the content
   */
  public Set<String> optionIds() {
    return content.options().stream()
        .map(PathwayContent.Option::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the name of an option, for people.
   *
   * @param id its id
   * @return for example "Warmth"
   * @throws IllegalArgumentException if there is no such option
   */
  public String optionName(String id) {
    return option(id).name();
  }

  /** Returns an option. */
  PathwayContent.Option option(String id) {
    return content.options().stream()
        .filter(option -> option.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no option '" + id + "'"));
  }

  CompiledRules compiledRules() {
    return rules;
  }

  /** Returns the options that may be listed. */
  List<String> listable() {
    return content.options().stream()
        .filter(option -> !option.never())
        .map(PathwayContent.Option::id)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the facts that say which options to avoid. */
  List<String> avoidable() {
    return content.rules().derivations().stream()
        .map(derivation -> derivation.fact().id())
        .filter(fact -> fact.startsWith("avoid."))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the red flags and escalations. */
  List<String> flagIds() {
    TriageOutline outline = triage.outline();
    return ImmutableList.<String>builder()
        .addAll(outline.redFlags())
        .addAll(outline.escalations())
        .build();
  }

  /** Returns whether no equipment in the world would make a session for this decision. */
  boolean isSessionImpossible(Case person, Decision decision) {
    PlanRequest request = PlanRequest.builder(person, decision.triage()).build();
    return isImpossible(request, decision.plan(), decision.screen());
  }

  /**
   * Returns in how many days to look again, the soonest of all reviews that hold; empty for none.
   *
   * @param evaluation of the rules of the pathway
   * @param fractureAgeDays the days since the fracture that counts; 0 if there is none
   */
  OptionalInt daysToReview(Evaluation evaluation, int fractureAgeDays) {
    return content.reviews().stream()
        .filter(review -> evaluation.yesNo(review.fact()) == Tri.TRUE)
        .mapToInt(review -> Math.max(0, review.days(fractureAgeDays)))
        .min();
  }

  /**
   * Returns the rules behind the options, for those who want to read them.
   *
   * @return the rule book
   */
  public RuleBook rules() {
    return content.rules();
  }

  /**
   * Returns which content this is: triage, screen, catalogue, planning and pathway together.
   *
   * @return its version and one fingerprint of all
   */
  public Content content() {
    return stamp;
  }
}
