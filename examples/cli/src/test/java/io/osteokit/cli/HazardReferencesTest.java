package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.rules.Rule;
import io.osteokit.core.triage.Triage;
import io.osteokit.exercises.ScreenContent;
import io.osteokit.exercises.planning.PlanningRules;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.education.Education;
import io.osteokit.pathways.verify.Invariants;
import io.osteokit.pathways.verify.hazard.Control;
import io.osteokit.pathways.verify.hazard.Control.Kind;
import io.osteokit.pathways.verify.hazard.Hazard;
import io.osteokit.pathways.verify.hazard.HazardLog;
import io.osteokit.tracking.measures.Measures;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.Progression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the hazard log names is there. It is checked here, where all modules meet. */
class HazardReferencesTest {
  private static final Pattern TEST_SOURCE =
      Pattern.compile(".*/src/(?:test|main)/java/(.*(?:Test|Properties|Contract))\\.java");

  /** A method is a test when one of these stands between it and the method before. */
  private static final Pattern TEST_METHOD =
      Pattern.compile(
          "@(?:Test|ParameterizedTest|RepeatedTest|Property|Example)\\b(?:(?!\\bvoid ).)*"
              + "\\bvoid (\\w+)\\(",
          Pattern.DOTALL);

  private static final Map<Kind, Set<String>> KNOWN = new EnumMap<>(Kind.class);

  @BeforeAll
  static void look() throws IOException {
    for (Kind kind : Kind.values()) {
      KNOWN.put(kind, new HashSet<>());
    }
    rules(Kind.RULE, Triage.shipped().rules().rules());
    rules(Kind.RULE, Pathway.shipped().rules().rules());
    ScreenContent screen = ScreenContent.shipped();
    screen.rows().forEach(row -> KNOWN.get(Kind.SCREEN).add(row.id()));
    screen.clearances().forEach(one -> KNOWN.get(Kind.SCREEN).add(one.id()));
    screen.lifts().forEach(one -> KNOWN.get(Kind.SCREEN).add(one.id()));
    PlanningRules.shipped().rulings().forEach(one -> KNOWN.get(Kind.PLANNING).add(one.id()));
    rules(Kind.PROGRESS, Progress.shipped().rules().rules());
    rules(Kind.PROGRESS, Progression.shipped().rules().rules());
    rules(Kind.PROGRESS, Measures.shipped().rules().rules());
    Pathway.shipped().outline().options().forEach(one -> KNOWN.get(Kind.OPTION).add(one.id()));
    Education.shipped().topics().forEach(one -> KNOWN.get(Kind.EDUCATION).add(one.id()));
    KNOWN.get(Kind.INVARIANT).addAll(Invariants.shipped().ids());
    KNOWN.get(Kind.TEST).addAll(tests());
  }

  private static void rules(Kind kind, List<Rule> rules) {
    rules.forEach(rule -> KNOWN.get(kind).add(rule.id()));
  }

  /** Returns every test in the checkout, as its class and its method. */
  private static Set<String> tests() throws IOException {
    Set<String> tests = new HashSet<>();
    for (String module : List.of("core", "exercises", "pathways", "tracking", "examples")) {
      try (Stream<Path> files = Files.walk(Cases.checkout().resolve(module))) {
        for (Path file : files.toList()) {
          Matcher source = TEST_SOURCE.matcher(file.toString().replace('\\', '/'));
          if (source.matches()) {
            String type = source.group(1).replace('/', '.');
            Matcher method = TEST_METHOD.matcher(Files.readString(file));
            while (method.find()) {
              tests.add(type + "#" + method.group(1));
            }
          }
        }
      }
    }
    return tests;
  }

  static List<Hazard> hazards() {
    return HazardLog.shipped().hazards();
  }

  @ParameterizedTest
  @MethodSource("hazards")
  void whatever_keeps_a_hazard_down_is_there(Hazard hazard) {
    List<String> missing = new ArrayList<>();
    for (Control control : hazard.controls()) {
      for (String ref : control.refs()) {
        if (!KNOWN.get(control.kind()).contains(ref)) {
          missing.add(control.kind() + " " + ref);
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void every_hazard_is_kept_down_by_something() {
    assertThat(hazards()).hasSizeGreaterThanOrEqualTo(35);
    assertThat(hazards()).allSatisfy(hazard -> assertThat(hazard.controls()).isNotEmpty());
  }

  @Test
  void a_test_that_is_not_there_is_not_known() {
    assertThat(KNOWN.get(Kind.TEST))
        .contains("io.osteokit.cli.HazardReferencesTest#every_hazard_is_kept_down_by_something")
        .doesNotContain("io.osteokit.cli.HazardReferencesTest#look")
        .hasSizeGreaterThan(500);
  }
}
