package io.osteokit.pathways;

import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import io.osteokit.core.person.Case;
import io.osteokit.core.triage.Question;
import io.osteokit.testing.GoldenLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A person on a boundary and what the pathway has to decide, one line of the files in {@code
 * golden}; their README tells the form.
 *
 * @param says what the line is about, in words
 * @param expect the expectations
 * @param person the case
 */
record GoldenDecision(String says, JsonNode expect, Case person) {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  /** Returns the cases of every file, in order. */
  static List<GoldenDecision> all() {
    return GoldenLine.in(FOLDER).stream()
        .map(
            line ->
                new GoldenDecision(
                    line.says(), line.expect(), OpenCases.READER.read(line.person())))
        .toList();
  }

  /** Returns what the decision says otherwise than expected, in words; empty when it meets all. */
  List<String> differences(Decision decision) {
    List<String> differences = new ArrayList<>();
    BiConsumer<String, Object> check =
        (name, found) -> {
          Object expected = expected(name, found);
          if (!Objects.equals(expected, found)) {
            differences.add(name + ": expected " + expected + ", was " + found);
          }
        };
    List<ListedOption> offered = decision.offer();
    if (expect.find("listed").isPresent()) {
      List<String> listed = new ArrayList<>(ids(offered));
      listed.addAll(ids(decision.consider()));
      check.accept("listed", listed.stream().sorted().toList());
      check.accept("avoid", ids(decision.avoid()).stream().sorted().toList());
    }
    for (String name : List.of("offer", "consider")) {
      List<String> found = ids(name.equals("offer") ? offered : decision.consider());
      OpenCases.texts(expect, name).stream()
          .filter(id -> !found.contains(id))
          .forEach(id -> differences.add(id + " is not in " + name));
    }
    List<String> said = decision.guidance().stream().map(Guidance::id).toList();
    OpenCases.texts(expect, "guidance").stream()
        .filter(id -> !said.contains(id))
        .forEach(id -> differences.add(id + " is not said"));
    OpenCases.texts(expect, "notGuidance").stream()
        .filter(said::contains)
        .forEach(id -> differences.add(id + " is said"));
    OpenCases.texts(expect, "topics").stream()
        .filter(id -> !decision.topics().contains(id))
        .forEach(id -> differences.add(id + " is not to read"));
    OpenCases.texts(expect, "notTopics").stream()
        .filter(decision.topics()::contains)
        .forEach(id -> differences.add(id + " is to read"));
    List<String> caveats =
        Stream.of(decision.offer(), decision.consider())
            .flatMap(List::stream)
            .flatMap(option -> option.caveats().stream())
            .toList();
    OpenCases.texts(expect, "caveats").stream()
        .filter(words -> caveats.stream().noneMatch(caveat -> caveat.contains(words)))
        .forEach(words -> differences.add("no caveat says: " + words));
    OpenCases.texts(expect, "notCaveats").stream()
        .filter(words -> caveats.stream().anyMatch(caveat -> caveat.contains(words)))
        .forEach(words -> differences.add("a caveat says: " + words));
    check.accept("nextReview", decision.nextReview().toString());
    check.accept("sessionPresent", decision.plan().sessionIfAny().isPresent());
    check.accept(
        "equipmentAsked",
        decision.questions().stream().map(Question::fact).anyMatch("$.equipment"::equals));
    check.accept(
        "saysSixWeeks",
        decision.consider().stream()
            .filter(option -> option.id().equals("AUGMENT_DISCUSS"))
            .flatMap(option -> option.caveats().stream())
            .anyMatch(caveat -> caveat.contains("six weeks")));
    return differences;
  }

  /**
   * Returns the expected value in the form of the one found, or that one if nothing is expected.
   */
  private Object expected(String name, Object found) {
    if (found instanceof List) {
      return List.copyOf(new TreeSet<>(OpenCases.texts(expect, name)));
    }
    JsonNode node = expect.find(name).orElse(null);
    if (node == null) {
      return found;
    }
    return found instanceof Boolean
        ? node.bool(new Problems()).orElseThrow()
        : node.text(new Problems()).orElseThrow();
  }

  private static List<String> ids(List<ListedOption> options) {
    return options.stream().map(ListedOption::id).toList();
  }

  @Override
  public String toString() {
    return says;
  }
}
