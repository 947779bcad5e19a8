package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out the value of one derived fact from the standings of its rules. */
final class Deriver {
  private final Derivation.Combine combine;
  private final Atom atom;

  /** The rules in order; what comes when none fires is the last choice, without a rule. */
  private final Choice[] choices;

  private final Atom[] of;
  private final int floor;

  Deriver(Derivation derivation, Atoms atoms, List<CompiledRule> rules) {
    this.combine = derivation.combine();
    this.atom = atoms.of(derivation.fact().id());
    ImmutableList.Builder<Choice> all = ImmutableList.builder();
    rules.forEach(rule -> all.add(new Choice(rule, rule.rule().then(), atom, atoms)));
    this.floor =
        combine == Derivation.Combine.HIGHEST
            ? derivation.otherwise().map(o -> new Choice(null, o, atom, atoms).cell).orElse(0)
            : 0;
    if (combine == Derivation.Combine.FIRST) {
      derivation.otherwise().ifPresent(o -> all.add(new Choice(null, o, atom, atoms)));
    }
    this.choices = all.build().toArray(new Choice[0]);
    this.of = derivation.of().stream().map(atoms::of).toArray(Atom[]::new);
  }

  /** What a rule makes of the fact. */
  private static final class Choice {
    final @Nullable CompiledRule rule;
    final int cell;
    final double number;

    /** The number that is taken over, for an outcome that is the same as another fact. */
    final @Nullable Atom same;

    Choice(@Nullable CompiledRule rule, Outcome outcome, Atom atom, Atoms atoms) {
      this.rule = rule;
      this.number = outcome instanceof Outcome.Amount amount ? amount.value() : Double.NaN;
      this.same = outcome instanceof Outcome.SameAs other ? atoms.of(other.fact()) : null;
      this.cell = cell(outcome, atom, number);
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

    Standing standing(long[] bits) {
      return rule == null ? Standing.CERTAIN : rule.standing(bits);
    }

    double number(double[] numbers) {
      return same == null ? number : numbers[same.index];
    }

    int cell(Atom atom, double value) {
      return same == null || Double.isNaN(value) ? cell : atom.cellOf(value);
    }
  }

  /** Writes the cell, and for a number the value, of the derived fact. */
  void derive(long[] bits, int[] cells, double[] numbers) {
    switch (combine) {
      case FIRST -> first(bits, cells, numbers);
      case HIGHEST -> cells[atom.index] = highest(bits);
      case HIGHEST_OF -> cells[atom.index] = highestOf(cells);
    }
  }

  /** The values agree until one rule is certain; if two differ, the fact is unknown. */
  private void first(long[] bits, int[] cells, double[] numbers) {
    int cell = -1;
    double number = Double.NaN;
    boolean settled = false;
    for (int i = 0; i < choices.length && !settled; i++) {
      Standing standing = choices[i].standing(bits);
      if (standing == Standing.EXCLUDED) {
        continue;
      }
      double value = choices[i].number(numbers);
      int own = choices[i].cell(atom, value);
      boolean same = cell == -1 || (own == cell && Double.compare(number, value) == 0);
      cell = same ? own : atom.unknown();
      number = same ? value : Double.NaN;
      settled = standing == Standing.CERTAIN || !same;
    }
    // Nothing is certain, and there is no value for that.
    cells[atom.index] = settled ? cell : atom.unknown();
    numbers[atom.index] = settled ? number : Double.NaN;
  }

  private int highest(long[] bits) {
    int low = floor;
    int ceiling = floor;
    for (Choice choice : choices) {
      Standing standing = choice.standing(bits);
      if (standing == Standing.CERTAIN) {
        low = Math.max(low, choice.cell);
      }
      if (standing != Standing.EXCLUDED) {
        ceiling = Math.max(ceiling, choice.cell);
      }
    }
    return ceiling > low ? atom.unknown() : low;
  }

  private int highestOf(int[] cells) {
    int low = 0;
    boolean open = false;
    for (Atom other : of) {
      int cell = cells[other.index];
      if (cell == other.unknown()) {
        open = true;
      } else {
        low = Math.max(low, cell);
      }
    }
    return open && low < atom.cells - 1 ? atom.unknown() : low;
  }
}
