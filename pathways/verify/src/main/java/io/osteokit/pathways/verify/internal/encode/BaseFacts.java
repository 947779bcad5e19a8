package io.osteokit.pathways.verify.internal.encode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Fact;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rules are handed about one person, every value that their cut points can tell apart, known
 * or not. Inputs are made so that all of them false is a person of whom nothing is known and who
 * said no to every question about findings.
 */
public final class BaseFacts {
  /** What is taken for granted of a fact unless a proof needs something else. */
  public enum Usual {
    /** It is not known. */
    UNKNOWN,
    /** It is known not to be so. */
    NO
  }

  /**
   * How a fact is declared.
   *
   * @param fact the fact
   * @param usual what is usual
   * @param alwaysKnown whether it is never unknown
   */
  record Declared(Fact fact, Usual usual, boolean alwaysKnown) {}

  private final Circuit circuit;
  private final Map<String, Declared> declared = new LinkedHashMap<>();
  private final Map<String, FactPoints> points = new LinkedHashMap<>();
  private final Map<String, List<Integer>> usual = new LinkedHashMap<>();

  /** Somebody whose points are used where a fact is declared in the same way. */
  private final Optional<BaseFacts> sharing;

  private final Set<String> own;

  /** Creates a person without facts. */
  public BaseFacts(Circuit circuit) {
    this(circuit, Optional.empty(), ImmutableSet.of());
  }

  private BaseFacts(Circuit circuit, Optional<BaseFacts> sharing, Set<String> own) {
    this.circuit = circuit;
    this.sharing = sharing;
    this.own = own;
  }

  /**
   * Returns a person without facts who will share those that are declared in the same way, but for
   * some.
   */
  public BaseFacts sharing(Set<String> butNot) {
    return new BaseFacts(circuit, Optional.of(this), ImmutableSet.copyOf(butNot));
  }

  private boolean isShared(Fact fact) {
    Declared other = sharing.map(s -> s.declared.get(fact.id())).orElse(null);
    return other != null
        && !own.contains(fact.id())
        && fits(other.fact(), fact)
        && fact.match(
            f -> true,
            f ->
                other.fact() instanceof Fact.Amount o
                    && o.min() == f.min()
                    && o.max() == f.max()
                    && o.whole() == f.whole(),
            f -> true,
            f -> true);
  }

  /** Adds a fact unless there is one of this id. */
  void declare(Fact fact, Usual what, boolean alwaysKnown) {
    Declared before = declared.putIfAbsent(fact.id(), new Declared(fact, what, alwaysKnown));
    if (before == null && isShared(fact)) {
      BaseFacts other = sharing.orElse(this);
      points.put(fact.id(), other.point(fact.id()));
      usual.put(fact.id(), other.usual(fact.id()));
    } else if (before == null) {
      make(of(declared, fact.id()));
    } else if (!fits(before.fact(), fact)) {
      throw new IllegalArgumentException("'" + fact.id() + "' is declared in two ways");
    }
  }

  private static boolean fits(Fact a, Fact b) {
    return a.match(
        f -> b instanceof Fact.YesNo,
        f -> b instanceof Fact.Amount,
        f -> b instanceof Fact.Choice other && other.values().equals(f.values()),
        f -> b instanceof Fact.Members other && other.values().equals(f.values()));
  }

  /** Returns a second person who shares all facts but these, whose values are of their own. */
  public BaseFacts but(Set<String> own) {
    BaseFacts other = new BaseFacts(circuit);
    for (Declared one : declared.values()) {
      String id = one.fact().id();
      other.declared.put(id, one);
      if (own.contains(id)) {
        other.make(one);
      } else {
        other.points.put(id, point(id));
        other.usual.put(id, usual(id));
      }
    }
    return other;
  }

  /** Returns the points of a fact, or null. */
  @Nullable FactPoints find(String id) {
    return points.get(id);
  }

  /** Returns the points of a fact. */
  public FactPoints point(String id) {
    return of(points, id);
  }

  private static <T> T of(Map<String, T> all, String id) {
    T one = all.get(id);
    if (one == null) {
      throw new IllegalArgumentException("no fact '" + id + "' is handed in");
    }
    return one;
  }

  /** Returns the points of every fact, in the order in which they were declared. */
  public Map<String, FactPoints> points() {
    return Collections.unmodifiableMap(points);
  }

  /** Returns how a fact is declared. */
  public Fact fact(String id) {
    return of(declared, id).fact();
  }

  /** Returns what has to be true for a fact to be as usual. */
  public List<Integer> usual(String id) {
    return of(usual, id);
  }

  /** Returns what makes a fact plainer even where it is not as usual: lower, or with less in it. */
  public List<List<Integer>> plainer(String id) {
    FactPoints fact = point(id);
    ImmutableList.Builder<List<Integer>> all = ImmutableList.builder();
    if (fact instanceof BaseNumber number) {
      number.cuts().descendingMap().values().forEach(cut -> all.add(ImmutableList.of(-cut)));
    }
    if (fact instanceof FactPoints.Members set) {
      set.present().values().forEach(member -> all.add(ImmutableList.of(-member)));
    }
    return all.build();
  }

  /** Returns the points that together say what the value of a fact is. */
  public List<Integer> literals(String id) {
    FactPoints fact = point(id);
    ImmutableList.Builder<Integer> all = ImmutableList.builder();
    all.add(fact.known());
    if (fact instanceof FactPoints.YesNo yesNo) {
      all.add(yesNo.yes());
    } else if (fact instanceof FactPoints.Choice choice) {
      all.addAll(choice.is());
    } else if (fact instanceof FactPoints.Members set) {
      all.addAll(set.present().values());
    } else if (fact instanceof BaseNumber number) {
      all.addAll(number.cuts().values());
    }
    return all.build();
  }

  private void make(Declared one) {
    List<Integer> asUsual = new ArrayList<>();
    FactPoints made =
        one.fact()
            .match(
                f -> yesNo(one, asUsual),
                f -> number(one, f, asUsual),
                f -> choice(one, f, asUsual),
                f -> members(one, f, asUsual));
    points.put(one.fact().id(), made);
    usual.put(one.fact().id(), ImmutableList.copyOf(asUsual));
  }

  private FactPoints yesNo(Declared one, List<Integer> asUsual) {
    int yes = circuit.input();
    if (one.alwaysKnown()) {
      asUsual.add(-yes);
      return new FactPoints.YesNo(Circuit.TRUE, yes);
    }
    boolean no = one.usual() == Usual.NO;
    int input = circuit.input();
    int known = no ? -input : input;
    asUsual.add(no ? known : -known);
    int holds = circuit.and(known, yes);
    if (no) {
      asUsual.add(-yes);
    }
    return new FactPoints.YesNo(known, holds);
  }

  private FactPoints number(Declared one, Fact.Amount fact, List<Integer> asUsual) {
    BaseNumber number = new BaseNumber(circuit, fact);
    if (one.alwaysKnown()) {
      circuit.require(number.known());
    } else {
      asUsual.add(-number.known());
    }
    return number;
  }

  private FactPoints choice(Declared one, Fact.Choice fact, List<Integer> asUsual) {
    List<Integer> is = new ArrayList<>();
    for (int i = 0; i < fact.values().size(); i++) {
      int point = circuit.input();
      for (int other : is) {
        circuit.require(-point, -other);
      }
      is.add(point);
    }
    int known = circuit.or(is);
    if (one.alwaysKnown()) {
      circuit.require(known);
    } else {
      is.forEach(point -> asUsual.add(-point));
    }
    return new FactPoints.Choice(known, fact.values(), is);
  }

  private FactPoints members(Declared one, Fact.Members fact, List<Integer> asUsual) {
    int known = one.alwaysKnown() ? Circuit.TRUE : circuit.input();
    if (!one.alwaysKnown()) {
      asUsual.add(-known);
    }
    ImmutableMap.Builder<String, Integer> present = ImmutableMap.builder();
    for (String value : fact.values()) {
      int point = circuit.input();
      asUsual.add(-point);
      present.put(value, point);
    }
    return new FactPoints.Members(known, present.buildOrThrow());
  }
}
