package io.osteokit.core.rules;

import static io.osteokit.core.rules.SmallBooks.book;
import static io.osteokit.core.rules.SmallBooks.compare;
import static io.osteokit.core.rules.SmallBooks.first;
import static io.osteokit.core.rules.SmallBooks.is;
import static io.osteokit.core.rules.SmallBooks.rule;
import static io.osteokit.core.rules.SmallBooks.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledRulesTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 127, 128, 129, 200})
  void a_layer_may_have_any_number_of_terms(int count) {
    List<Fact> facts = IntStream.range(0, count).mapToObj(i -> yesNo("x" + i)).toList();
    Rule[] rules =
        IntStream.range(0, count).mapToObj(i -> rule("r" + i, is("x" + i))).toArray(Rule[]::new);
    CompiledRules compiled = CompiledRules.compile(book(facts, first(yesNo("out"), rules)));

    for (int on = 0; on < count; on++) {
      Facts.Builder builder = Facts.builder(facts);
      for (int i = 0; i < count; i++) {
        builder.set("x" + i, i == on);
      }
      Evaluation evaluation = compiled.evaluate(builder.build());

      assertThat(evaluation.fired()).extracting(Rule::id).containsExactly("r" + on);
    }
  }

  @Test
  void the_same_facts_can_be_asked_about_by_two_books_in_turn() {
    List<Fact> two = List.of(yesNo("a"), yesNo("b"));
    List<Fact> turned = List.of(yesNo("b"), yesNo("a"));
    CompiledRules one = CompiledRules.compile(book(two, first(yesNo("out"), rule("a", is("a")))));
    CompiledRules other =
        CompiledRules.compile(book(turned, first(yesNo("out"), rule("a", is("a")))));
    Facts facts = Facts.builder(two).set("a", true).set("b", false).build();

    for (CompiledRules rules : List.of(one, other, one)) {
      assertThat(rules.evaluate(facts).standing("a")).isEqualTo(Standing.CERTAIN);
      assertThat(rules.evaluate(facts).yesNo("out")).isEqualTo(Tri.TRUE);
    }
  }

  @Test
  void the_rules_that_fire_are_handed_over_in_the_order_of_the_list() {
    List<Fact> facts = List.of(yesNo("a"), yesNo("b"), yesNo("c"));
    Condition either = Condition.any(is("a"), is("c"));
    CompiledRules rules =
        CompiledRules.compile(
            book(
                facts,
                first(yesNo("out"), rule("x", either), rule("y", is("b")), rule("z", is("c")))));
    Facts.Builder known = rules.newFacts().set("a", true).set("b", false).set("c", true);
    Evaluation evaluation = rules.evaluate(known.build());
    List<Rule> handed = new ArrayList<>();

    evaluation.forEachFired(handed::add);

    assertThat(handed).isEqualTo(evaluation.fired()).extracting(Rule::id).containsExactly("x", "z");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 62, 63, 64, 65, 127, 128, 129, 139})
  void a_rule_of_many_terms_fires_through_each_of_them(int on) {
    List<Fact> facts = IntStream.range(0, 140).mapToObj(i -> yesNo("x" + i)).toList();
    Condition any = new Condition.Any(IntStream.range(0, 140).mapToObj(i -> is("x" + i)).toList());
    CompiledRules compiled =
        CompiledRules.compile(
            book(facts, first(yesNo("out"), rule("any", any), rule("last", is("x139")))));

    Evaluation evaluation = compiled.evaluate(Facts.builder(facts).set("x" + on, true).build());

    assertThat(evaluation.standing("any")).isEqualTo(Standing.CERTAIN);
    assertThat(evaluation.standing("last"))
        .isEqualTo(on == 139 ? Standing.CERTAIN : Standing.POSSIBLE);
  }

  @Test
  @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void counting_among_alike_parts_takes_no_time() {
    Condition half = new Condition.AtLeast(20, Collections.nCopies(40, is("x")));
    RuleBook book = book(List.of(yesNo("x")), first(yesNo("out"), rule("half", half)));

    Evaluation evaluation =
        CompiledRules.compile(book).evaluate(Facts.builder(book.facts()).set("x", true).build());

    assertThat(evaluation.standing("half")).isEqualTo(Standing.CERTAIN);
  }

  @Test
  void a_rule_too_complex_with_every_unknown_open_is_refused() {
    List<Fact> facts = new ArrayList<>(List.of(yesNo("x"), yesNo("r")));
    List<Condition> left = new ArrayList<>();
    List<Condition> right = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      facts.add(yesNo("p" + i));
      facts.add(yesNo("q" + i));
      Condition both =
          Condition.all(
              new Condition.Is("x", true, IfUnknown.FAILS),
              new Condition.Is("x", false, IfUnknown.FAILS));
      left.add(Condition.all(both, is("p" + i)));
      right.add(is("q" + i));
    }
    Condition when =
        Condition.any(is("r"), Condition.all(new Condition.Any(left), new Condition.Any(right)));
    RuleBook book = book(facts, first(yesNo("out"), rule("wide", when)));

    assertThatThrownBy(() -> CompiledRules.compile(book)).hasMessageContaining("[TOO_COMPLEX]");
  }

  @Test
  void minus_zero_is_zero() {
    Fact number = new Fact.Amount("n", "the number", "", -1, 1, false);
    RuleBook book =
        book(
            List.of(yesNo("x")),
            first(number, new Outcome.Amount(-0.0), rule("one", is("x"), new Outcome.Amount(1))),
            first(yesNo("out"), rule("zero", compare("n", Condition.Comparison.AT_LEAST, 0.0))));

    Evaluation evaluation =
        CompiledRules.compile(book).evaluate(Facts.builder(book.facts()).set("x", false).build());

    assertThat(evaluation.standing("zero")).isEqualTo(Standing.CERTAIN);
  }

  @Test
  void ids_never_stand_for_the_member_of_a_set() {
    Fact set = new Fact.Members("a", "the set", List.of("b"));
    RuleBook book =
        book(
            List.of(set, yesNo("a#b")),
            first(
                yesNo("out"),
                rule("r", new Condition.Contains("a", List.of("b"), IfUnknown.FAILS))));

    Evaluation evaluation =
        CompiledRules.compile(book)
            .evaluate(Facts.builder(book.facts()).set("a", Set.of("b")).build());

    assertThat(evaluation.standing("r")).isEqualTo(Standing.CERTAIN);
  }

  @Test
  void a_value_that_the_book_does_not_know_is_refused() {
    Fact wide = new Fact.Members("s", "the set", List.of("A", "B", "SECRET"));
    Fact narrow = new Fact.Members("s", "the set", List.of("A", "B"));
    RuleBook book =
        book(
            List.of(narrow),
            first(
                yesNo("out"),
                rule("only", new Condition.OnlyFrom("s", List.of("A"), IfUnknown.FAILS))));
    Facts facts = Facts.builder(List.of(wide)).set("s", Set.of("A", "SECRET")).build();
    CompiledRules compiled = CompiledRules.compile(book);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> compiled.evaluate(facts))
        .withMessageContaining("'s'")
        .withMessageNotContaining("SECRET");
  }

  @Test
  void a_value_of_another_type_is_refused() {
    RuleBook book = book(List.of(yesNo("x")), first(yesNo("out"), rule("r", is("x"))));
    Facts facts =
        Facts.builder(List.of(new Fact.Amount("x", "a number", "", 0, 10, true)))
            .set("x", 7)
            .build();
    CompiledRules compiled = CompiledRules.compile(book);

    assertThatIllegalArgumentException().isThrownBy(() -> compiled.evaluate(facts));
  }

  @Test
  void what_was_handed_in_for_a_derived_fact_does_not_count() {
    RuleBook book = book(List.of(yesNo("x")), first(yesNo("out"), rule("r", is("x"))));
    Facts stale = Facts.builder(book.allFacts()).set("out", true).build();

    Evaluation evaluation = CompiledRules.compile(book).evaluate(stale);

    assertThat(evaluation.yesNo("out")).isEqualTo(Tri.UNKNOWN);
    assertThat(evaluation.facts().isKnown("out")).isFalse();
  }

  @Test
  void threads_may_share_compiled_rules() throws Exception {
    RuleBook book = RandomBooks.soundBook(8);
    List<Facts> people = IntStream.range(0, 500).mapToObj(i -> RandomBooks.facts(book, i)).toList();
    CompiledRules compiled = CompiledRules.compile(book);
    List<String> alone = standings(compiled, book, people);
    Callable<List<String>> work = () -> standings(compiled, book, people);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<List<String>> one : threads.invokeAll(Collections.nCopies(8, work))) {
        assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> standings(CompiledRules compiled, RuleBook book, List<Facts> people) {
    List<String> all = new ArrayList<>();
    for (Facts facts : people) {
      Evaluation closed = compiled.evaluate(facts);
      Evaluation open = compiled.evaluateOpenly(facts);
      for (Rule rule : book.rules()) {
        all.add(rule.id() + closed.standing(rule.id()) + open.standing(rule.id()));
        all.add(closed.explain(rule.id()).given().toString());
      }
    }
    return all;
  }
}
