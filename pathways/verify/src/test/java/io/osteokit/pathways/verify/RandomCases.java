package io.osteokit.pathways.verify;

import com.google.common.base.Joiner;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReader;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.HealthCondition;
import io.osteokit.core.person.YellowFlag;
import io.osteokit.pathways.Pathway;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cases made up at random as JSON, so that the prover's own way of making cases has no part in
 * them. Days and numbers lie around the limits of rules. The same seed makes the same case.
 */
final class RandomCases {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int[] DAYS = {
    0, 1, 2, 5, 13, 14, 15, 29, 31, 41, 42, 43, 56, 57, 82, 83, 84, 85, 89, 90, 200, 364, 365, 1094,
    1095, 1097, 2000
  };
  private static final String[] ZONES = {"Z", "+13:00", "-11:00", "+01:00"};
  private static final String[] MEDICINES = {
    "ORAL_GLUCOCORTICOID", "BISPHOSPHONATE", "DENOSUMAB", "ROMOSOZUMAB", "OPIOID"
  };
  private static final String[] EXERCISES = {"plank", "heel-drop", "bicycle-crunch", "flat-walk"};

  private final Random random;
  private final int known;

  private RandomCases(long seed) {
    random = new Random(seed);
    known = new int[] {15, 50, 85, 100}[random.nextInt(4)];
  }

  /** Returns the case of a seed. */
  static Case of(long seed, Pathway pathway) {
    Set<String> exercises = pathway.screen().catalogue().ids();
    return CaseReader.with(exercises, pathway.optionIds()).read(new RandomCases(seed).json());
  }

  private String json() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("id", "\"somebody\"");
    all.put("today", day(0));
    all.put("profile", profile());
    if (!oneIn(12)) {
      all.put("checkIn", checkIn());
    }
    if (!oneIn(4)) {
      all.put("diary", list(diary()));
    }
    all.put("equipment", "[\"MAT\",\"FIRM_BED\",\"ARMLESS_CHAIR\",\"CLEAR_FLOOR\",\"WALL\"]");
    return object(all);
  }

  private String profile() {
    Map<String, String> all = new LinkedHashMap<>();
    maybe(all, "birthDate", day(365 * (35 + random.nextInt(50))));
    maybe(all, "sex", pick("\"FEMALE\"", "\"MALE\"", "\"OTHER\""));
    for (String name :
        List.of(
            "premenopausal",
            "reportedFractureUnconfirmed",
            "spineImaged",
            "hyperkyphosis",
            "frail",
            "risesFromFloor",
            "risesFromChair",
            "secondaryCausesChecked",
            "smoker",
            "massageAgreedByDoctor")) {
      maybe(all, name, yesNo());
    }
    maybe(all, "boneHealth", pick("\"NORMAL\"", "\"OSTEOPENIA\"", "\"OSTEOPOROSIS\""));
    maybe(all, "lowestTScore", pick("-3", "-2.5", "-2.4", "-1.0", "-0.9", "0.5"));
    maybe(all, "vertebralFractures", list(several(4, this::fracture)));
    maybe(all, "otherFractures", list(several(3, this::otherFracture)));
    maybe(all, "cobbAngleDegrees", pick("20", "49.9", "50"));
    maybe(all, "occiputToWallCm", pick("3", "6.4", "6.5"));
    maybe(all, "youngAdultHeightCm", pick("160", "163.9", "164", "164.1", "166"));
    maybe(all, "heights", list(several(4, this::height)));
    maybe(all, "timedUpAndGoSeconds", pick("8", "11.9", "12"));
    maybe(all, "alcoholUnitsPerWeek", pick("0", "14", "14.1"));
    int falls = random.nextInt(4);
    maybe(
        all,
        "falls",
        "{\"last12Months\":"
            + falls
            + (oneIn(2) ? "" : ",\"injurious\":" + random.nextInt(falls + 1))
            + "}");
    maybe(all, "conditions", words(HealthCondition.values(), 3));
    maybe(all, "medicines", list(several(3, this::medicine)));
    maybe(all, "boneTreatment", boneTreatment());
    if (oneIn(3)) {
      all.put(
          "augmentation",
          "{\"date\":" + anyDay() + (oneIn(2) ? "" : ",\"cleared\":" + yesNo()) + "}");
    }
    if (oneIn(3)) {
      all.put(
          "brace", "{\"since\":" + anyDay() + (oneIn(2) ? "" : ",\"weanPlan\":" + yesNo()) + "}");
    }
    if (oneIn(2)) {
      all.put("analgesia", "{\"optimisedOn\":" + anyDay() + "}");
    }
    maybe(all, "clearances", list(several(3, this::clearance)));
    return object(all);
  }

  private String fracture() {
    return "{\"imaged\":"
        + yesNo()
        + (oneIn(3) ? "" : ",\"date\":" + anyDay())
        + (oneIn(2) ? "" : ",\"trauma\":" + pick("\"LOW\"", "\"HIGH\""))
        + (oneIn(2) ? "" : ",\"painMatchesLevel\":" + yesNo())
        + "}";
  }

  private String otherFracture() {
    return "{\"site\":"
        + pick("\"WRIST\"", "\"HIP\"", "\"RIB\"", "\"ANKLE\"", "\"HAND\"")
        + (oneIn(3) ? "" : ",\"date\":" + anyDay())
        + (oneIn(2) ? "" : ",\"trauma\":" + pick("\"LOW\"", "\"HIGH\""))
        + "}";
  }

  private String height() {
    return "{\"date\":"
        + anyDay()
        + ",\"cm\":"
        + pick("158", "160", "161.9", "162", "163.95", "164")
        + ",\"measuredBy\":"
        + pick("\"CLINIC\"", "\"SELF\"")
        + "}";
  }

  private String medicine() {
    return "{\"class\":\""
        + pick(MEDICINES)
        + "\""
        + (oneIn(2) ? "" : ",\"since\":" + anyDay())
        + "}";
  }

  private String boneTreatment() {
    return "{\"status\":"
        + pick("\"ON_TREATMENT\"", "\"NOT_AS_PRESCRIBED\"", "\"NOT_STARTED\"", "\"STOPPED\"")
        + (oneIn(3) ? "" : ",\"medicine\":\"" + pick(MEDICINES) + "\"")
        + (oneIn(2) ? "" : ",\"since\":" + anyDay())
        + (oneIn(2) ? "" : ",\"nextDoseDue\":" + (oneIn(3) ? day(-20) : anyDay()))
        + "}";
  }

  private String clearance() {
    String what =
        oneIn(2)
            ? "\"exercise\":\"" + pick(EXERCISES) + "\""
            : "\"activity\":\""
                + pick("WEIGHTS", "IMPACT", "WRIST_LOADING", "WEIGHT_BEARING", "WATER")
                + "\"";
    return "{" + what + ",\"by\":\"a physiotherapist\",\"on\":" + anyDay() + "}";
  }

  private String checkIn() {
    Map<String, String> all = new LinkedHashMap<>();
    int daysAgo = oneIn(5) ? random.nextInt(10) : 0;
    all.put("date", day(daysAgo));
    maybe(all, "painNow", "" + random.nextInt(11));
    maybe(all, "painAverage7d", pick("0", "3.9", "4", "5", "6.5"));
    maybe(all, "painOnset", pick("\"SUDDEN\"", "\"GRADUAL\""));
    maybe(all, "painStartedOn", anyDay());
    maybe(all, "painLimitsActivity", yesNo());
    maybe(all, "bedHoursPerDay", pick("8", "15.9", "16"));
    maybe(all, "yellowFlags", words(YellowFlag.values(), 3));
    maybe(all, "asksFor", pick("[]", "[\"TENS\"]", "[\"BED_REST\",\"HEAT\"]"));
    Set<String> answers = new TreeSet<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      answers.add(List.of(Finding.values()).get(random.nextInt(Finding.values().length)).name());
    }
    if (oneIn(3)) {
      answers.add("NEW_BACK_PAIN");
    }
    List<String> said = new ArrayList<>();
    answers.forEach(name -> said.add("\"" + name + "\":" + (oneIn(4) ? "false" : "true")));
    all.put("answers", "{" + Joiner.on(",").join(said) + "}");
    all.put("others", oneIn(6) ? "\"UNANSWERED\"" : "\"NO\"");
    return object(all);
  }

  private List<String> diary() {
    List<String> events = new ArrayList<>();
    int usual = random.nextInt(9);
    events.addAll(
        several(
            9,
            () ->
                "{\"type\":\"PAIN\","
                    + at(90)
                    + ",\"score\":"
                    + Math.min(10, Math.max(0, usual + random.nextInt(5) - 2))
                    + "}"));
    events.addAll(
        several(3, () -> "{\"type\":\"FALL\"," + at(400) + ",\"injurious\":" + yesNo() + "}"));
    events.addAll(
        several(
            2,
            () ->
                "{\"type\":\"HEIGHT\","
                    + at(500)
                    + ",\"cm\":"
                    + pick("160", "161", "163")
                    + ",\"measuredBy\":"
                    + pick("\"CLINIC\"", "\"SELF\"")
                    + "}"));
    events.addAll(several(5, this::session));
    events.addAll(
        several(
            2,
            () ->
                "{\"type\":\"QUESTIONNAIRE\","
                    + at(50)
                    + ",\"instrument\":\"PEG\",\"score\":"
                    + pick("2", "3", "4.9", "5")
                    + "}"));
    return events;
  }

  private String session() {
    boolean completed = random.nextBoolean();
    Set<String> stops = new TreeSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      stops.add("\"STOP-" + (1 + random.nextInt(8)) + "\"");
    }
    return "{\"type\":\"SESSION\","
        + at(17)
        + ",\"completed\":"
        + completed
        + (completed || oneIn(4)
            ? ""
            : ",\"missedBecause\":" + pick("\"PAIN\"", "\"FEAR\"", "\"TIME\""))
        + ",\"stops\":"
        + list(new ArrayList<>(stops))
        + "}";
  }

  private String at(int within) {
    int daysAgo = oneIn(2) ? random.nextInt(within) : DAYS[random.nextInt(16)] % within;
    return "\"at\":\""
        + TODAY.minusDays(daysAgo)
        + "T"
        + pick("00:00:00", "08:30:00", "23:59:59")
        + pick(ZONES)
        + "\"";
  }

  private String anyDay() {
    return day(DAYS[random.nextInt(DAYS.length)]);
  }

  private static String day(int daysAgo) {
    return "\"" + TODAY.minusDays(daysAgo) + "\"";
  }

  private String yesNo() {
    return "" + random.nextBoolean();
  }

  private String pick(String... some) {
    return some[random.nextInt(some.length)];
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  private void maybe(Map<String, String> all, String name, String value) {
    if (random.nextInt(100) < known) {
      all.put(name, value);
    }
  }

  private String words(Enum<?>[] values, int most) {
    Set<String> some = new TreeSet<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add("\"" + values[random.nextInt(values.length)].name() + "\"");
    }
    return list(new ArrayList<>(some));
  }

  private List<String> several(int most, java.util.function.Supplier<String> one) {
    List<String> all = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      all.add(one.get());
    }
    return all;
  }

  private static String list(List<String> items) {
    return "[" + Joiner.on(",").join(items) + "]";
  }

  private static String object(Map<String, String> members) {
    List<String> all = new ArrayList<>();
    members.forEach((name, value) -> all.add("\"" + name + "\":" + value));
    return "{" + Joiner.on(",").join(all) + "}";
  }
}
