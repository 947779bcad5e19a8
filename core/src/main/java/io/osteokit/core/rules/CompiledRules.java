package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
  private final ImmutableMap<String, Derivation> derivations;
  private final ImmutableMap<String, Fact> given;
  private final ImmutableMap<String, Fact> all;

  /** The same rules with every unknown left open; made when somebody asks, itself in that form. */
  private final Supplier<CompiledRules> openForm;

  private CompiledRules(RuleBook book, Atoms atoms, boolean open, List<RuleFault> faults) {
    this.book = book;
    this.atoms = atoms;
    this.openForm =
        open
            ? () -> this
            : Suppliers.memoize(() -> new CompiledRules(book, atoms, true, new ArrayList<>()));
    this.given = Facts.byId(book.facts());
    this.all = Facts.byId(book.allFacts());
    this.derivations = Maps.uniqueIndex(book.derivations(), d -> d.fact().id());
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
    // The open form can have more alternatives, so it must be tried before anybody relies on it.
    if (book.rules().stream().anyMatch(rule -> !Alternatives.areFew(rule.when(), atoms))) {
      new CompiledRules(book, atoms, true, faults);
    }
    for (CompiledRule rule : compiled.rules.values()) {
      if (!isFaulty(rule.rule(), faults) && !rule.canHold(atoms)) {
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
      if (!isFaulty(rule, faults)) {
        faults.add(
            RuleFault.of(
                rule,
                rule.id(),
                "TOO_COMPLEX",
                "must have fewer alternatives; derive a fact for some of them"));
      }
      return new CompiledRule(rule, index, ImmutableList.of(), firstTerm);
    }
  }

  private static boolean isFaulty(Rule rule, List<RuleFault> faults) {
    return faults.stream().anyMatch(fault -> fault.subject() == rule);
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
   * Starts what is known about one person, for the facts that the book is handed. Cheaper than
   * {@link Facts#builder}, which has to find them by id each time.
   *
   * @return a builder that refuses any other fact and any value out of its range
   */
  public Facts.Builder newFacts() {
    return Facts.builder(given);
  }

  /**
   * Evaluates every layer for what is known about one person.
   *
   * @param facts what is known; facts that the book does not declare or derives itself are ignored,
   *     and one that is said to be always known but is missing counts as unknown
   * @return the outcomes
   * @throws IllegalArgumentException if a fact has a value that it cannot have in this book
   */
  public Evaluation evaluate(Facts facts) {
    requireNonNull(facts, "facts");
    requireFit(facts);
    int[] cells = new int[atoms.size()];
    double[] numbers = new double[atoms.size()];
    Arrays.fill(numbers, Double.NaN);
    for (Atom atom : atoms.inOrder()) {
      Object value = given.containsKey(atom.fact.id()) ? facts.raw(atom.fact.id()) : null;
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
   * @param facts what is known, as in {@link #evaluate}
   * @return the outcomes
   * @throws IllegalArgumentException if a fact has a value that it cannot have in this book
   */
  public Evaluation evaluateOpenly(Facts facts) {
    return openForm.get().evaluate(facts);
  }

  private void requireFit(Facts facts) {
    for (Fact fact : book.facts()) {
      Object value = facts.raw(fact.id());
      if (value != null && !FactTypes.fits(fact, value)) {
        throw new IllegalArgumentException(
            "'" + fact.id() + "' has a value that it cannot have in " + book.id());
      }
    }
  }

  /** Starts values for every fact of the book, handed in or derived. */
  Facts.Builder newAllFacts() {
    return Facts.builder(all);
  }

  Atoms atoms() {
    return atoms;
  }

  /** Returns how the fact is derived; empty when it is handed in. */
  Optional<Derivation> derivation(String fact) {
    return Optional.ofNullable(derivations.get(fact));
  }

  Optional<CompiledRule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  @Override
  public String toString() {
    return "CompiledRules[" + book.id() + " " + book.version() + ", " + rules.size() + " rules]";
  }
}
