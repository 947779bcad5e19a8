package io.osteokit.core.rules;

import com.google.common.collect.ImmutableMap;
import java.util.List;

/** Works out the value of derived facts from the standings of their rules. */
final class Deriver {
  private final Atoms atoms;
  private final int[] cells;
  private final double[] numbers;
  private final Standing[] standings;
  private final ImmutableMap<String, CompiledRule> rules;

  Deriver(
      Atoms atoms,
      int[] cells,
      double[] numbers,
      Standing[] standings,
      ImmutableMap<String, CompiledRule> rules) {
    this.atoms = atoms;
    this.cells = cells;
    this.numbers = numbers;
    this.standings = standings;
    this.rules = rules;
  }

  /** Writes the cell, and for a number the value, of the derived fact. */
  void derive(Derivation derivation) {
    Atom atom = atoms.of(derivation.fact().id());
    switch (derivation.combine()) {
      case FIRST -> first(derivation, atom);
      case HIGHEST -> cells[atom.index] = highest(derivation, atom);
      case HIGHEST_OF -> cells[atom.index] = highestOf(derivation.of(), atom);
    }
  }

  /** The values agree until one rule is certain; if two differ, the fact is unknown. */
  private void first(Derivation derivation, Atom atom) {
    int cell = -1;
    double number = Double.NaN;
    boolean settled = false;
    List<Rule> ordered = derivation.rules();
    for (int i = 0; i <= ordered.size() && !settled; i++) {
      boolean last = i == ordered.size();
      Standing standing = last ? Standing.CERTAIN : standing(ordered.get(i));
      if (standing == Standing.EXCLUDED) {
        continue;
      }
      settled = standing == Standing.CERTAIN;
      if (last && !derivation.otherwise().isPresent()) {
        cell = atom.unknown();
        number = Double.NaN;
        break;
      }
      Outcome outcome = last ? derivation.otherwise().get() : ordered.get(i).then();
      double value = number(outcome);
      int own = cell(outcome, atom, value);
      boolean same = cell == -1 || (own == cell && Double.compare(number, value) == 0);
      cell = same ? own : atom.unknown();
      number = same ? value : Double.NaN;
      settled |= !same;
    }
    cells[atom.index] = cell;
    numbers[atom.index] = number;
  }

  private int highest(Derivation derivation, Atom atom) {
    int floor = derivation.otherwise().map(o -> cell(o, atom, Double.NaN)).orElse(0);
    int ceiling = floor;
    for (Rule rule : derivation.rules()) {
      Standing standing = standing(rule);
      int cell = cell(rule.then(), atom, Double.NaN);
      if (standing == Standing.CERTAIN) {
        floor = Math.max(floor, cell);
      }
      if (standing != Standing.EXCLUDED) {
        ceiling = Math.max(ceiling, cell);
      }
    }
    return ceiling > floor ? atom.unknown() : floor;
  }

  private int highestOf(List<String> facts, Atom atom) {
    int floor = 0;
    boolean open = false;
    for (String fact : facts) {
      Atom other = atoms.of(fact);
      int cell = cells[other.index];
      if (cell == other.unknown()) {
        open = true;
      } else {
        floor = Math.max(floor, cell);
      }
    }
    return open && floor < atom.cells - 1 ? atom.unknown() : floor;
  }

  private Standing standing(Rule rule) {
    CompiledRule compiled = rules.get(rule.id());
    if (compiled == null) {
      throw new IllegalStateException(rule.id() + " is not of this book");
    }
    return standings[compiled.index()];
  }

  private double number(Outcome outcome) {
    if (outcome instanceof Outcome.Amount amount) {
      return amount.value();
    }
    return outcome instanceof Outcome.SameAs same
        ? numbers[atoms.of(same.fact()).index]
        : Double.NaN;
  }

  private static int cell(Outcome outcome, Atom atom, double number) {
    if (outcome instanceof Outcome.YesNo yesNo) {
      return yesNo.value() ? 1 : 0;
    }
    if (outcome instanceof Outcome.Value value) {
      return ((Fact.Choice) atom.fact).values().indexOf(value.value());
    }
    return Double.isNaN(number) ? atom.unknown() : atom.cellOf(number);
  }
}
