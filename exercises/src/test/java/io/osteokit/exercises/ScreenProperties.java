package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.osteokit.core.person.Activity;
import io.osteokit.core.rules.Facts;
import io.osteokit.exercises.PlainScreen.Person;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of the screen, for people at random and every shipped exercise. */
class ScreenProperties {
  private static final Screen SCREEN = Screen.shipped();
  private static final List<Exercise> EXERCISES = Catalogue.shipped().exercises();
  private static final List<String> PHASES =
      List.of("NOT_APPLICABLE", "CHRONIC", "SUBACUTE", "ACUTE");
  private static final List<String> FLAGS = List.of("RF-18", "RF-20", "RF-22");

  @Provide
  Arbitrary<Person> people() {
    return Arbitraries.randomValue(ScreenProperties::person);
  }

  @Provide
  Arbitrary<String> risks() {
    return Arbitraries.of(People.RISKS);
  }

  @Provide
  Arbitrary<String> facts() {
    return Arbitraries.of(
        ScreenContent.shipped().personFacts().stream().map(fact -> fact.id()).toList());
  }

  private static Person person(Random random) {
    int odds = 2 + random.nextInt(6);
    String phase = PHASES.get(random.nextInt(4));
    boolean slip = random.nextInt(8) == 0;
    Set<Activity> activities = EnumSet.noneOf(Activity.class);
    Set<Activity> recent = EnumSet.noneOf(Activity.class);
    for (Activity activity : Activity.values()) {
      if (random.nextInt(3) == 0) {
        activities.add(activity);
        if (random.nextBoolean()) {
          recent.add(activity);
        }
      }
    }
    Set<String> exercises = new HashSet<>();
    Set<String> recentExercises = new HashSet<>();
    for (String id : Iterables.concat(Catalogue.shipped().ids(), PackArbitraries.IDS)) {
      if (random.nextInt(3) == 0) {
        exercises.add(id);
        if (random.nextBoolean()) {
          recentExercises.add(id);
        }
      }
    }
    String withheld =
        random.nextInt(8) > 0 ? "NOTHING" : random.nextBoolean() ? "ALL_BUT_CALM" : "EVERYTHING";
    return new Person(
        phase,
        withheld,
        slip ? random.nextBoolean() : !phase.equals("NOT_APPLICABLE"),
        random.nextInt(odds) == 0,
        random.nextInt(odds) == 0,
        random.nextInt(odds) == 0,
        random.nextInt(odds) == 0,
        random.nextInt(odds) == 0,
        random.nextInt(odds) == 0,
        random.nextInt(odds) == 0,
        random.nextInt(odds) == 0,
        random.nextInt(odds) == 0,
        random.nextInt(odds) == 0,
        random.nextInt(odds) == 0,
        random.nextInt(4) == 0,
        random.nextInt(4) == 0,
        random.nextInt(4) == 0,
        random.nextBoolean(),
        activities,
        recent,
        exercises,
        recentExercises);
  }

  private static ScreenResult screen(Person person) {
    return screen(person, person.facts());
  }

  private static ScreenResult screen(Person person, Facts facts) {
    return SCREEN.screen(facts, person.exercises(), person.recentExercises());
  }

  private static Facts.Builder change(Facts facts) {
    return Facts.builder(ScreenContent.shipped().personFacts()).setAll(facts);
  }

  private static void assertNowhereMilder(ScreenResult after, ScreenResult before) {
    for (Exercise exercise : EXERCISES) {
      assertThat(after.verdict(exercise.id()))
          .as(exercise.id())
          .isGreaterThanOrEqualTo(before.verdict(exercise.id()));
    }
  }

  @Property(tries = 1500)
  void the_screen_agrees_with_the_contract_read_as_plain_code(@ForAll("people") Person person) {
    ScreenResult result = screen(person);
    for (ScreenedExercise screened : result.exercises()) {
      List<String> words = new ArrayList<>(screened.rules());
      words.add(0, screened.verdict().name());

      assertThat(words).as(screened.id()).isEqualTo(PlainScreen.judge(screened.exercise(), person));
      assertThat(result.verdict(screened.id())).isEqualTo(screened.verdict());
    }
  }

  @Property(tries = 50)
  @Domain(DomainContext.Global.class)
  @Domain(PackArbitraries.class)
  void the_screen_agrees_with_it_on_exercises_that_are_made_up(
      @ForAll ExercisePack pack, @ForAll long seed) {
    Screen screen = Screen.of(ScreenContent.shipped(), Catalogue.of(pack));
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      Person person = person(random);
      for (ScreenedExercise screened :
          screen.screen(person.facts(), person.exercises(), person.recentExercises()).exercises()) {
        assertThat(words(screened)).isEqualTo(PlainScreen.judge(screened.exercise(), person));
      }
    }
  }

  private static List<String> words(ScreenedExercise screened) {
    List<String> words = new ArrayList<>(screened.rules());
    words.add(0, screened.verdict().name());
    return words;
  }

  @Property(tries = 300)
  void one_more_risk_never_makes_a_verdict_milder(
      @ForAll("people") Person person, @ForAll("risks") String risk) {
    Facts more = change(person.facts()).set(risk, true).build();

    assertNowhereMilder(screen(person, more), screen(person));
  }

  @Property(tries = 300)
  void a_younger_break_never_makes_a_verdict_milder(@ForAll("people") Person person) {
    int younger = Math.min(PHASES.indexOf(person.phase()) + 1, 3);
    Facts.Builder more = change(person.facts()).set("phase", PHASES.get(younger));

    assertNowhereMilder(screen(person, more.set("fracturePresent", true).build()), screen(person));
  }

  @Property(tries = 300)
  void signs_of_a_new_break_never_make_a_verdict_milder(@ForAll("people") Person person) {
    for (String flag : FLAGS) {
      Facts more = change(person.facts()).set(flag, "WITHIN_DAYS").build();

      assertNowhereMilder(screen(person, more), screen(person));
    }
  }

  @Property(tries = 300)
  void what_is_unknown_never_makes_a_verdict_milder(
      @ForAll("people") Person person, @ForAll("facts") String fact) {
    Facts less = change(person.facts()).forget(fact).build();

    assertNowhereMilder(screen(person, less), screen(person));
  }

  @Property(tries = 300)
  void a_release_never_makes_a_verdict_harsher(@ForAll("people") Person person) {
    Facts without =
        change(person.facts())
            .set("clearedActivities", Set.of())
            .set("recentlyClearedActivities", Set.of())
            .build();
    ScreenResult none = SCREEN.screen(without, Set.of(), Set.of());
    ScreenResult byName = SCREEN.screen(without, person.exercises(), person.recentExercises());

    assertNowhereMilder(none, byName);
    assertNowhereMilder(byName, screen(person));
  }

  @Property(tries = 300)
  void a_release_changes_no_rule_that_is_named(@ForAll("people") Person person) {
    ScreenResult without = SCREEN.screen(person.facts(), Set.of(), Set.of());
    List<List<String>> rules = without.exercises().stream().map(ScreenedExercise::rules).toList();

    assertThat(screen(person).exercises().stream().map(ScreenedExercise::rules).toList())
        .isEqualTo(rules);
  }

  @Property(tries = 100)
  void an_emergency_blocks_all_and_names_nothing_else(@ForAll("people") Person person) {
    ScreenResult result =
        screen(person, change(person.facts()).set("withheld", "EVERYTHING").build());

    assertThat(result.exercises())
        .allSatisfy(
            one -> {
              assertThat(one.verdict()).isEqualTo(Verdict.BLOCK);
              assertThat(one.rules()).containsExactly("R00");
              assertThat(one.alternatives()).isEmpty();
            });
  }

  @Property(tries = 100)
  void while_something_is_withheld_only_calm_items_are_available(@ForAll("people") Person person) {
    ScreenResult result =
        screen(person, change(person.facts()).set("withheld", "ALL_BUT_CALM").build());

    assertThat(result.exercises())
        .filteredOn(one -> one.verdict().isAvailable())
        .extracting(ScreenedExercise::id)
        .isSubsetOf(
            "diaphragmatic-breathing",
            "body-scan-relaxation",
            "guided-imagery-rest",
            "supine-unload-rest");
  }

  @Property(tries = 200)
  void the_four_lists_hold_every_exercise_once_in_order(@ForAll("people") Person person) {
    ScreenResult result = screen(person);
    List<String> ids = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<String> some = Screens.ids(result.with(verdict));
      assertThat(some)
          .containsExactlyElementsOf(
              Catalogue.shipped().ids().stream().filter(some::contains).toList());
      ids.addAll(some);
    }

    assertThat(ids).containsExactlyInAnyOrderElementsOf(Catalogue.shipped().ids());
  }

  @Property(tries = 200)
  void every_verdict_says_why_and_what_to_do(@ForAll("people") Person person) {
    for (ScreenedExercise one : screen(person).exercises()) {
      assertThat(one.reasons().isEmpty()).isEqualTo(one.because().isEmpty());
      assertThat(one.verdict() == Verdict.MODIFY).isEqualTo(!one.changes().isEmpty());
      assertThat(one.verdict() == Verdict.CLEARANCE).isEqualTo(!one.clearedBy().isEmpty());
      assertThat(one.reasons())
          .allSatisfy(
              reason -> {
                assertThat(reason.columns()).isNotEmpty();
                assertThat(reason.sources()).isNotEmpty();
                assertThat(reason.lift().isPresent()).isEqualTo(reason.found() != reason.verdict());
              });
    }
  }
}
