package io.osteokit.tracking.diary;

import com.google.common.collect.Iterables;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.StopCriterion;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what only lines of one type have, and what is carried along. */
final class PropertyWriter {
  private final JsonWriter out;
  private final Map<String, String> carried;
  private final Set<String> lists = new HashSet<>();

  private PropertyWriter(JsonWriter out, Map<String, String> carried) {
    this.out = out;
    this.carried = carried;
  }

  static void write(Happening what, Map<String, String> carried, JsonWriter out) {
    PropertyWriter writer = new PropertyWriter(out, carried);
    what.<Runnable>match(
            pain -> () -> writer.pain(pain),
            session -> () -> writer.session(session),
            reported -> () -> writer.reported(reported.event()),
            stop -> () -> writer.stop(stop),
            heatOrCold ->
                () -> {
                  writer.word("what", Optional.of(heatOrCold.what()));
                  writer.whole("minutes", heatOrCold.minutes());
                },
            tens -> () -> writer.whole("minutes", tens.minutes()),
            brace -> () -> {},
            bedRest -> () -> out.name("hours").value(bedRest.hours()),
            worries ->
                () ->
                    writer.list(
                        "yellowFlags", Iterables.transform(worries.yellowFlags(), Enum::name)),
            note -> () -> out.name("text").value(note.text()),
            withdrawal -> () -> out.name("withdraws").value(withdrawal.withdraws().value()),
            unrecognised -> () -> {})
        .run();
    carried.forEach(
        (name, json) -> {
          if (!writer.lists.contains(name)) {
            out.name(name);
            Carried.write(json, out);
          }
        });
  }

  private void pain(Happening.Pain pain) {
    out.name("score").value(pain.event().score());
    word("site", pain.site());
    word("level", pain.level());
    word("kind", pain.kind());
    word("during", pain.during());
  }

  private void session(Happening.Session session) {
    DiaryEvent.Session event = session.event();
    out.name("completed").value(event.completed());
    word("extent", session.extent());
    word("missedBecause", event.missedBecause());
    event.exercises().ifPresent(ids -> list("exercises", ids));
    whole("painBefore", event.painBefore());
    whole("painAfter", event.painAfter());
    whole("painNextDay", event.painNextDay());
    whole("effort", event.effort());
    flag("formKept", event.formKept());
    event.stops().ifPresent(this::stops);
  }

  private void stops(Set<StopCriterion> stops) {
    list("stops", Iterables.transform(stops, StopCriterion::id));
  }

  /** Writes what is known of a list, then what of it is carried along. */
  private void list(String name, Iterable<String> words) {
    out.name(name).array();
    words.forEach(out::value);
    if (carried.containsKey(name)) {
      Carried.writeItems(carried.get(name), out);
    }
    out.end();
    lists.add(name);
  }

  private void stop(Happening.StopMet stop) {
    stops(stop.stops());
    stop.session().ifPresent(id -> out.name("session").value(id.value()));
  }

  private void reported(DiaryEvent event) {
    if (event instanceof DiaryEvent.HeightMeasured height) {
      out.name("cm").value(height.cm());
      word("measuredBy", Optional.of(height.measuredBy()));
    } else if (event instanceof DiaryEvent.Fall fall) {
      out.name("injurious").value(fall.injurious());
    } else if (event instanceof DiaryEvent.BraceWorn brace) {
      out.name("hours").value(brace.hours());
    } else if (event instanceof DiaryEvent.MedicineTaken medicine) {
      word("class", Optional.of(medicine.medicineClass()));
      out.name("taken").value(medicine.taken());
    } else if (event instanceof DiaryEvent.QuestionnaireScored scored) {
      word("instrument", Optional.of(scored.instrument()));
      out.name("score").value(scored.score());
      whole("itemsAnswered", scored.itemsAnswered());
    } else if (event instanceof DiaryEvent.TestDone test) {
      word("instrument", Optional.of(test.instrument()));
      out.name("value").value(test.value());
      flag("aided", test.aided());
    }
  }

  private <E extends Enum<E>> void word(String name, Optional<E> value) {
    value.ifPresent(known -> out.name(name).value(known.name()));
  }

  private void whole(String name, Optional<Integer> value) {
    value.ifPresent(known -> out.name(name).value(known));
  }

  private void flag(String name, Optional<Boolean> value) {
    value.ifPresent(known -> out.name(name).value(known));
  }
}
