package io.osteokit.pathways.describe;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.evidence.Strength;
import io.osteokit.exercises.planning.Ruling;
import io.osteokit.pathways.Pathway;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole pathway as a document that a clinician reads: every rule of triage, of the options, of
 * the screen and of planning as a sentence with its reason and its sources.
 *
 * <p>It is worked out from the content alone, so the same content gives the same text for ever.
 * Immutable and safe to share between threads; making the text takes some milliseconds.
 */
public final class PathwayDocument {
  private final Pathway pathway;
  private final Sources sources;
  private final Optional<String> diagram;

  private PathwayDocument(Pathway pathway, Sources sources, Optional<String> diagram) {
    this.pathway = pathway;
    this.sources = sources;
    this.diagram = diagram;
  }

  /**
   * Returns the document of a pathway that cites the shipped sources.
   *
   * @param pathway the pathway
   * @return its document, without a diagram
   */
  public static PathwayDocument of(Pathway pathway) {
    return of(pathway, Sources.shipped());
  }

  /**
   * Returns the document of a pathway.
   *
   * @param pathway the pathway
   * @param sources the sources that its content cites
   * @return its document, without a diagram
   */
  public static PathwayDocument of(Pathway pathway, Sources sources) {
    return new PathwayDocument(
        requireNonNull(pathway, "pathway"), requireNonNull(sources, "sources"), Optional.empty());
  }

  /**
   * Returns this document with a picture of the phases, for example what {@link PhaseDiagram}
   * draws.
   *
   * @param address where the picture is, as seen from the document, for example {@code pathway.svg}
   * @return the document with the picture
   */
  public PathwayDocument withDiagram(String address) {
    return new PathwayDocument(pathway, sources, Optional.of(requireNonNull(address, "address")));
  }

  /**
   * Returns the document as Markdown with tables (GitHub's), lines ended by {@code \n}.
   *
   * @return the text
   */
  public String markdown() {
    Markdown out = new Markdown();
    write(out, new ArrayList<>());
    return out.toString();
  }

  /**
   * Returns every rule of the document once, in its order.
   *
   * @return the rules with their sentences
   */
  public List<DocumentedRule> rules() {
    List<DocumentedRule> entries = new ArrayList<>();
    write(new Markdown(), entries);
    return ImmutableList.copyOf(entries);
  }

  private void write(Markdown out, List<DocumentedRule> entries) {
    Citations citations = new Citations(sources);
    Book triageBook = new Book(pathway.triage().rules());
    Book optionBook = new Book(pathway.rules());
    RuleWriter triage = new RuleWriter(DocumentedRule.Part.TRIAGE, triageBook, citations, entries);
    RuleWriter options =
        new RuleWriter(DocumentedRule.Part.PATHWAY, optionBook, citations, entries);
    TriageChapter first = new TriageChapter(triage, pathway.triage().outline());
    OptionsChapter then = new OptionsChapter(options, pathway.outline());
    head(out);
    how(out);
    overview(out);
    first.flags(out);
    first.urgency(out);
    first.phases(out, PhaseSpans.of(triageBook));
    then.matrix(out, StandingTable.of(pathway));
    then.options(out);
    then.reviews(out);
    new ScreenChapter(pathway.screen().content(), citations, entries).write(out);
    planning(out, citations, entries);
    first.questions(out);
    out.heading(2, "Everything else that is worked out");
    triage.rest(out);
    options.rest(out);
    new FactsChapter(pathway.triage().outline(), triage).write(out);
    out.heading(2, "Sources");
    out.paragraph(
        "*Read* tells how much of a source was read. Keys of the kind design are choices of this"
            + " project, those of the kind general knowledge were not confirmed in a source.");
    citations.write(out);
  }

  private void head(Markdown out) {
    out.heading(1, "The pathway after a vertebral fracture");
    out.quote(
        isReviewed(pathway)
            ? "**Review status: REVIEWED.** Its parts say that a clinician signed them off."
            : "**Review status: UNREVIEWED.** No clinician has signed this content off. It is not a"
                + " medical device, and nobody should be treated by it as it stands.");
    out.table(
        ImmutableList.of("Content", "Version and review"),
        ImmutableList.of(
            ImmutableList.of("All together", Markdown.text(pathway.content().version())),
            ImmutableList.of("Fingerprint", Markdown.code(pathway.content().fingerprint())),
            ImmutableList.of(
                "Triage rules",
                part(
                    pathway.triage().rules().id(),
                    pathway.triage().rules().version(),
                    pathway.triage().rules().reviewStatus())),
            ImmutableList.of(
                "Pathway rules",
                part(
                    pathway.rules().id(),
                    pathway.rules().version(),
                    pathway.rules().reviewStatus())),
            ImmutableList.of(
                "Screen",
                part(
                    pathway.screen().content().id(),
                    pathway.screen().content().version(),
                    pathway.screen().content().reviewStatus())),
            ImmutableList.of(
                "Planning",
                part(
                    pathway.planner().rules().id(),
                    pathway.planner().rules().version(),
                    pathway.planner().rules().reviewStatus()))));
  }

  private static String part(String id, String version, ReviewStatus status) {
    return Markdown.code(id) + " " + Markdown.text(version) + ", " + status;
  }

  static boolean isReviewed(Pathway pathway) {
    return pathway.triage().rules().reviewStatus() == ReviewStatus.REVIEWED
        && pathway.rules().reviewStatus() == ReviewStatus.REVIEWED
        && pathway.screen().content().reviewStatus() == ReviewStatus.REVIEWED
        && pathway.planner().rules().reviewStatus() == ReviewStatus.REVIEWED;
  }

  private static void how(Markdown out) {
    out.heading(2, "How to read this");
    List<String> lines = new ArrayList<>();
    lines.add(
        "**Every sentence here is a rule.** The software decides by these rules and by nothing else;"
            + " this text was made from them.");
    lines.add(
        "**What is not known.** A condition is not met while its fact is not known, unless it says"
            + " \u201cor is not known\u201d: then it is met. \u201cOpen while not known\u201d leaves"
            + " the rule undecided, and a question is asked.");
    lines.add(
        "**Several conditions.** A semicolon parts conditions that have commas of their own;"
            + " brackets hold together what counts as one.");
    lines.add(
        "**Strength.** "
            + strengths()
            + ". The letters in brackets after a rule are its strength and its sources.");
    lines.add(
        "**Reasons** stand in slanted letters or in a column of their own. They are what the person"
            + " reads, so they are in plain words.");
    out.bullets(lines);
  }

  private static String strengths() {
    List<String> all = new ArrayList<>();
    for (Strength one : Strength.values()) {
      all.add("**" + one + "** " + one.label());
    }
    return String.join(", ", all);
  }

  private void overview(Markdown out) {
    out.heading(2, "The way through");
    diagram.ifPresent(
        address ->
            out.paragraph(
                "![The way in, the phases, and what is offered when](<"
                    + address.replace(">", "%3E").replace("<", "%3C")
                    + ">)"));
    out.paragraph(
        "First the red flags: they decide how urgent it is and what is withheld. Then the phase goes"
            + " by the age of the fracture. Then the options of the phase, the exercises that suit,"
            + " a session, and the day to look again.");
  }

  private void planning(Markdown out, Citations citations, List<DocumentedRule> entries) {
    out.heading(2, "How sessions and weeks are put together");
    List<List<String>> rows = new ArrayList<>();
    for (Ruling one : pathway.planner().rules().rulings()) {
      entries.add(
          new DocumentedRule(
              DocumentedRule.Part.PLANNING,
              one.id(),
              one.id(),
              one.reason(),
              one.reason(),
              one.evidence().strength(),
              one.evidence().sources()));
      rows.add(
          ImmutableList.of(
              Markdown.anchor("planning-" + one.id()) + Markdown.code(one.id()),
              Markdown.text(one.reason()),
              one.evidence().strength() + ": " + citations.links(one.evidence().sources())));
    }
    out.table(ImmutableList.of("Rule", "What and why", "Sources"), rows);
  }
}
