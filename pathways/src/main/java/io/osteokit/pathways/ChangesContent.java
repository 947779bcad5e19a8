package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Tri;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * What can change about a person and how, and how to ask about it, as read from its file.
 *
 * @param costs how far off a change of each kind is; sets of changes are listed with the nearest
 *     first
 * @param phrases sentences around changes
 * @param facts how each fact of triage changes once it is known, by its id
 * @param questions how facts that are unknown come to be known
 * @param steps further changes, each of one fact or of several together
 * @param groups the questions that are asked together, in the order in which to ask
 * @param passed what to say when only time gone by stands against an option
 */
record ChangesContent(
    Map<ChangeKind, Integer> costs,
    Map<String, String> phrases,
    Map<String, Changing> facts,
    List<Asked> questions,
    List<Step> steps,
    List<Group> groups,
    List<Passed> passed) {
  ChangesContent {
    costs = Maps.immutableEnumMap(costs);
    phrases = ImmutableMap.copyOf(phrases);
    facts = ImmutableMap.copyOf(facts);
    questions = ImmutableList.copyOf(questions);
    steps = ImmutableList.copyOf(steps);
    groups = ImmutableList.copyOf(groups);
    passed = ImmutableList.copyOf(passed);
  }

  String phrase(String key) {
    String phrase = phrases.get(key);
    if (phrase == null) {
      throw new IllegalStateException("no phrase '" + key + "'");
    }
    return phrase;
  }

  int cost(ChangeKind kind) {
    return costs.getOrDefault(kind, 1);
  }

  /**
   * Returns the age that an unknown age would have once it is known, because it is of the same
   * thing: the fracture that hurts is the newest one, whose age is known.
   *
   * @param fact the id of an age
   * @param now what is known of the person
   * @return the id of the other age; empty if the first is known, or no other tells it
   */
  Optional<String> toldBy(String fact, Facts now) {
    return now.isKnown(fact)
        ? Optional.empty()
        : questions.stream()
            .filter(asked -> asked.open().isFor(now))
            .flatMap(asked -> asked.answers().stream())
            .map(answer -> answer.same().get(fact))
            .filter(Objects::nonNull)
            .findFirst();
  }

  /** Returns an age as it is, or as it would be once it is known; empty if nothing tells it. */
  OptionalDouble age(String fact, Facts now) {
    return now.number(toldBy(fact, now).orElse(fact));
  }

  /** Returns after how many days some age crosses a limit, in order. */
  NavigableSet<Integer> daysOfInterest(Facts now, Cuts cuts) {
    NavigableSet<Integer> days = new TreeSet<>();
    facts.forEach(
        (id, changing) -> {
          if (changing.isAge() && age(id, now).isPresent()) {
            double age = age(id, now).getAsDouble();
            cuts.samples(id).forEach(sample -> days.add((int) Math.max(0, sample - age)));
          }
          changing.fadesAfterDays().ifPresent(days::add);
        });
    days.remove(0);
    return days;
  }

  /**
   * How a fact changes once it is known.
   *
   * @param up how it can rise, or become so, or gain a member; empty if it cannot
   * @param down how it can fall, or cease, or lose a member; empty if it cannot
   * @param fadesAfterDays after how many days nothing is left of it
   * @param words sentences by the value: {@code say}, {@code yes}, {@code no}, {@code with}, {@code
   *     without}, {@code since}, {@code none}, {@code stays}
   * @param lasting members of a set that stay once they are there
   */
  record Changing(
      Optional<ChangeKind> up,
      Optional<ChangeKind> down,
      OptionalInt fadesAfterDays,
      Map<String, String> words,
      List<String> lasting) {
    Changing {
      words = ImmutableMap.copyOf(words);
      lasting = ImmutableList.copyOf(lasting);
    }

    boolean isAge() {
      return up.filter(kind -> kind == ChangeKind.TIME).isPresent();
    }
  }

  /**
   * When something can be asked or done.
   *
   * @param unknown facts that must be unknown
   * @param incomplete sets that must not be known in full
   * @param known facts that must be known
   * @param yes facts that must be so
   * @param no facts that must not be so
   * @param zero numbers that must be 0
   * @param below numbers that must not be known to be as high as this
   * @param not choices that must not be known to be this
   */
  record Open(
      List<String> unknown,
      List<String> incomplete,
      List<String> known,
      List<String> yes,
      List<String> no,
      List<String> zero,
      Map<String, Double> below,
      Map<String, String> not) {
    static final Open ALWAYS =
        new Open(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableMap.of(),
            ImmutableMap.of());

    Open {
      unknown = ImmutableList.copyOf(unknown);
      incomplete = ImmutableList.copyOf(incomplete);
      known = ImmutableList.copyOf(known);
      yes = ImmutableList.copyOf(yes);
      no = ImmutableList.copyOf(no);
      zero = ImmutableList.copyOf(zero);
      below = ImmutableMap.copyOf(below);
      not = ImmutableMap.copyOf(not);
    }

    boolean isFor(Facts facts) {
      return unknown.stream().noneMatch(facts::isKnown)
          && incomplete.stream()
              .noneMatch(f -> facts.members(f).map(Facts.KnownMembers::complete).orElse(false))
          && known.stream().allMatch(facts::isKnown)
          && yes.stream().allMatch(f -> facts.yesNo(f) == Tri.TRUE)
          && no.stream().allMatch(f -> facts.yesNo(f) == Tri.FALSE)
          && zero.stream().allMatch(f -> facts.number(f).orElse(1) == 0)
          && below.entrySet().stream()
              .allMatch(e -> facts.number(e.getKey()).orElse(-1) < e.getValue())
          && not.entrySet().stream()
              .noneMatch(e -> facts.choice(e.getKey()).equals(Optional.of(e.getValue())));
    }
  }

  /**
   * A question and the facts that its answer tells.
   *
   * @param path the JSON path, with {@code []} for every entry of a list
   * @param facts the facts
   * @param open when it can be asked
   * @param kind who can answer it: {@link ChangeKind#ANSWER} or {@link ChangeKind#CLINICIAN}
   * @param ask when to ask the person
   * @param answers what may be answered; empty if every value of its one fact may
   * @param text the question, where the texts have none
   * @param why why it is asked, where the texts do not say
   */
  record Asked(
      String path,
      List<String> facts,
      Open open,
      ChangeKind kind,
      Ask ask,
      List<Step> answers,
      Optional<String> text,
      Optional<String> why) {
    Asked {
      facts = ImmutableList.copyOf(facts);
      answers = ImmutableList.copyOf(answers);
    }
  }

  /** When to ask the person. */
  enum Ask {
    /** Whenever the answer can matter. */
    OPEN,
    /** Only if triage asks too. */
    LISTED,
    /** Never: the case does not tell whether it was answered. */
    NEVER
  }

  /**
   * A change of facts that go together.
   *
   * @param set new values: a Boolean, a Double, a word, or the members of a set in full
   * @param same facts that take the value of another
   * @param atMost numbers that become as low as this
   * @param add sets and the member that each gains
   * @param forget facts that become unknown
   */
  record Step(
      String id,
      ChangeKind kind,
      Open open,
      String say,
      Map<String, Object> set,
      Map<String, String> same,
      Map<String, Double> atMost,
      Map<String, String> add,
      List<String> forget) {
    Step {
      set = ImmutableMap.copyOf(set);
      same = ImmutableMap.copyOf(same);
      atMost = ImmutableMap.copyOf(atMost);
      add = ImmutableMap.copyOf(add);
      forget = ImmutableList.copyOf(forget);
    }
  }

  /** Questions that are asked together, by their paths. */
  record Group(String id, String title, boolean noneOfThese, List<String> asks) {
    Group {
      asks = ImmutableList.copyOf(asks);
    }
  }

  /**
   * What to say when only time gone by stands against an option.
   *
   * @param instead the option that there may be instead
   * @param sayInstead what to say if it is listed
   */
  record Passed(String option, String say, String instead, String sayInstead) {}
}
