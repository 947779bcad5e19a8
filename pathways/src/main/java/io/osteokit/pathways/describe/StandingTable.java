package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Fact;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.PathwayOutline.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How each option stands in each phase, and while something is withheld. */
final class StandingTable {
  /** The fact that says what is withheld; its id is part of the SDK. */
  static final String WITHHELD = "withheld";

  /**
   * A situation that options are looked at in.
   *
   * @param title what it is called
   * @param phase its phase; empty if it is about what is withheld, whatever the phase
   * @param withheld the value of what is withheld
   */
  record Column(String title, Optional<String> phase, String withheld, Situation situation) {}

  private final Book pathway;
  private final ImmutableList<Column> columns;

  private StandingTable(Book pathway, List<Column> columns) {
    this.pathway = pathway;
    this.columns = ImmutableList.copyOf(columns);
  }

  static StandingTable of(Pathway pathway) {
    Book triage = new Book(pathway.triage().rules());
    FractureDays days = FractureDays.of(pathway.triage().outline(), PhaseSpans.of(triage));
    return of(triage, new Book(pathway.rules()), days);
  }

  private static StandingTable of(Book triage, Book pathway, FractureDays days) {
    List<String> withheld = values(triage, WITHHELD);
    PhaseSpans spans = PhaseSpans.of(triage);
    List<Column> columns = new ArrayList<>();
    for (String phase : spans.all()) {
      Situation situation = new Situation(triage, days).with(PhaseSpans.PHASE, phase);
      spans.timed().stream()
          .filter(one -> one.phase().equals(phase))
          .forEach(one -> situation.fromDay(one.from()));
      withheld.stream().limit(1).forEach(nothing -> situation.with(WITHHELD, nothing));
      String span = spans.days(phase).map(d -> ", " + d).orElse("");
      columns.add(
          new Column(
              Markdown.capital(RuleWriter.words(phase)) + span,
              Optional.of(phase),
              withheld.isEmpty() ? "" : withheld.get(0),
              situation));
    }
    for (String value : withheld.subList(Math.min(1, withheld.size()), withheld.size())) {
      columns.add(
          new Column(
              Markdown.capital(RuleWriter.words(value)) + " withheld",
              Optional.empty(),
              value,
              new Situation(triage, days).with(WITHHELD, value)));
    }
    return new StandingTable(pathway, columns);
  }

  static List<String> values(Book book, String fact) {
    return book.fact(fact)
        .filter(Fact.Choice.class::isInstance)
        .map(one -> ((Fact.Choice) one).values())
        .orElse(ImmutableList.of());
  }

  /** Returns whether a condition is only about how urgent it is or what is withheld. */
  static boolean isAboutUrgency(Condition condition) {
    return condition
        .leaves()
        .allMatch(leaf -> leaf.fact().equals(WITHHELD) || leaf.fact().equals("urgency"));
  }

  List<Column> columns() {
    return columns;
  }

  /** Returns how an option stands, column by column. */
  List<Standing> standings(Option option) {
    ImmutableList.Builder<Standing> standings = ImmutableList.builder();
    columns.forEach(column -> standings.add(standing(option, column)));
    return standings.build();
  }

  Standing standing(Option option, Column column) {
    return option.never()
        ? Standing.MUST_NOT
        : Standing.of(pathway.rulesOf(option.fact()), column.situation());
  }
}
