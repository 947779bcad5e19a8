package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.pathways.PathwayOutline;
import io.osteokit.pathways.PathwayOutline.Caveat;
import io.osteokit.pathways.PathwayOutline.Option;
import java.util.ArrayList;
import java.util.List;

/** What must, may and must not be offered in which phase, every option, and when to look again. */
final class OptionsChapter {
  private final RuleWriter rules;
  private final PathwayOutline outline;

  OptionsChapter(RuleWriter rules, PathwayOutline outline) {
    this.rules = rules;
    this.outline = outline;
  }

  void matrix(Markdown out, StandingTable table) {
    out.heading(2, "What must, may and must not be offered");
    out.paragraph(
        "Worked out from the rules, not written by hand. *Must*: offered to everybody. *May*: for"
            + " everybody to consider. *For some*: it depends on more than the column says; the"
            + " option's own table tells on what. *Must not*: listed for nobody. The columns of the"
            + " phases hold while nothing is withheld.");
    List<String> head = new ArrayList<>();
    head.add("Option");
    table.columns().forEach(column -> head.add(Markdown.text(column.title())));
    List<List<String>> rows = new ArrayList<>();
    for (Option option : outline.options()) {
      List<String> row = new ArrayList<>();
      row.add("[" + Markdown.text(option.name()) + "](#option-" + option.id() + ")");
      table.standings(option).forEach(one -> row.add(mark(one)));
      rows.add(row);
    }
    out.table(head, rows);
  }

  private static String mark(Standing standing) {
    return standing == Standing.MUST ? "**must**" : standing.words();
  }

  void options(Markdown out) {
    out.heading(2, "Options");
    outline.options().forEach(option -> option(out, option));
  }

  private void option(Markdown out, Option option) {
    out.heading(
        3,
        Markdown.anchor("option-" + option.id())
            + Markdown.text(option.name())
            + " ("
            + Markdown.code(option.id())
            + ")");
    out.paragraph(Markdown.text(option.text()));
    List<List<String>> rows = new ArrayList<>();
    if (option.never()) {
      rows.add(
          ImmutableList.of(
              "**Never**",
              "Never offered, and to be avoided when asked for",
              Markdown.text(option.notNow()),
              rules.citations().links(option.sources())));
    }
    rules(rows, option, "OFFER", "Offered", option.name() + " is offered");
    rules(rows, option, "CONSIDER", "To consider", option.name() + " is to consider");
    for (Rule rule : rules.book().rulesOf("avoid." + option.id())) {
      String meaning = option.name() + " is to be avoided";
      rows.add(row("To be avoided", "avoid." + option.id(), rule, meaning));
    }
    for (Caveat caveat : option.caveats()) {
      caveat(rows, caveat);
    }
    if (!option.notNow().isEmpty() && !option.never()) {
      rows.add(
          ImmutableList.of(
              "If not listed", "It was asked for", Markdown.text(option.notNow()), "–"));
    }
    out.table(ImmutableList.of("", "When", "What the person reads", "Rule and sources"), rows);
  }

  private void rules(
      List<List<String>> rows, Option option, String level, String title, String meaning) {
    for (Rule rule : rules.book().rulesOf(option.fact())) {
      if (rule.then().equals(new Outcome.Value(level))) {
        rows.add(row(title, option.fact(), rule, meaning));
      }
    }
  }

  private List<String> row(String title, String fact, Rule rule, String meaning) {
    String id = rules.enterMeaning(rule, fact, meaning);
    return ImmutableList.of(
        "**" + title + "**",
        rules.when(rule),
        RuleWriter.reason(rule),
        id + "<br>" + rules.evidence(rule));
  }

  private void caveat(List<List<String>> rows, Caveat caveat) {
    String text = Markdown.text(caveat.text());
    String sources = caveat.strength() + ": " + rules.citations().links(caveat.sources());
    List<Rule> when = caveat.when().map(rules.book()::rulesOf).orElse(ImmutableList.of());
    if (when.isEmpty()) {
      String given = caveat.when().map(rules.book()::label).map(Markdown::text).orElse("Always");
      rows.add(ImmutableList.of("To know", given, text, sources));
    }
    for (Rule rule : when) {
      String fact = caveat.when().orElse("");
      String id = rules.enterMeaning(rule, fact, "this is said with it: " + caveat.text());
      String evidence = "<br>" + rules.evidence(rule);
      rows.add(
          ImmutableList.of(
              "To know",
              rules.when(rule),
              text + "<br>" + RuleWriter.reason(rule),
              sources + "<br>" + id + evidence));
    }
  }

  void reviews(Markdown out) {
    out.heading(2, "When to look again");
    out.paragraph("Of all dates that a rule sets, the earliest counts.");
    List<List<String>> rows = new ArrayList<>();
    for (PathwayOutline.Review review : outline.reviews()) {
      String date =
          review.inDays().isPresent()
              ? inDays(review.inDays().getAsInt())
              : "on day " + review.onFractureDay().orElse(0) + " after the fracture";
      for (Rule rule : rules.book().rulesOf(review.fact())) {
        String id = rules.enterMeaning(rule, review.fact(), "somebody looks again " + date);
        rows.add(
            ImmutableList.of(
                Markdown.capital(date),
                rules.when(rule),
                RuleWriter.reason(rule),
                id + "<br>" + rules.evidence(rule)));
      }
    }
    out.table(ImmutableList.of("Look again", "When", "In words", "Rule and sources"), rows);
  }

  private static String inDays(int days) {
    return days == 0 ? "today" : "in " + days + (days == 1 ? " day" : " days");
  }
}
