package io.osteokit.core.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule book read literally, one condition after the other, in Kleene's logic: slow, and simple
 * enough to be seen to be right. The compiled form must agree with it.
 */
final class PlainInterpreter {
  private final RuleBook book;
  private final boolean open;
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, Tri> standings = new HashMap<>();

  private PlainInterpreter(RuleBook book, boolean open) {
    this.book = book;
    this.open = open;
  }

  static PlainInterpreter run(RuleBook book, Facts facts, boolean open) {
    PlainInterpreter interpreter = new PlainInterpreter(book, open);
    for (String id : facts.known()) {
      interpreter.values.put(id, facts.raw(id));
    }
    for (Stratum stratum : book.strata()) {
      Map<String, Object> derived = new HashMap<>();
      for (Derivation derivation : stratum.derivations()) {
        Object value = interpreter.derive(derivation);
        if (value != null) {
          derived.put(derivation.fact().id(), value);
        }
      }
      interpreter.values.putAll(derived);
    }
    return interpreter;
  }

  Tri standing(String rule) {
    return standings.getOrDefault(rule, Tri.UNKNOWN);
  }

  @Nullable Object value(String fact) {
    return values.get(fact);
  }

  private @Nullable Object derive(Derivation derivation) {
    for (Rule rule : derivation.rules()) {
      standings.put(rule.id(), truth(rule.when()));
    }
    return switch (derivation.combine()) {
      case FIRST -> first(derivation);
      case HIGHEST -> highest(derivation);
      case HIGHEST_OF -> highestOf(derivation);
    };
  }

  private @Nullable Object first(Derivation derivation) {
    List<@Nullable Object> candidates = new ArrayList<>();
    boolean decided = false;
    for (Rule rule : derivation.rules()) {
      Tri standing = standing(rule.id());
      if (!decided && standing != Tri.FALSE) {
        candidates.add(value(rule.then()));
        decided = standing == Tri.TRUE;
      }
    }
    if (!decided) {
      candidates.add(derivation.otherwise().map(this::value).orElse(null));
    }
    Object one = candidates.get(0);
    return candidates.stream().allMatch(c -> c != null && c.equals(one)) ? one : null;
  }

  private @Nullable Object highest(Derivation derivation) {
    List<String> ladder = ((Fact.Choice) derivation.fact()).values();
    int floor =
        derivation.otherwise().map(o -> ladder.indexOf(((Outcome.Value) o).value())).orElse(0);
    int top = floor;
    for (Rule rule : derivation.rules()) {
      int rung = ladder.indexOf(((Outcome.Value) rule.then()).value());
      if (standing(rule.id()) == Tri.TRUE) {
        floor = Math.max(floor, rung);
      }
      if (standing(rule.id()) != Tri.FALSE) {
        top = Math.max(top, rung);
      }
    }
    return top == floor ? ladder.get(floor) : null;
  }

  private @Nullable Object highestOf(Derivation derivation) {
    List<String> ladder = ((Fact.Choice) derivation.fact()).values();
    int floor = 0;
    boolean unknown = false;
    for (String other : derivation.of()) {
      Object value = values.get(other);
      unknown |= value == null;
      floor = Math.max(floor, value == null ? 0 : ladder.indexOf(value));
    }
    return unknown && floor < ladder.size() - 1 ? null : ladder.get(floor);
  }

  private @Nullable Object value(Outcome outcome) {
    if (outcome instanceof Outcome.YesNo yesNo) {
      return yesNo.value();
    }
    if (outcome instanceof Outcome.Value value) {
      return value.value();
    }
    return outcome instanceof Outcome.Amount amount
        ? (Object) amount.value()
        : values.get(((Outcome.SameAs) outcome).fact());
  }

  private Tri truth(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().map(this::truth).reduce(Tri.TRUE, Tri::and);
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().map(this::truth).reduce(Tri.FALSE, Tri::or);
    }
    if (condition instanceof Condition.Not not) {
      return truth(not.part()).not();
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      long sure = atLeast.parts().stream().filter(p -> truth(p) == Tri.TRUE).count();
      long maybe = atLeast.parts().stream().filter(p -> truth(p) != Tri.FALSE).count();
      return sure >= atLeast.count() ? Tri.TRUE : maybe < atLeast.count() ? Tri.FALSE : Tri.UNKNOWN;
    }
    return leaf((Condition.Leaf) condition);
  }

  private Tri leaf(Condition.Leaf leaf) {
    Object value = values.get(leaf.fact());
    if (leaf instanceof Condition.Known) {
      boolean known = value instanceof Facts.KnownMembers m ? m.complete() : value != null;
      return known ? Tri.TRUE : open ? Tri.UNKNOWN : Tri.FALSE;
    }
    if (leaf instanceof Condition.Contains contains) {
      return contains.values().stream()
          .map(member -> member(contains, value, member))
          .reduce(Tri.FALSE, Tri::or);
    }
    if (leaf instanceof Condition.OnlyFrom only) {
      return onlyFrom(only, value);
    }
    if (value == null) {
      return unknown(leaf);
    }
    if (leaf instanceof Condition.Is is) {
      return Tri.of(value.equals(is.value()));
    }
    if (leaf instanceof Condition.In in) {
      return Tri.of(in.values().contains(value));
    }
    List<String> ladder =
        book.allFacts().stream()
            .filter(f -> f.id().equals(leaf.fact()) && f instanceof Fact.Choice)
            .flatMap(f -> ((Fact.Choice) f).values().stream())
            .toList();
    if (leaf instanceof Condition.Reaches reaches) {
      return Tri.of(ladder.indexOf(value) >= ladder.indexOf(reaches.value()));
    }
    Condition.Compare compare = (Condition.Compare) leaf;
    return Tri.of(compare.comparison().test((Double) value, compare.limit()));
  }

  private Tri onlyFrom(Condition.OnlyFrom only, @Nullable Object value) {
    Tri some = Tri.FALSE;
    Tri nothingElse = Tri.TRUE;
    for (Fact fact : book.allFacts()) {
      if (fact.id().equals(only.fact())) {
        for (String member : ((Fact.Members) fact).values()) {
          Tri there = member(only, value, member);
          if (only.values().contains(member)) {
            some = some.or(there);
          } else {
            Tri absent = known(value, member) == Tri.UNKNOWN ? unknown(only) : there.not();
            nothingElse = nothingElse.and(absent);
          }
        }
      }
    }
    return some.and(nothingElse);
  }

  private Tri member(Condition.Leaf leaf, @Nullable Object value, String member) {
    Tri there = known(value, member);
    return there == Tri.UNKNOWN ? unknown(leaf) : there;
  }

  private static Tri known(@Nullable Object value, String member) {
    if (!(value instanceof Facts.KnownMembers members)) {
      return Tri.UNKNOWN;
    }
    return members.present().contains(member)
        ? Tri.TRUE
        : members.complete() ? Tri.FALSE : Tri.UNKNOWN;
  }

  private Tri unknown(Condition.Leaf leaf) {
    return open ? Tri.UNKNOWN : leaf.ifUnknown().truth();
  }
}
