package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.evidence.PackHead;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.evidence.Strength;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a book: first its shape; if that is right, every fault that compiling finds. */
final class RuleBookReader {
  private final Problems problems;
  private final Optional<Sources> sources;
  private final Places places = new Places();
  private final ConditionReader conditions;

  RuleBookReader(Problems problems, Optional<Sources> sources) {
    this.problems = problems;
    this.sources = sources;
    this.conditions = new ConditionReader(problems, places);
  }

  Optional<RuleBook> read(JsonNode root) {
    JsonObject object = root.object(problems);
    object.isOfKind(RuleBookWriter.KIND);
    Optional<PackHead> head = PackHead.read(object, problems);
    ImmutableSet.Builder<String> alwaysKnown = ImmutableSet.builder();
    List<Fact> facts = list(object.required("facts"), node -> given(node, alwaysKnown));
    Set<String> names = new HashSet<>();
    List<Stratum> strata = list(object.required("strata"), node -> stratum(node, names));
    object.close();
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    RuleBook book =
        new RuleBook(
            head.get().id(),
            head.get().version(),
            head.get().language(),
            head.get().reviewStatus(),
            facts,
            alwaysKnown.build(),
            strata);
    List<RuleFault> faults = new ArrayList<>();
    CompiledRules.compile(book, faults);
    for (RuleFault fault : faults) {
      problems.add(place(fault, root), fault.problem().code(), fault.problem().message());
    }
    return problems.isEmpty() ? Optional.of(book) : Optional.empty();
  }

  private JsonNode place(RuleFault fault, JsonNode root) {
    JsonNode node = places.find(fault.subject()).orElse(root);
    return switch (fault.problem().code()) {
      case "NO_REASON" -> node.find("because").orElse(node);
      case "NO_SOURCE" -> node.find("sources").orElse(node);
      case "DUPLICATE_RULE", "DUPLICATE_FACT" -> node.find("id").orElse(node);
      default -> node;
    };
  }

  private <T> List<T> list(Optional<JsonNode> list, Function<JsonNode, Optional<T>> item) {
    ImmutableList.Builder<T> items = ImmutableList.builder();
    list.ifPresent(node -> node.items(problems).forEach(n -> item.apply(n).ifPresent(items::add)));
    return items.build();
  }

  private Optional<Fact> given(JsonNode node, ImmutableSet.Builder<String> alwaysKnown) {
    JsonObject object = node.object(problems);
    Optional<Fact> fact = FactReader.read(object, problems);
    boolean always = object.optional("alwaysKnown").flatMap(n -> n.bool(problems)).orElse(false);
    object.close();
    if (always) {
      fact.ifPresent(f -> alwaysKnown.add(f.id()));
    }
    return fact.map(f -> places.put(f, node));
  }

  private Optional<Fact> derived(JsonNode node) {
    JsonObject object = node.object(problems);
    Optional<Fact> fact = FactReader.read(object, problems);
    object.close();
    return fact.map(f -> places.put(f, node));
  }

  private Optional<Stratum> stratum(JsonNode node, Set<String> names) {
    JsonObject object = node.object(problems);
    Optional<String> id = Words.id(object, "id", problems);
    if (id.isPresent() && !names.add(id.get())) {
      problems.add(
          object.member("id"), ViolationCodes.DUPLICATE_VALUE, "must be a layer of its own");
    }
    Optional<String> about = Words.text(object, "about", problems);
    List<Derivation> derivations = list(object.required("derive"), this::derivation);
    object.close();
    return id.flatMap(i -> about.map(a -> new Stratum(i, a, derivations)));
  }

  private Optional<Derivation> derivation(JsonNode node) {
    JsonObject object = node.object(problems);
    Optional<Fact> fact = object.required("fact").flatMap(this::derived);
    Optional<Derivation.Combine> combine =
        object.required("combine").flatMap(n -> n.choice(problems, Derivation.Combine.class));
    boolean highestOf = combine.filter(c -> c == Derivation.Combine.HIGHEST_OF).isPresent();
    List<Rule> rules = ImmutableList.of();
    List<String> of = ImmutableList.of();
    Optional<Outcome> otherwise = Optional.empty();
    if (highestOf) {
      of = object.required("of").map(n -> Words.ids(n, problems)).orElse(of);
    } else {
      otherwise = object.optional("otherwise").flatMap(this::outcome);
      rules = list(object.required("rules"), this::rule);
    }
    object.close();
    if (!fact.isPresent() || !combine.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        places.put(new Derivation(fact.get(), combine.get(), rules, of, otherwise), node));
  }

  private Optional<Rule> rule(JsonNode node) {
    JsonObject object = node.object(problems);
    Optional<String> id = Words.id(object, "id", problems);
    Optional<Condition> when = object.required("when").flatMap(conditions::read);
    Optional<Outcome> then = object.required("then").flatMap(this::outcome);
    Optional<String> because = object.required("because").flatMap(n -> n.text(problems));
    List<String> cited = object.required("sources").map(this::cited).orElse(ImmutableList.of());
    Optional<Strength> strength =
        object.required("strength").flatMap(n -> n.choice(problems, Strength.class));
    object.close();
    if (!(id.isPresent()
        && when.isPresent()
        && then.isPresent()
        && because.isPresent()
        && strength.isPresent())) {
      return Optional.empty();
    }
    Rule rule = new Rule(id.get(), when.get(), then.get(), because.get(), cited, strength.get());
    return Optional.of(places.put(rule, node));
  }

  /** Reads keys; that there is none is for the checker to say, as for books built in Java. */
  private List<String> cited(JsonNode node) {
    if (!node.find(0).isPresent()) {
      node.items(problems);
      return ImmutableList.of();
    }
    return sources
        .map(known -> known.readCited(node, problems))
        .orElseGet(() -> Words.ids(node, problems));
  }

  Optional<Outcome> outcome(JsonNode node) {
    Optional<? extends Outcome> outcome;
    if (node.kind() == JsonNode.Kind.BOOLEAN) {
      outcome = node.bool(problems).map(Outcome.YesNo::new);
    } else if (node.kind() == JsonNode.Kind.NUMBER) {
      outcome = node.number(problems).map(BigDecimal::doubleValue).map(Outcome.Amount::new);
    } else if (node.kind() == JsonNode.Kind.OBJECT) {
      JsonObject object = node.object(problems);
      outcome = Words.id(object, "sameAs", problems).map(Outcome.SameAs::new);
      object.close();
    } else {
      outcome = Words.id(node, problems).map(Outcome.Value::new);
    }
    return outcome.map(found -> places.put(found, node));
  }
}
