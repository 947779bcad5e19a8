package io.osteokit.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many alternatives a condition is taken to have, held against the most a rule may have. */
class AlternativesTest {
  private static final int MOST = Normaliser.MAX_TERMS;
  private static final Condition A = SmallBooks.is("a");

  private static boolean areFew(Condition condition) {
    return areFew(condition, List.of());
  }

  private static boolean areFew(Condition condition, List<String> members) {
    List<Fact> facts = new ArrayList<>(List.of(SmallBooks.yesNo("a")));
    if (!members.isEmpty()) {
      facts.add(new Fact.Members("set", "the set", members));
    }
    return Alternatives.areFew(condition, Atoms.of(facts, List.of(condition)));
  }

  private static List<Condition> times(int count, Condition condition) {
    return Collections.nCopies(count, condition);
  }

  private static List<String> members(int count) {
    return IntStream.range(0, count).mapToObj(i -> "m" + i).toList();
  }

  @Test
  void one_of_many_has_an_alternative_for_each() {
    assertThat(areFew(new Condition.Any(times(MOST, A)))).isTrue();
    assertThat(areFew(new Condition.Any(times(MOST + 1, A)))).isFalse();
  }

  @Test
  void not_all_of_many_has_an_alternative_for_each() {
    assertThat(areFew(new Condition.Not(new Condition.All(times(MOST, A))))).isTrue();
    assertThat(areFew(new Condition.Not(new Condition.All(times(MOST + 1, A))))).isFalse();
  }

  @Test
  void alternatives_of_parts_that_must_all_hold_multiply() {
    assertThat(areFew(Condition.all(anyOf(44), anyOf(45)))).isTrue();
    assertThat(areFew(Condition.all(anyOf(45), anyOf(45)))).isFalse();
  }

  @Test
  void alternatives_of_parts_none_of_which_may_fail_multiply() {
    assertThat(areFew(Condition.not(Condition.any(noneOf(44), noneOf(45))))).isTrue();
    assertThat(areFew(Condition.not(Condition.any(noneOf(45), noneOf(45))))).isFalse();
  }

  /** 44 times 45 is 1980, 45 times 45 is 2025. */
  private static Condition anyOf(int count) {
    return new Condition.Any(times(count, A));
  }

  private static Condition noneOf(int count) {
    return Condition.not(anyOf(count));
  }

  @Test
  void some_of_many_has_an_alternative_for_each_way_to_choose_them() {
    // 63 over 2 is 1953, 64 over 2 is 2016.
    assertThat(areFew(new Condition.AtLeast(2, times(63, A)))).isTrue();
    assertThat(areFew(new Condition.AtLeast(2, times(64, A)))).isFalse();
  }

  @Test
  void fewer_than_some_of_many_has_one_for_each_way_to_leave_the_rest_out() {
    // Not 62 of 63: two fail, 63 over 2; not 63 of 64: again two, 64 over 2.
    assertThat(areFew(new Condition.Not(new Condition.AtLeast(62, times(63, A))))).isTrue();
    assertThat(areFew(new Condition.Not(new Condition.AtLeast(63, times(64, A))))).isFalse();
  }

  @Test
  void a_set_that_holds_one_of_some_has_an_alternative_for_each() {
    assertThat(areFew(Condition.all(contains(44), anyOf(45)), members(60))).isTrue();
    assertThat(areFew(Condition.all(contains(45), anyOf(45)), members(60))).isFalse();
  }

  private static Condition contains(int count) {
    return new Condition.Contains("set", members(count), IfUnknown.UNKNOWN);
  }

  @Test
  void a_set_of_nothing_but_some_has_one_for_each_member_and_one_for_all_being_known() {
    Condition only = new Condition.OnlyFrom("set", List.of("m0"), IfUnknown.UNKNOWN);

    assertThat(areFew(Condition.all(only, anyOf(45)), members(43))).isTrue();
    assertThat(areFew(Condition.all(only, anyOf(45)), members(44))).isFalse();
  }
}
