package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule book made ready for use: checked once, then asked many times. Immutable and safe to share
 * between threads.
 *
 * <p>Evaluating takes one table look-up for each fact that a layer reads, so its cost grows with
 * the number of facts, not with the number of rules that fail.
 */
public final class CompiledRules {
  private final RuleBook book;
  private final Atoms atoms;
  private final ImmutableList<StratumTables> tables;
  private final ImmutableMap<String, CompiledRule> rules;
  private final boolean open;
  private volatile @Nullable CompiledRules openForm;

  private CompiledRules(RuleBook book, Atoms atoms, boolean open, List<RuleFault> faults) {
    this.book = book;
    this.atoms = atoms;
    Normaliser normaliser = new Normaliser(atoms, open);
    ImmutableList.Builder<StratumTables> strata = ImmutableList.builder();
    ImmutableMap.Builder<String, CompiledRule> byId = ImmutableMap.builder();
    int index = 0;
    for (Stratum stratum : book.strata()) {
      List<CompiledRule> compiled = new ArrayList<>();
      int firstTerm = 0;
      for (Derivation derivation : stratum.derivations()) {
        for (Rule rule : derivation.rules()) {
          CompiledRule one = compile(normaliser, rule, index++, firstTerm, faults);
          firstTerm += one.terms().size();
          compiled.add(one);
          byId.put(rule.id(), one);
        }
      }
      strata.add(StratumTables.of(compiled, atoms));
    }
    this.tables = strata.build();
    this.rules = byId.buildOrThrow();
    this.open = open;
  }

  /**
   * Checks a book and compiles it.
   *
   * @param book the rules
   * @return the compiled rules
   * @throws RulesRefusedException if a fact or a rule is at fault: a fact that does not exist or is
   *     of another type, a value out of range, an id twice, a leaf that does not say how unknown
   *     counts, a condition that can never hold, a rule without reason or source; with every fault
   */
  public static CompiledRules compile(RuleBook book) {
    List<RuleFault> faults = new ArrayList<>();
    Optional<CompiledRules> compiled = compile(requireNonNull(book, "book"), faults);
    return compiled.orElseThrow(
        () ->
            new RulesRefusedException(
                book.id(),
                faults.stream().map(RuleFault::problem).collect(ImmutableList.toImmutableList())));
  }

  /** Compiles a book, or returns empty and says why. */
  static Optional<CompiledRules> compile(RuleBook book, List<RuleFault> faults) {
    faults.addAll(RuleChecker.check(book));
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    Atoms atoms =
        Atoms.of(
            book.allFacts(),
            book.rules().stream().map(Rule::when).collect(ImmutableList.toImmutableList()));
    CompiledRules compiled = new CompiledRules(book, atoms, false, faults);
    for (CompiledRule rule : compiled.rules.values()) {
      boolean tooComplex = faults.stream().anyMatch(fault -> fault.subject() == rule.rule());
      if (!tooComplex && !rule.canHold(atoms)) {
        faults.add(
            RuleFault.of(
                rule.rule(),
                rule.rule().id(),
                "NEVER_HOLDS",
                "must have a condition that can hold"));
      }
    }
    return faults.isEmpty() ? Optional.of(compiled) : Optional.empty();
  }

  private static CompiledRule compile(
      Normaliser normaliser, Rule rule, int index, int firstTerm, List<RuleFault> faults) {
    try {
      return new CompiledRule(rule, index, normaliser.terms(rule.when()), firstTerm);
    } catch (Normaliser.TooManyTermsException e) {
      faults.add(
          RuleFault.of(
              rule,
              rule.id(),
              "TOO_COMPLEX",
              "must have fewer alternatives; derive a fact for some of them"));
      return new CompiledRule(rule, index, ImmutableList.of(), firstTerm);
    }
  }

  /**
   * Returns the book that was compiled.
   *
   * @return the book
   */
  public RuleBook book() {
    return book;
  }

  /**
   * Evaluates every layer for what is known about one person.
   *
   * @param facts what is known; facts that the book does not declare are ignored
   * @return the outcomes
   */
  public Evaluation evaluate(Facts facts) {
    requireNonNull(facts, "facts");
    int[] cells = new int[atoms.size()];
    double[] numbers = new double[atoms.size()];
    Arrays.fill(numbers, Double.NaN);
    for (Atom atom : atoms.inOrder()) {
      Object value = facts.raw(atom.fact.id());
      cells[atom.index] = atom.cellOf(value);
      if (value instanceof Double number) {
        numbers[atom.index] = number;
      }
    }
    Standing[] standings = new Standing[rules.size()];
    for (int s = 0; s < tables.size(); s++) {
      tables.get(s).evaluate(cells, standings);
      Deriver deriver = new Deriver(atoms, cells, numbers, standings, rules);
      for (Derivation derivation : book.strata().get(s).derivations()) {
        deriver.derive(derivation);
      }
    }
    return new Evaluation(this, facts, cells, numbers, standings);
  }

  /**
   * Evaluates as if no leaf said how unknown counts: every unknown stays open. A rule that is
   * {@link Standing#POSSIBLE} here can still come out either way once more is known.
   *
   * @param facts what is known
   * @return the outcomes
   */
  public Evaluation evaluateOpenly(Facts facts) {
    return openForm().evaluate(facts);
  }

  /** Compiled on first use: not everybody asks what is still open. A race costs time only. */
  private CompiledRules openForm() {
    CompiledRules form = open ? this : openForm;
    if (form == null) {
      form = new CompiledRules(book, atoms, true, new ArrayList<>());
      openForm = form;
    }
    return form;
  }

  Atoms atoms() {
    return atoms;
  }

  /** Returns how the fact is derived; none when it is handed in. */
  List<Derivation> derivation(String fact) {
    return book.derivations().stream()
        .filter(derivation -> derivation.fact().id().equals(fact))
        .collect(ImmutableList.toImmutableList());
  }

  Optional<CompiledRule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  @Override
  public String toString() {
    return "CompiledRules[" + book.id() + " " + book.version() + ", " + rules.size() + " rules]";
  }
}
