package io.osteokit.exercises;

import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Strength;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import io.osteokit.exercises.Dose.Range;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sample exercises, and the files beside the tests. */
final class Packs {
  static final Path ACCEPTED = Path.of("src/test/resources/packs/accepted");
  static final Path REFUSED = Path.of("src/test/resources/packs/refused");
  static final Path TEN_FAULTS = Path.of("src/test/resources/packs/many/ten_faults.json");
  static final Path SHIPPED = Path.of("src/main/resources/io/osteokit/exercises/exercises.json");
  static final Path SCHEMA = Path.of("src/main/resources/io/osteokit/exercises/pack.schema.json");
  static final Path GOLDEN = Path.of("src/test/resources/golden/exercises.json");

  private Packs() {}

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Parses a document that is known to be sound. */
  static JsonNode parse(Path file) {
    Problems problems = new Problems();
    JsonNode root = Json.parse(text(file), problems).orElseThrow();
    problems.throwIfAny();
    return root;
  }

  static MovementAttributesBuilder attributes() {
    return MovementAttributes.builder()
        .spinalFlexion(0)
        .spinalExtension(1)
        .spinalRotation(0)
        .sideBending(0)
        .spineLoad(SpineLoad.UPRIGHT)
        .speed(Speed.SLOW)
        .repeatedSpinalMotion(false)
        .impact(0)
        .balance(1)
        .unstableSurface(false)
        .floorTransfer(false)
        .bedVersion(false)
        .breathHold(BreathHold.LOW)
        .deepKneeBend(false)
        .overheadLoad(false)
        .intensity(1)
        .wristLoad(false);
  }

  static ExerciseTexts texts() {
    return new ExerciseTexts(
        "Aim.",
        "Set up.",
        List.of("Step."),
        "Breathe.",
        "Feel.",
        "Easier.",
        Optional.empty(),
        List.of(),
        List.of("Stop if it hurts."));
  }

  static Dose tenRepetitions() {
    return new Dose(
        Optional.empty(),
        Optional.empty(),
        Optional.of(Range.constant(10, 10)),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static ExerciseBuilder exercise(String id) {
    return Exercise.builder()
        .id(id)
        .name("Name of " + id)
        .group(ExerciseGroup.GENTLE)
        .purpose("show the form of a pack")
        .positions(Set.of(Position.STANDING))
        .attributes(attributes().build())
        .autoAssigned(true)
        .dose(tenRepetitions())
        .texts(texts())
        .family("sample")
        .evidence(Evidence.of(Strength.D, "GK"));
  }

  static ExercisePack pack(List<Exercise> exercises) {
    return ExercisePack.of("sample", "1.0.0", Locale.ENGLISH, ReviewStatus.UNREVIEWED, exercises);
  }

  static ExercisePack pack(Exercise... exercises) {
    return pack(List.of(exercises));
  }
}
