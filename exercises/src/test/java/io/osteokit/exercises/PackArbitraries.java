package io.osteokit.exercises;

import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Strength;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.exercises.Dose.Range;
import io.osteokit.exercises.Dose.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Sound packs of one to eight exercises, with links among themselves. */
class PackArbitraries extends DomainContextBase {
  private static final String PREFIX = "made-";

  private static final int MAX_EXERCISES = 8;

  /** The ids that the exercises of a pack may have. */
  static final List<String> IDS =
      IntStream.range(0, MAX_EXERCISES).mapToObj(i -> PREFIX + i).toList();

  @Provide
  Arbitrary<ExercisePack> packs() {
    return Combinators.combine(
            exercises().list().ofMinSize(1).ofMaxSize(MAX_EXERCISES),
            Arbitraries.of(ReviewStatus.class),
            Arbitraries.of("en", "en-GB", "de-AT", "zh-Hans"),
            Arbitraries.randomValue(Random::nextLong))
        .as(
            (exercises, status, language, seed) ->
                ExercisePack.of(
                    "made",
                    "1.0." + exercises.size(),
                    Locale.forLanguageTag(language),
                    status,
                    linked(exercises, new Random(seed))));
  }

  /** Numbers the exercises and links some of them, always from a lower to a higher number. */
  private static List<Exercise> linked(List<ExerciseBuilder> builders, Random random) {
    int count = builders.size();
    List<List<String>> harder = new ArrayList<>();
    List<List<String>> easier = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      harder.add(new ArrayList<>());
      easier.add(new ArrayList<>());
    }
    for (int low = 0; low < count; low++) {
      for (int high = low + 1; high < count; high++) {
        if (random.nextInt(3) == 0) {
          harder.get(low).add(PREFIX + high);
          easier.get(high).add(PREFIX + low);
        }
      }
    }
    List<Exercise> exercises = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> other = i == 0 ? List.of() : List.of(PREFIX + random.nextInt(i));
      exercises.add(
          builders
              .get(i)
              .id(PREFIX + i)
              .progressTo(harder.get(i))
              .regressTo(easier.get(i))
              .alternatives(other)
              .build());
    }
    return exercises;
  }

  private static Arbitrary<ExerciseBuilder> exercises() {
    return Combinators.combine(
            heads(),
            attributes(),
            doses().optional(),
            texts(),
            Arbitraries.maps(Arbitraries.of(Goal.class), Arbitraries.integers().between(1, 3)),
            evidence(),
            equipment())
        .as(
            (head, attributes, dose, texts, serves, evidence, equipment) -> {
              dose.ifPresent(head::dose);
              boolean bed = attributes.bedVersion();
              return head.attributes(attributes)
                  .autoAssigned(dose.isPresent())
                  .texts(bed ? texts : withoutBed(texts))
                  .serves(serves)
                  .evidence(evidence)
                  .equipment(equipment);
            });
  }

  private static Arbitrary<ExerciseBuilder> heads() {
    return Combinators.combine(
            text(),
            text(),
            Arbitraries.of(ExerciseGroup.class),
            Arbitraries.of(Position.class).set().ofMinSize(1),
            Arbitraries.of(MuscleGroup.class).set(),
            Arbitraries.of(StopCriterion.class).set().ofMinSize(1),
            Arbitraries.of(true, false))
        .as(
            (name, purpose, group, positions, muscles, stops, named) ->
                Exercise.builder()
                    .name(name)
                    .purpose(purpose)
                    .group(group)
                    .positions(positions)
                    .muscles(muscles)
                    .stops(stops)
                    .namedBySeed(named)
                    .family("made"));
  }

  private static Arbitrary<MovementAttributes> attributes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3).list().ofSize(6),
            Arbitraries.of(true, false).list().ofSize(7),
            Arbitraries.of(SpineLoad.class),
            Arbitraries.of(Speed.class),
            Arbitraries.of(BreathHold.class),
            Arbitraries.integers().between(1, 3))
        .as(
            (levels, flags, load, speed, breath, intensity) ->
                MovementAttributes.builder()
                    .spinalFlexion(levels.get(0))
                    .spinalExtension(levels.get(1))
                    .spinalRotation(levels.get(2))
                    .sideBending(levels.get(3))
                    .spineLoad(load)
                    .speed(speed)
                    .repeatedSpinalMotion(flags.get(0))
                    .impact(levels.get(4))
                    .balance(levels.get(5))
                    .unstableSurface(flags.get(1))
                    .floorTransfer(flags.get(2))
                    .bedVersion(flags.get(3))
                    .breathHold(breath)
                    .deepKneeBend(flags.get(4))
                    .overheadLoad(flags.get(5))
                    .intensity(intensity)
                    .wristLoad(flags.get(6))
                    .build());
  }

  private static Arbitrary<Dose> doses() {
    return Combinators.combine(
            range(Dose.MAX_HOLD_SECONDS).optional(),
            range(Dose.MAX_DURATION_SECONDS).optional(),
            range(Dose.MAX_REPETITIONS),
            Arbitraries.of(true, false),
            range(Dose.MAX_SETS).optional(),
            range(Dose.MAX_DAYS_PER_WEEK).optional(),
            span(0, Dose.MAX_REST_SECONDS).optional())
        .as(
            (hold, duration, repetitions, each, sets, days, rest) ->
                new Dose(
                    hold,
                    duration,
                    hold.isPresent() && duration.isPresent()
                        ? Optional.empty()
                        : Optional.of(repetitions),
                    each,
                    sets,
                    days,
                    rest));
  }

  private static Arbitrary<Range> range(int max) {
    return Combinators.combine(span(1, max), span(1, max)).as(Range::new);
  }

  private static Arbitrary<Span> span(int min, int max) {
    return Combinators.combine(
            Arbitraries.integers().between(min, max), Arbitraries.integers().between(min, max))
        .as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)));
  }

  private static Arbitrary<ExerciseTexts> texts() {
    return Combinators.combine(
            text().list().ofSize(5),
            text().list().ofMinSize(1).ofMaxSize(4),
            text().optional(),
            text().list().ofMaxSize(3),
            text().list().ofMinSize(1).ofMaxSize(3))
        .as(
            (five, steps, bed, cautions, stopIf) ->
                new ExerciseTexts(
                    five.get(0),
                    five.get(1),
                    steps,
                    five.get(2),
                    five.get(3),
                    five.get(4),
                    bed,
                    cautions,
                    stopIf));
  }

  private static ExerciseTexts withoutBed(ExerciseTexts texts) {
    return new ExerciseTexts(
        texts.aim(),
        texts.setUp(),
        texts.steps(),
        texts.breathing(),
        texts.feel(),
        texts.easier(),
        Optional.empty(),
        texts.cautions(),
        texts.stopIf());
  }

  private static Arbitrary<EquipmentNeed> equipment() {
    Arbitrary<Set<Equipment>> group = Arbitraries.of(Equipment.class).set().ofMinSize(1);
    return Combinators.combine(
            group.list().ofMaxSize(3), Arbitraries.of(Equipment.class).set().ofMaxSize(3))
        .as(EquipmentNeed::new);
  }

  private static Arbitrary<Evidence> evidence() {
    return Combinators.combine(
            Arbitraries.of("GK", "S12", "TFTF15", "DESIGN").set().ofMinSize(1),
            Arbitraries.of(Strength.class),
            Arbitraries.of("", "A note."))
        .as((sources, strength, note) -> new Evidence(List.copyOf(sources), strength, note));
  }

  /** Texts with quotes, line ends and letters of other scripts inside, but not at the ends. */
  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("abc \"\\\n\t/äß€\u2028\u05d0")
        .ofMaxLength(8)
        .map(inner -> "x" + inner + "é");
  }
}
