package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.Stratum;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the rules of one book, each where a chapter first asks for it, and keeps count. */
final class RuleWriter {
  private static final int LISTED_FROM = 3;

  private final DocumentedRule.Part part;
  private final Book book;
  private final Citations citations;
  private final List<DocumentedRule> entries;
  private final Set<String> done = new HashSet<>();
  private final Set<String> entered = new HashSet<>();

  RuleWriter(
      DocumentedRule.Part part, Book book, Citations citations, List<DocumentedRule> entries) {
    this.part = part;
    this.book = book;
    this.citations = citations;
    this.entries = entries;
  }

  Book book() {
    return book;
  }

  Citations citations() {
    return citations;
  }

  /** Enters a rule with a sentence, once, and returns its id with a place to link to. */
  String enter(Rule rule, String derives, String sentence) {
    done.add(derives);
    if (!entered.add(rule.id())) {
      return link(rule.id());
    }
    entries.add(
        new DocumentedRule(
            part, rule.id(), derives, sentence, rule.because(), rule.strength(), rule.sources()));
    return Markdown.anchor(place(rule.id())) + Markdown.code(rule.id());
  }

  /** Enters a rule that says what its outcome means. */
  String enterMeaning(Rule rule, String derives, String meaning) {
    String when = book.sentences().condition(rule.when());
    boolean always = when.equals("always");
    String sentence = always ? "In any case, " + meaning : "If " + when + ", then " + meaning;
    return enter(rule, derives, sentence + ".");
  }

  /** Returns a link to a rule. */
  String link(String rule) {
    return "[" + Markdown.code(rule) + "](#" + place(rule) + ")";
  }

  private String place(String rule) {
    return part.name().toLowerCase(Locale.ROOT) + "-" + rule;
  }

  /** Returns when a rule fires, for a cell: several conditions one below the other. */
  String when(Rule rule) {
    return when(rule.when());
  }

  String when(Condition condition) {
    List<Condition> parts = ImmutableList.of();
    String head = "";
    if (condition instanceof Condition.All) {
      parts = all(condition);
      head = "All of these:";
    } else if (condition instanceof Condition.Any) {
      parts = condition.parts();
      head = "Any of these:";
    }
    if (parts.size() < LISTED_FROM) {
      return Markdown.text(Markdown.capital(book.sentences().condition(condition)));
    }
    return parts.stream()
        .map(one -> "<br>• " + Markdown.text(book.sentences().condition(one)))
        .collect(Collectors.joining("", head, ""));
  }

  /** Returns the parts of "all", with those of "all" within it in their place. */
  private static List<Condition> all(Condition condition) {
    ImmutableList.Builder<Condition> parts = ImmutableList.builder();
    for (Condition one : condition.parts()) {
      parts.addAll(one instanceof Condition.All ? all(one) : ImmutableList.of(one));
    }
    return parts.build();
  }

  /** Returns the reason for a rule. */
  static String reason(Rule rule) {
    return Markdown.text(rule.because());
  }

  /** Returns strength and sources of a rule. */
  String evidence(Rule rule) {
    return rule.strength() + ": " + citations.links(rule.sources());
  }

  /** Writes all rules that no chapter wrote before, layer by layer. */
  void rest(Markdown out) {
    for (Stratum stratum : book.rules().strata()) {
      boolean isLeft = stratum.derivations().stream().anyMatch(d -> !done.contains(d.fact().id()));
      if (isLeft) {
        out.heading(3, Markdown.text(Markdown.sentence(stratum.about()).replaceAll("\\.$", "")));
        stratum.derivations().forEach(derivation -> derivation(out, derivation));
      }
    }
  }

  /** Writes a derived fact with all its rules as sentences, unless a chapter did so before. */
  void derivation(Markdown out, Derivation derivation) {
    String fact = derivation.fact().id();
    if (done.contains(fact)) {
      return;
    }
    done.add(fact);
    out.paragraph(
        "**"
            + Markdown.text(Markdown.capital(derivation.fact().label()))
            + "** ("
            + Markdown.code(fact)
            + "). "
            + combination(derivation));
    List<String> lines = new ArrayList<>();
    for (Rule rule : derivation.rules()) {
      String sentence = book.sentences().sentence(rule, derivation.fact());
      lines.add(
          enter(rule, fact, sentence)
              + " "
              + Markdown.text(sentence)
              + " *"
              + reason(rule)
              + "* "
              + citations.evidence(rule.strength(), rule.sources()));
    }
    out.bullets(lines);
  }

  private String combination(Derivation derivation) {
    if (derivation.combine() == Derivation.Combine.HIGHEST_OF) {
      String of = derivation.of().stream().map(this::shortLabel).collect(Collectors.joining(", "));
      return "The highest of these: " + of + ".";
    }
    boolean first = derivation.combine() == Derivation.Combine.FIRST;
    String several = first ? "The first rule that fires decides. " : "The highest counts. ";
    Optional<Outcome> otherwise = derivation.otherwise();
    String none =
        otherwise.isPresent()
            ? "When none fires: " + Markdown.text(value(otherwise.get())) + "."
            : first ? "When none fires it is not known." : "When none fires: the lowest value.";
    return (derivation.rules().size() > 1 ? several : "") + none;
  }

  /** Returns the id where it is the better known name, as with flags; else the words. */
  private String shortLabel(String fact) {
    return book.derivation(fact).filter(one -> !one.rules().isEmpty()).isPresent()
        ? Markdown.code(fact)
        : Markdown.text(book.label(fact));
  }

  private static String value(Outcome outcome) {
    if (outcome instanceof Outcome.YesNo yesNo) {
      return yesNo.value() ? "yes" : "no";
    }
    if (outcome instanceof Outcome.Value value) {
      return words(value.value());
    }
    return outcome instanceof Outcome.Amount amount
        ? Double.toString(amount.value())
        : "the same as " + ((Outcome.SameAs) outcome).fact();
  }

  /** Returns a value of a choice in words. */
  static String words(String value) {
    return value.replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
