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
  private final ImmutableList<ImmutableList<Deriver>> derivers;
  private final int words;
  private final ImmutableMap<String, CompiledRule> rules;
  private final ImmutableMap<String, Derivation> derivations;
  private final Declared given;

  /** The facts handed in at the same places, then those derived, in order. */
  private final Declared all;

  private final ImmutableList<Atom> derived;

  /** Where the values of each atom's fact are among those handed in. */
  private final int[] places;

  /** The same rules with every unknown left open; made when somebody asks, itself in that form. */
  private final Supplier<CompiledRules> openForm;

  private CompiledRules(RuleBook book, Atoms atoms, boolean open, List<RuleFault> faults) {
    this.book = book;
    this.atoms = atoms;
    this.openForm =
        open
            ? () -> this
            : Suppliers.memoize(() -> new CompiledRules(book, atoms, true, new ArrayList<>()));
    this.given = Declared.of(book.facts());
    this.all = Declared.of(book.allFacts());
    this.places = given.places(atoms);
    this.derived =
        book.derivations().stream()
            .map(derivation -> atoms.of(derivation.fact().id()))
            .collect(ImmutableList.toImmutableList());
    this.derivations = Maps.uniqueIndex(book.derivations(), d -> d.fact().id());
    Normaliser normaliser = new Normaliser(atoms, open);
    ImmutableList.Builder<StratumTables> strata = ImmutableList.builder();
    ImmutableList.Builder<ImmutableList<Deriver>> steps = ImmutableList.builder();
    ImmutableMap.Builder<String, CompiledRule> byId = ImmutableMap.builder();
    int offset = 0;
    for (Stratum stratum : book.strata()) {
      List<CompiledRule> compiled = compile(normaliser, stratum, offset, faults);
      compiled.forEach(one -> byId.put(one.rule().id(), one));
      StratumTables table = new StratumTables(offset, compiled, atoms);
      strata.add(table);
      steps.add(derivers(stratum, compiled, atoms));
      offset += table.width();
    }
    this.tables = strata.build();
    this.derivers = steps.build();
    this.words = offset;
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
                RuleCodes.NEVER_HOLDS,
                "must have a condition that can hold"));
      }
    }
    return faults.isEmpty() ? Optional.of(compiled) : Optional.empty();
  }

  private static List<CompiledRule> compile(
      Normaliser normaliser, Stratum stratum, int offset, List<RuleFault> faults) {
    List<Rule> rules = new ArrayList<>();
    List<List<Term>> terms = new ArrayList<>();
    int count = 0;
    for (Derivation derivation : stratum.derivations()) {
      for (Rule rule : derivation.rules()) {
        List<Term> own = terms(normaliser, rule, faults);
        rules.add(rule);
        terms.add(own);
        count += own.size();
      }
    }
    List<CompiledRule> compiled = new ArrayList<>();
    int possible = offset * Long.SIZE;
    int certain = possible + StratumTables.words(count) * Long.SIZE;
    for (int i = 0; i < rules.size(); i++) {
      compiled.add(new CompiledRule(rules.get(i), terms.get(i), possible, certain));
      possible += terms.get(i).size();
      certain += terms.get(i).size();
    }
    return compiled;
  }

  private static List<Term> terms(Normaliser normaliser, Rule rule, List<RuleFault> faults) {
    try {
      return normaliser.terms(rule.when());
    } catch (Normaliser.TooManyTermsException e) {
      if (!isFaulty(rule, faults)) {
        faults.add(
            RuleFault.of(
                rule,
                rule.id(),
                RuleCodes.TOO_COMPLEX,
                "must have fewer alternatives; derive a fact for some of them"));
      }
      return ImmutableList.of();
    }
  }

  private static ImmutableList<Deriver> derivers(
      Stratum stratum, List<CompiledRule> compiled, Atoms atoms) {
    ImmutableList.Builder<Deriver> all = ImmutableList.builder();
    int from = 0;
    for (Derivation derivation : stratum.derivations()) {
      int to = from + derivation.rules().size();
      all.add(new Deriver(derivation, atoms, compiled.subList(from, to)));
      from = to;
    }
    return all.build();
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
    return new Facts.Builder(given);
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
    Encoded known = encoded(facts);
    long[] bits = new long[words];
    if (tables.size() == 1) {
      // What a single layer derives is worked out when somebody asks for it.
      tables.get(0).evaluate(known.cells, bits);
      return new Evaluation(this, facts, bits, null);
    }
    int[] cells = known.cells.clone();
    double[] numbers = known.numbers.clone();
    for (int s = 0; s < tables.size(); s++) {
      tables.get(s).evaluate(cells, bits);
      derive(s, bits, cells, numbers);
    }
    return new Evaluation(this, facts, bits, new Encoded(atoms, cells, numbers));
  }

  private Encoded encoded(Facts facts) {
    Encoded known = facts.encodedFor(atoms);
    if (known == null) {
      known = Encoded.of(atoms, facts, given, places, book.id());
      facts.remember(known);
    }
    return known;
  }

  private void derive(int stratum, long[] bits, int[] cells, double[] numbers) {
    for (Deriver deriver : derivers.get(stratum)) {
      deriver.derive(bits, cells, numbers);
    }
  }

  /** Returns what was handed in together with what the bits of all layers make of it. */
  Encoded derived(Facts facts, long[] bits) {
    Encoded known = encoded(facts);
    int[] cells = known.cells.clone();
    double[] numbers = known.numbers.clone();
    for (int s = 0; s < tables.size(); s++) {
      derive(s, bits, cells, numbers);
    }
    return new Encoded(atoms, cells, numbers);
  }

  ImmutableList<StratumTables> tables() {
    return tables;
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

  /**
   * Returns the values of facts that are handed in to this book, each one that its fact can have.
   */
  Facts checked(Facts facts) {
    return facts.placedBy(given) != null ? facts : newFacts().setAll(facts).build();
  }

  /** Returns what was handed in together with what the rules made of it. */
  Facts allFacts(Facts facts, Encoded known) {
    @Nullable Object[] values =
        Arrays.copyOf(requireNonNull(checked(facts).placedBy(given)), all.size());
    for (int i = 0; i < derived.size(); i++) {
      values[given.size() + i] = known.valueOf(derived.get(i));
    }
    return Facts.at(all, values);
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
