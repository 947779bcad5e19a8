package io.osteokit.tracking.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.tracking.store.DiaryStore;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Shows that the tests of the kit find what is wrong with a store. */
class DiaryStoreContractTest {
  private static final String WHOLE = "who_looks_while_others_add_sees_whole_batches";
  private static final String LASTING = "what_was_added_lasts_beyond_closing";
  private static final String ERASING =
      "erasing_while_others_add_takes_all_of_one_person_and_nothing_else";

  @SuppressWarnings("unused") // JUnit takes it.
  private static final Arguments[] FLAWED = {
    flawed(Flawed.ShowsHalfBatches::new, WHOLE),
    flawed(Flawed.HidesClashes::new, "of_many_who_add_different_entries_under_one_id_one_adds_it"),
    flawed(
        Flawed.ShowsPositionsOutOfOrder::new,
        "many_writers_lose_nothing_and_a_follower_misses_nothing"),
    flawed(Flawed.CountsBeforeErasing::new, ERASING),
    flawed(Flawed.ErasesByWritingAnew::new, ERASING),
    flawed(
        Flawed.CountsNanoseconds::new, "the_first_and_the_last_moments_are_kept_to_the_nanosecond"),
  };

  private static Arguments flawed(Supplier<DiaryStore> store, String test) {
    return Arguments.of(store, test);
  }

  @ParameterizedTest
  @FieldSource("FLAWED")
  void a_flawed_store_does_not_pass(Supplier<DiaryStore> flawed, String test) {
    assertThatThrownBy(() -> run(test, flawed.get(), Optional.empty()))
        .isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @FieldSource("FLAWED")
  void a_good_store_passes(Supplier<DiaryStore> flawed, String test) throws Throwable {
    run(test, new Flawed(), Optional.empty());
  }

  @Test
  void a_store_that_forgets_does_not_pass_as_one_that_does_not() {
    assertThatThrownBy(
            () -> run(LASTING, DiaryStore.inMemory(), Optional.of(DiaryStore.inMemory())))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void a_store_that_gives_positions_again_after_closing_does_not_pass() {
    DiaryStore again = DiaryStore.inMemory();
    again.append("mary", SampleEntries.entries("e", 3));

    assertThatThrownBy(() -> run(LASTING, DiaryStore.inMemory(), Optional.of(again)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("position=4");
  }

  /** Runs one test as JUnit would. */
  private static void run(String test, DiaryStore store, Optional<DiaryStore> again)
      throws Throwable {
    DiaryStoreContract contract =
        new DiaryStoreContract() {
          @Override
          protected DiaryStore emptyStore() {
            return store;
          }

          @Override
          protected Optional<DiaryStore> reopened() {
            return again;
          }
        };
    contract.open();
    try {
      DiaryStoreContract.class.getDeclaredMethod(test).invoke(contract);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } finally {
      contract.close();
    }
  }
}
