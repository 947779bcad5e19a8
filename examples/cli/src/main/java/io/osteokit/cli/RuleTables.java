package io.osteokit.cli;

import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.Sentences;
import io.osteokit.core.rules.Stratum;
import java.util.ArrayList;
import java.util.List;

/** A rule book as tables: each rule as a sentence with its reason and its sources. */
final class RuleTables {
  private RuleTables() {}

  /** Writes every rule of a book, layer by layer. */
  static void write(Doc doc, RuleBook book) {
    Sentences sentences = Sentences.of(book);
    for (Stratum stratum : book.strata()) {
      List<Doc.Row> rows = new ArrayList<>();
      for (Derivation derivation : stratum.derivations()) {
        for (Rule rule : derivation.rules()) {
          rows.add(
              Doc.Row.of(
                  Phrase.code(rule.id()),
                  Phrase.of(sentences.sentence(rule, derivation.fact())),
                  Phrase.of(rule.because()),
                  Phrase.of(rule.strength() + ": ").andSources(rule.sources())));
        }
      }
      if (!rows.isEmpty()) {
        doc.heading(3, Words.capital(stratum.about()));
        doc.table(List.of("Rule", "In words", "Why", "Strength and sources"), rows);
      }
    }
  }
}
