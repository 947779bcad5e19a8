package io.osteokit.pathways.verify.internal.encode;

import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.Stratum;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a rule book into a circuit, layer by layer. */
final class BookEncoder {
  private final Circuit circuit;
  private final Map<String, FactPoints> facts;
  private final Map<String, Rail> standings = new LinkedHashMap<>();

  /** Creates an encoder over facts that are there; it adds the derived ones. */
  BookEncoder(Circuit circuit, Map<String, FactPoints> facts) {
    this.circuit = circuit;
    this.facts = facts;
  }

  /** Adds every fact that the book derives, and returns how each of its rules stands. */
  Map<String, Rail> encode(RuleBook book) {
    Conditions conditions = new Conditions(circuit, this::fact);
    for (Stratum stratum : book.strata()) {
      Map<String, FactPoints> derived = new HashMap<>();
      for (Derivation derivation : stratum.derivations()) {
        for (Rule rule : derivation.rules()) {
          standings.put(rule.id(), conditions.of(rule.when()));
        }
        derived.put(derivation.fact().id(), derive(derivation));
      }
      facts.putAll(derived);
    }
    return standings;
  }

  private FactPoints fact(String id) {
    FactPoints fact = facts.get(id);
    if (fact == null) {
      throw new IllegalArgumentException("no fact '" + id + "'");
    }
    return fact;
  }

  private FactPoints derive(Derivation derivation) {
    return switch (derivation.combine()) {
      case FIRST -> first(derivation);
      case HIGHEST -> highest(derivation, (Fact.Choice) derivation.fact());
      case HIGHEST_OF -> highestOf(derivation, (Fact.Choice) derivation.fact());
    };
  }

  /** A rule that may decide: when it is reached, and what it says. */
  private record Turn(List<Integer> when, Outcome outcome) {}

  private FactPoints first(Derivation derivation) {
    List<Turn> turns = new ArrayList<>();
    List<Integer> undecided = new ArrayList<>();
    for (Rule rule : derivation.rules()) {
      Rail standing = standing(rule);
      List<Integer> when = new ArrayList<>(undecided);
      when.add(standing.possible());
      turns.add(new Turn(when, rule.then()));
      undecided.add(-standing.certain());
    }
    // Where no rule is certain and there is no last word, the fact is unknown.
    int decided = -circuit.and(undecided);
    if (derivation.otherwise().isPresent()) {
      turns.add(new Turn(undecided, derivation.otherwise().get()));
      decided = Circuit.TRUE;
    }
    if (derivation.fact() instanceof Fact.Amount) {
      return number(turns, decided);
    }
    if (derivation.fact() instanceof Fact.YesNo) {
      int yes = agreed(turns, decided, new Outcome.YesNo(true));
      int no = agreed(turns, decided, new Outcome.YesNo(false));
      return new FactPoints.YesNo(circuit.or(yes, no), yes);
    }
    List<String> values = ((Fact.Choice) derivation.fact()).values();
    List<Integer> is = new ArrayList<>();
    for (String value : values) {
      is.add(agreed(turns, decided, new Outcome.Value(value)));
    }
    return new FactPoints.Choice(circuit.or(is), values, is);
  }

  /** Returns the point that is true when every rule that may still decide says this. */
  private int agreed(List<Turn> turns, int decided, Outcome outcome) {
    List<Integer> all = new ArrayList<>();
    all.add(decided);
    for (Turn turn : turns) {
      if (!turn.outcome().equals(outcome)) {
        all.add(-circuit.and(turn.when()));
      }
    }
    return circuit.and(all);
  }

  private FactPoints number(List<Turn> turns, int decided) {
    List<Integer> all = new ArrayList<>();
    all.add(decided);
    List<DerivedNumber.Part> parts = new ArrayList<>();
    for (Turn turn : turns) {
      FactPoints.Amount own = number(turn.outcome());
      int when = circuit.and(turn.when());
      all.add(circuit.implies(when, own.known()));
      for (int i = 0; i < parts.size(); i++) {
        List<Integer> both = new ArrayList<>(turns.get(i).when());
        both.addAll(turn.when());
        int clash = circuit.and(both);
        if (clash != Circuit.FALSE) {
          all.add(circuit.implies(clash, own.same(parts.get(i).number())));
        }
      }
      parts.add(new DerivedNumber.Part(when, own));
    }
    return new DerivedNumber(circuit, circuit.and(all), parts);
  }

  private FactPoints.Amount number(Outcome outcome) {
    if (outcome instanceof Outcome.Amount amount) {
      return new ConstantNumber(circuit, amount.value());
    }
    return (FactPoints.Amount) fact(((Outcome.SameAs) outcome).fact());
  }

  private FactPoints highest(Derivation derivation, Fact.Choice fact) {
    List<String> values = fact.values();
    int least =
        derivation.otherwise().map(o -> values.indexOf(((Outcome.Value) o).value())).orElse(0);
    List<Integer> certain = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int value = 0; value < values.size(); value++) {
      List<Integer> sure = new ArrayList<>();
      List<Integer> maybe = new ArrayList<>();
      sure.add(value <= least ? Circuit.TRUE : Circuit.FALSE);
      for (Rule rule : derivation.rules()) {
        if (values.indexOf(((Outcome.Value) rule.then()).value()) >= value) {
          sure.add(standing(rule).certain());
          maybe.add(standing(rule).possible());
        }
      }
      certain.add(circuit.or(sure));
      open.add(circuit.and(circuit.or(maybe), -certain.get(value)));
    }
    return ladder(values, -circuit.or(open), certain);
  }

  private FactPoints highestOf(Derivation derivation, Fact.Choice fact) {
    List<String> values = fact.values();
    List<Integer> open = new ArrayList<>();
    List<FactPoints.Choice> others = new ArrayList<>();
    for (String id : derivation.of()) {
      FactPoints.Choice other = (FactPoints.Choice) fact(id);
      others.add(other);
      open.add(-other.known());
    }
    List<Integer> reached = new ArrayList<>();
    for (int value = 0; value < values.size(); value++) {
      List<Integer> any = new ArrayList<>();
      any.add(value == 0 ? Circuit.TRUE : Circuit.FALSE);
      for (FactPoints.Choice other : others) {
        any.addAll(other.is().subList(value, values.size()));
      }
      reached.add(circuit.or(any));
    }
    int known = circuit.or(-circuit.or(open), reached.get(values.size() - 1));
    return ladder(values, known, reached);
  }

  /** Returns the choice that is the highest value reached. */
  private FactPoints ladder(List<String> values, int known, List<Integer> reached) {
    List<Integer> is = new ArrayList<>();
    for (int value = 0; value < values.size(); value++) {
      int next = value + 1 < values.size() ? reached.get(value + 1) : Circuit.FALSE;
      is.add(circuit.and(known, reached.get(value), -next));
    }
    return new FactPoints.Choice(known, values, is);
  }

  private Rail standing(Rule rule) {
    Rail standing = standings.get(rule.id());
    if (standing == null) {
      throw new IllegalStateException(rule.id() + " was not read");
    }
    return standing;
  }
}
