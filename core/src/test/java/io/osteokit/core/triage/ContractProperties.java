package io.osteokit.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Case;
import io.osteokit.core.rules.Tri;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Triage and a plain reading of the case format agree on people made up at random. {@code
 * -Dosteokit.people=100000} compares more of them.
 */
class ContractProperties {
  private static final int PEOPLE = Integer.getInteger("osteokit.people", 2_000);
  private static final Triage TRIAGE = Triage.shipped();

  @Test
  void triage_says_what_the_case_format_says() {
    LongStream.range(0, PEOPLE)
        .forEach(
            seed -> {
              Case person = RandomPeople.person(seed);
              assertThat(triage(TRIAGE.assess(person)))
                  .as("person %d", seed)
                  .isEqualTo(contract(ContractReading.of(person)));
            });
  }

  private static Map<String, Object> contract(ContractReading reading) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("urgency", reading.urgency());
    all.put("complete", reading.complete());
    all.put("phase", reading.phase());
    all.put("fracture age", reading.fractureAge().map(Long::intValue));
    all.put("withheld", reading.withheld());
    all.put("red flags", reading.redFlags());
    all.put("escalations", reading.escalations());
    all.put("questions", reading.questions());
    all.put("fracturePresent", Optional.of(reading.fracturePresent()));
    all.put("undatedOrUnlistedFracture", Optional.of(reading.undatedOrUnlistedFracture()));
    all.put("several", Optional.of(reading.several()));
    all.put("osteoporosis", Optional.of(reading.osteoporosis()));
    all.put("osteopenia", Optional.of(reading.osteopenia()));
    all.put("fallRisk", Optional.of(reading.fall()));
    all.put("severePain", Optional.of(reading.severe()));
    all.put("strain", Optional.of(reading.strain()));
    all.put("wrist", Optional.of(reading.wrist()));
    all.put("augmented", Optional.of(reading.augmented()));
    all.put("leg", Optional.of(reading.leg()));
    all.put("heart", Optional.of(reading.heart()));
    all.put("noWater", Optional.of(reading.noWater()));
    all.put("cleared activities", reading.clearedActivities(false));
    all.put("recently cleared activities", reading.clearedActivities(true));
    all.put("cleared exercises", reading.clearedExercises(false));
    all.put("recently cleared exercises", reading.clearedExercises(true));
    return all;
  }

  private static Map<String, Object> triage(TriageResult result) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("urgency", result.urgency());
    all.put("complete", result.complete());
    all.put("phase", result.phase());
    all.put(
        "fracture age",
        result.fractureAgeDays().isPresent()
            ? Optional.of(result.fractureAgeDays().getAsInt())
            : Optional.empty());
    all.put("withheld", result.withheld());
    all.put("red flags", urgencies(result.redFlags()));
    all.put("escalations", urgencies(result.escalations()));
    all.put("questions", result.questions().stream().map(Question::fact).toList());
    for (String fact :
        List.of(
            "fracturePresent",
            "undatedOrUnlistedFracture",
            "several",
            "osteoporosis",
            "osteopenia",
            "fallRisk",
            "severePain",
            "strain",
            "wrist",
            "augmented",
            "leg",
            "heart",
            "noWater")) {
      Tri holds = result.facts().yesNo(fact);
      all.put(fact, holds == Tri.UNKNOWN ? Optional.empty() : Optional.of(holds == Tri.TRUE));
    }
    all.put("cleared activities", activities(result, "clearedActivities"));
    all.put("recently cleared activities", activities(result, "recentlyClearedActivities"));
    all.put("cleared exercises", new TreeSet<>(result.clearedExercises()));
    all.put("recently cleared exercises", new TreeSet<>(result.recentlyClearedExercises()));
    return all;
  }

  private static Map<String, Urgency> urgencies(List<RaisedFlag> raised) {
    Map<String, Urgency> urgencies = new TreeMap<>();
    raised.forEach(flag -> urgencies.put(flag.id(), flag.urgency()));
    return urgencies;
  }

  private static Set<String> activities(TriageResult result, String fact) {
    return new TreeSet<>(result.facts().members(fact).orElseThrow().present());
  }
}
