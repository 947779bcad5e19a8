package io.osteokit.core.rules;

import io.osteokit.core.json.JsonWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes a book and its parts in the shape that they are read in. */
final class RuleBookWriter {
  static final String KIND = "rules";

  private final JsonWriter out;

  RuleBookWriter(JsonWriter out) {
    this.out = out;
  }

  void book(RuleBook book) {
    out.object();
    out.name("kind").value(KIND);
    out.name("id").value(book.id());
    out.name("version").value(book.version());
    out.name("language").value(book.language().toLanguageTag());
    out.name("reviewStatus").value(book.reviewStatus().name());
    out.name("facts").array();
    book.facts().forEach(fact -> fact(fact, book.alwaysKnown().contains(fact.id())));
    out.end().name("strata").array();
    book.strata().forEach(this::stratum);
    out.end().end();
  }

  private void stratum(Stratum stratum) {
    out.object().name("id").value(stratum.id()).name("about").value(stratum.about());
    out.name("derive").array();
    stratum.derivations().forEach(this::derivation);
    out.end().end();
  }

  private void derivation(Derivation derivation) {
    out.object().name("fact");
    fact(derivation.fact(), false);
    out.name("combine").value(derivation.combine().name());
    if (derivation.combine() == Derivation.Combine.HIGHEST_OF) {
      texts("of", derivation.of());
    } else {
      derivation
          .otherwise()
          .ifPresent(
              value -> {
                out.name("otherwise");
                outcome(value);
              });
      out.name("rules").array();
      derivation.rules().forEach(this::rule);
      out.end();
    }
    out.end();
  }

  private void rule(Rule rule) {
    out.object().name("id").value(rule.id()).name("when");
    condition(rule.when());
    out.name("then");
    outcome(rule.then());
    out.name("because").value(rule.because());
    texts("sources", rule.sources());
    out.name("strength").value(rule.strength().name()).end();
  }

  void fact(Fact fact, boolean alwaysKnown) {
    out.object().name("id").value(fact.id());
    String type = fact.match(f -> "YES_NO", f -> "NUMBER", f -> "CHOICE", f -> "SET");
    out.name("type").value(type).name("label").value(fact.label());
    if (fact instanceof Fact.Amount number) {
      if (!number.unit().isEmpty()) {
        out.name("unit").value(number.unit());
      }
      number("min", number.min());
      number("max", number.max());
      if (number.whole()) {
        out.name("whole").value(true);
      }
    } else if (fact instanceof Fact.Choice choice) {
      texts("values", choice.values());
    } else if (fact instanceof Fact.Members set) {
      texts("values", set.values());
    }
    if (alwaysKnown) {
      out.name("alwaysKnown").value(true);
    }
    out.end();
  }

  void outcome(Outcome outcome) {
    if (outcome instanceof Outcome.YesNo yesNo) {
      out.value(yesNo.value());
    } else if (outcome instanceof Outcome.Value value) {
      out.value(value.value());
    } else if (outcome instanceof Outcome.Amount amount) {
      out.value(BigDecimal.valueOf(amount.value()));
    } else {
      out.object().name("sameAs").value(((Outcome.SameAs) outcome).fact()).end();
    }
  }

  void condition(Condition condition) {
    out.object();
    if (condition instanceof Condition.All all) {
      parts("all", all.parts());
    } else if (condition instanceof Condition.Any any) {
      parts("any", any.parts());
    } else if (condition instanceof Condition.Not not) {
      out.name("not");
      condition(not.part());
    } else if (condition instanceof Condition.AtLeast atLeast) {
      out.name("atLeast").value(atLeast.count());
      parts("of", atLeast.parts());
    } else if (condition instanceof Condition.Known known) {
      out.name("known").value(known.fact());
    } else {
      leaf((Condition.Leaf) condition);
    }
    out.end();
  }

  private void parts(String name, List<Condition> parts) {
    out.name(name).array();
    parts.forEach(this::condition);
    out.end();
  }

  private void leaf(Condition.Leaf leaf) {
    out.name("fact").value(leaf.fact());
    if (leaf instanceof Condition.Is is) {
      out.name("is").value(is.value());
    } else if (leaf instanceof Condition.In in) {
      texts("in", in.values());
    } else if (leaf instanceof Condition.Reaches reaches) {
      out.name("reaches").value(reaches.value());
    } else if (leaf instanceof Condition.Contains contains) {
      texts("containsAny", contains.values());
    } else if (leaf instanceof Condition.OnlyFrom only) {
      texts("onlyFrom", only.values());
    } else {
      Condition.Compare compare = (Condition.Compare) leaf;
      number(nameOf(compare.comparison()), compare.limit());
    }
    if (leaf.ifUnknown() != IfUnknown.NEVER) {
      out.name("ifUnknown").value(leaf.ifUnknown().name());
    }
  }

  private static String nameOf(Condition.Comparison comparison) {
    return ConditionReader.COMPARISONS.entrySet().stream()
        .filter(entry -> entry.getValue() == comparison)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(IllegalStateException::new);
  }

  private void number(String name, double value) {
    out.name(name).value(BigDecimal.valueOf(value));
  }

  private void texts(String name, Collection<String> values) {
    out.name(name).array();
    values.forEach(out::value);
    out.end();
  }
}
