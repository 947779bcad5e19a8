package io.osteokit.benchmarks.cold;

import io.osteokit.benchmarks.decision.Cases;
import io.osteokit.benchmarks.rules.FirstEvaluation;
import io.osteokit.core.person.BoneHealth;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReader;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.Falls;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.core.person.VertebralLevel;
import io.osteokit.pathways.Pathway;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a fresh process does before it ends. */
public final class FirstAnswer {
  private FirstAnswer() {}

  /**
   * Answers once.
   *
   * @param args what: {@code nothing}, {@code api}, {@code json}, {@code unchecked}, or the name of
   *     a rule engine
   */
  public static void main(String... args) {
    switch (args[0]) {
      case "nothing" -> {}
      case "api" -> say(Pathway.shipped().decide(mary()));
      case "json" -> {
        Pathway pathway = Pathway.shipped();
        say(pathway.decide(reader(pathway).read(Cases.bytes("V01"))));
      }
      case "unchecked" -> {
        Pathway pathway = Pathway.shipped();
        say(pathway.decide(reader(pathway).validatedBy(nobody()).read(Cases.bytes("V01"))));
      }
      default -> say(FirstEvaluation.by(args[0]));
    }
  }

  private static CaseReader reader(Pathway pathway) {
    return CaseReader.with(pathway.screen().catalogue().ids(), pathway.optionIds());
  }

  /** A validator that finds nothing wrong, to see what the other one costs. */
  private static Validator nobody() {
    return (Validator)
        Proxy.newProxyInstance(
            FirstAnswer.class.getClassLoader(),
            new Class<?>[] {Validator.class},
            (proxy, method, arguments) -> Set.of());
  }

  private static Case mary() {
    LocalDate today = LocalDate.of(2026, 11, 22);
    Profile profile =
        Profile.builder()
            .boneHealth(BoneHealth.OSTEOPOROSIS)
            .vertebralFracture(
                VertebralFracture.seenOnImaging()
                    .withLevel(VertebralLevel.L1)
                    .withDate(today.minusWeeks(9)))
            .falls(Falls.none())
            .noConditions()
            .build();
    return Case.builder("mary", today)
        .profile(profile)
        .checkIn(CheckIn.on(today).painNow(3).everythingElseNo().build())
        .equipment(List.of(Equipment.MAT, Equipment.FIRM_BED, Equipment.WALL))
        .build();
  }

  private static void say(Object answer) {
    System.out.println(answer.hashCode());
  }
}
