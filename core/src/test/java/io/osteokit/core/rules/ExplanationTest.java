package io.osteokit.core.rules;

import static io.osteokit.core.rules.SmallBooks.book;
import static io.osteokit.core.rules.SmallBooks.first;
import static io.osteokit.core.rules.SmallBooks.highest;
import static io.osteokit.core.rules.SmallBooks.highestOf;
import static io.osteokit.core.rules.SmallBooks.is;
import static io.osteokit.core.rules.SmallBooks.ladder;
import static io.osteokit.core.rules.SmallBooks.reaches;
import static io.osteokit.core.rules.SmallBooks.rule;
import static io.osteokit.core.rules.SmallBooks.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.evidence.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExplanationTest {
  private static final Fact FEVER = new Fact.YesNo("fever", "fever");
  private static final Fact PAIN = new Fact.Amount("pain", "pain now", "", 0, 10, true);
  private static final Fact CONDITIONS =
      new Fact.Members("conditions", "conditions", List.of("DIABETES", "HEART_FAILURE"));

  private static Explanation explain(RuleBook book, Facts facts, String rule) {
    return CompiledRules.compile(book).evaluate(facts).explain(rule);
  }

  private static Facts.Builder facts(RuleBook book) {
    return Facts.builder(book.facts());
  }

  private static List<String> given(Explanation explanation) {
    return explanation.given().stream().map(Explanation.Deciding::words).toList();
  }

  private static Condition severe() {
    return SmallBooks.compare("pain", Condition.Comparison.AT_LEAST, 7);
  }

  private static RuleBook alarm() {
    return book(
        List.of(FEVER, PAIN),
        first(yesNo("alarm"), rule("both", Condition.all(is("fever"), severe()))));
  }

  @Test
  void a_rule_that_fires_is_explained_by_all_that_made_it_fire() {
    RuleBook book = alarm();

    Explanation why = explain(book, facts(book).set("fever", true).set("pain", 8).build(), "both");

    assertThat(why.standing()).isEqualTo(Standing.CERTAIN);
    assertThat(given(why)).containsExactly("fever: yes", "pain now: 8");
  }

  @Test
  void an_excluded_rule_is_explained_by_what_rules_it_out() {
    RuleBook book = alarm();

    Explanation why = explain(book, facts(book).set("fever", true).set("pain", 3).build(), "both");

    assertThat(why.standing()).isEqualTo(Standing.EXCLUDED);
    assertThat(given(why)).containsExactly("pain now: 3");
  }

  @Test
  void a_possible_rule_is_explained_by_what_is_unknown() {
    RuleBook book = alarm();

    Explanation why = explain(book, facts(book).set("fever", true).build(), "both");

    assertThat(why.standing()).isEqualTo(Standing.POSSIBLE);
    assertThat(given(why)).containsExactly("pain now: unknown");
    assertThat(why.deciding().get(0).known()).isFalse();
  }

  @Test
  void a_derived_fact_is_explained_by_its_own_rule() {
    RuleBook book =
        book(
            List.of(FEVER, PAIN),
            first(yesNo("alarm"), rule("both", Condition.all(is("fever"), severe()))),
            first(yesNo("call"), rule("call", is("alarm"))));

    Explanation why = explain(book, facts(book).set("fever", true).set("pain", 8).build(), "call");

    assertThat(why.deciding()).extracting(d -> d.fact().id()).containsExactly("alarm");
    assertThat(why.deciding().get(0).because())
        .extracting(e -> e.rule().id())
        .containsExactly("both");
    assertThat(given(why)).containsExactly("fever: yes", "pain now: 8");
  }

  @Test
  void a_derived_fact_that_no_rule_gave_is_explained_by_what_rules_them_out() {
    RuleBook book =
        book(
            List.of(FEVER),
            first(yesNo("alarm"), rule("hot", is("fever"))),
            first(yesNo("rest"), rule("rest", Condition.not(is("alarm")))));

    Explanation why = explain(book, facts(book).set("fever", false).build(), "rest");

    assertThat(given(why)).containsExactly("fever: no");
  }

  @Test
  void of_a_highest_value_only_the_rules_that_reach_it_explain() {
    RuleBook book =
        book(
            List.of(FEVER, PAIN),
            highest(
                ladder("urgency"),
                rule("hot", is("fever"), new Outcome.Value("SAME_DAY")),
                rule("bad", severe(), new Outcome.Value("EMERGENCY"))),
            first(yesNo("call"), rule("call", reaches("urgency", "SAME_DAY"))));

    Explanation why = explain(book, facts(book).set("fever", true).set("pain", 8).build(), "call");

    assertThat(given(why)).containsExactly("pain now: 8");
  }

  @Test
  void the_highest_of_several_facts_is_explained_by_those_that_reach_it() {
    RuleBook book =
        book(
            List.of(ladder("a"), ladder("b"), ladder("c")),
            highestOf(ladder("urgency"), "a", "b", "c"),
            first(yesNo("call"), rule("call", reaches("urgency", "SAME_DAY"))));

    Explanation why =
        explain(
            book,
            facts(book).set("a", "NONE").set("b", "EMERGENCY").set("c", "SAME_DAY").build(),
            "call");

    assertThat(why.deciding()).extracting(d -> d.fact().id()).containsExactly("urgency");
    assertThat(given(why)).containsExactly("the fact b: emergency");
  }

  @Test
  void the_highest_of_several_facts_is_open_while_one_is() {
    RuleBook book =
        book(
            List.of(ladder("a"), ladder("b")),
            highestOf(ladder("urgency"), "a", "b"),
            first(yesNo("call"), rule("call", reaches("urgency", "EMERGENCY"))));

    Explanation why = explain(book, facts(book).set("a", "SAME_DAY").build(), "call");

    assertThat(given(why)).containsExactly("the fact b: unknown");
  }

  @Test
  void a_fact_has_its_value_because_of_the_rules_that_gave_it() {
    RuleBook book =
        book(
            List.of(FEVER, PAIN),
            highest(
                ladder("urgency"),
                rule("hot", is("fever"), new Outcome.Value("SAME_DAY")),
                rule("bad", severe(), new Outcome.Value("EMERGENCY"))),
            highestOf(ladder("all"), "urgency"));
    CompiledRules rules = CompiledRules.compile(book);

    Evaluation both = rules.evaluate(rules.newFacts().set("fever", true).set("pain", 8).build());
    Evaluation neither =
        rules.evaluate(rules.newFacts().set("fever", false).set("pain", 2).build());

    assertThat(both.why("urgency")).extracting(e -> e.rule().id()).containsExactly("bad");
    assertThat(both.why("all")).extracting(e -> e.rule().id()).containsExactly("bad");
    assertThat(both.why("fever")).isEmpty();
    assertThat(neither.why("urgency")).isEmpty();
  }

  @Test
  void members_of_a_set_are_named() {
    RuleBook book =
        book(
            List.of(CONDITIONS),
            first(
                yesNo("careful"),
                rule(
                    "careful",
                    new Condition.Contains(
                        "conditions", List.of("HEART_FAILURE"), IfUnknown.FAILS))));

    assertThat(
            given(
                explain(
                    book,
                    facts(book).set("conditions", Set.of("HEART_FAILURE")).build(),
                    "careful")))
        .containsExactly("heart failure among conditions: yes");
    assertThat(given(explain(book, facts(book).build(), "careful")))
        .containsExactly("heart failure among conditions: unknown");
  }

  @Test
  void a_set_known_in_part_is_not_known() {
    RuleBook book =
        book(
            List.of(CONDITIONS),
            first(yesNo("asked"), rule("asked", new Condition.Known("conditions"))));

    Explanation why =
        explain(book, facts(book).setAtLeast("conditions", Set.of("DIABETES")).build(), "asked");

    assertThat(why.standing()).isEqualTo(Standing.EXCLUDED);
    assertThat(why.deciding().get(0).known()).isFalse();
    assertThat(given(why)).containsExactly("conditions: not all known");
  }

  @Test
  void sources_are_those_of_the_rule_and_of_all_behind_it() {
    Rule behind =
        new Rule(
            "hot", is("fever"), new Outcome.YesNo(true), "Hot.", List.of("S1", "S2"), Strength.W);
    Rule top =
        new Rule(
            "call", is("alarm"), new Outcome.YesNo(true), "Call.", List.of("GK", "S2"), Strength.D);
    RuleBook book = book(List.of(FEVER), first(yesNo("alarm"), behind), first(yesNo("call"), top));

    Explanation why = explain(book, facts(book).set("fever", true).build(), "call");

    assertThat(why.sources()).containsExactly("GK", "S2", "S1");
  }

  @Test
  @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_fact_behind_many_others_is_explained_once() {
    List<Derivation> layers = new ArrayList<>();
    String left = "fever";
    String right = "fever";
    for (int i = 0; i < 40; i++) {
      Condition both = Condition.all(is(left), is(right));
      layers.add(first(yesNo("l" + i), rule("l" + i, both)));
      layers.add(first(yesNo("r" + i), rule("r" + i, both)));
      left = "l" + i;
      right = "r" + i;
    }
    RuleBook book = book(List.of(FEVER), layers.toArray(new Derivation[0]));

    Explanation why = explain(book, facts(book).set("fever", true).build(), "l39");

    assertThat(given(why)).containsExactly("fever: yes");
    assertThat(why.sources()).containsExactly("GK");
  }

  @Test
  void nothing_of_the_person_shows_in_text() {
    Fact choice = new Fact.Choice("c", "the choice", List.of("PLANTED", "OTHER"));
    Fact set = new Fact.Members("s", "the set", List.of("PLANTED", "OTHER"));
    Fact number = new Fact.Amount("n", "the number", "", 0, 1e9, true);
    RuleBook book =
        book(
            List.of(choice, set, number),
            first(
                yesNo("out"),
                rule(
                    "r",
                    Condition.all(
                        new Condition.Known("c"),
                        new Condition.Known("n"),
                        new Condition.Known("s")))));
    Facts facts =
        facts(book).set("c", "PLANTED").set("s", Set.of("PLANTED")).set("n", 31415926).build();
    Evaluation evaluation = CompiledRules.compile(book).evaluate(facts);
    Explanation why = evaluation.explain("r");

    assertThat(
            List.of(
                facts.toString(),
                facts.members("s").toString(),
                evaluation.toString(),
                why.toString(),
                why.deciding().toString(),
                why.given().toString()))
        .noneMatch(text -> text.contains("PLANTED") || text.contains("31415926"));
  }
}
