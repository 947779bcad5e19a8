package io.osteokit.tracking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.pathways.DecisionWriter;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JourneyProperties {
  private static final Journey JOURNEY = Journey.shipped();

  private static String answer(Diary diary) {
    JourneyStatus status = JOURNEY.status(JourneyTest.person(), diary, YearDiary.TODAY);
    return DecisionWriter.write("p-1", status.decision())
        + status.progress().painEvent()
        + status.progress().contact()
        + status.progress().facts().hashCode();
  }

  @Property(tries = 20)
  void neither_the_order_of_arrival_nor_a_second_arrival_changes_a_status(@ForAll long seed) {
    List<DiaryEntry> entries = YearDiary.entries();
    Collections.shuffle(entries, new Random(seed));
    Diary arriving = Diary.empty();
    for (int i = 0; i < entries.size(); i += 50) {
      List<DiaryEntry> batch = entries.subList(i, Math.min(entries.size(), i + 60));
      arriving = arriving.merge(Diary.of(batch));
    }

    assertThat(answer(arriving)).isEqualTo(answer(Diary.of(YearDiary.entries())));
  }

  @Property(tries = 15)
  void the_entries_named_are_enough_by_themselves(@ForAll long seed) {
    List<DiaryEntry> some = new ArrayList<>(YearDiary.entries());
    Collections.shuffle(some, new Random(seed));
    Diary diary = Diary.of(some.subList(0, some.size() / 2));
    JourneyStatus all = JOURNEY.status(JourneyTest.person(), diary, YearDiary.TODAY);

    for (Origin origin : all.fromDiary()) {
      JourneyStatus few =
          JOURNEY.status(JourneyTest.person(), Diary.of(origin.entries()), YearDiary.TODAY);
      assertThat(few.because(origin.fact()).origins().get(0).words()).isEqualTo(origin.words());
    }
  }
}
