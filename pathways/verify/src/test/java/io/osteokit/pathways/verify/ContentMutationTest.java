package io.osteokit.pathways.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.json.InvalidInputException;
import io.osteokit.exercises.PackRefusedException;
import io.osteokit.pathways.Pathway;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Fifty slips are planted in the shipped content, always the same ones. Those that change nothing
 * for anybody, as the comparison of contents proves, are no mistakes, nor are those that only move
 * an option between the lists of what is offered and considered; each of the others has to be
 * caught, by cases whose answers are written down or by a proof.
 */
class ContentMutationTest {
  private static final int MISTAKES = 50;
  private static final long SEED = 20261123;

  private static final Set<String> LISTED = Set.of("OFFER", "CONSIDER");
  private static final Pathway SHIPPED = Pathway.shipped();

  @Test
  void every_planted_mistake_is_caught() {
    KnownAnswers answers = new KnownAnswers(SHIPPED);
    List<String> missed = new ArrayList<>();
    int planted = 0;
    for (Mistake mistake : mistakes()) {
      Optional<Pathway> content = planted == MISTAKES ? Optional.empty() : planted(mistake);
      if (content.isEmpty()) {
        continue;
      }
      Optional<String> caught = answers.caught(content.get());
      if (caught.isEmpty()) {
        if (isNoMistake(ContentDiff.between(SHIPPED, content.get()))) {
          continue;
        }
        caught = proof(content.get());
      }
      planted++;
      String line = describe(mistake) + ": " + caught.map(by -> "caught by " + by).orElse("MISSED");
      System.out.println(line);
      if (caught.isEmpty()) {
        missed.add(line);
      }
    }
    assertThat(planted).isEqualTo(MISTAKES);
    assertThat(missed).isEmpty();
  }

  /** Which of two lists an option is in is the engine's choice by the format (5.1). */
  private static boolean isNoMistake(ContentDiff diff) {
    return diff.changes().stream()
        .allMatch(
            change ->
                change.kind() == Change.Kind.OPTION
                    && LISTED.contains(change.before())
                    && LISTED.contains(change.after()));
  }

  private static Optional<String> proof(Pathway content) {
    return Verifier.of(content)
        .firstUnproved(Invariants.shipped())
        .map(proof -> "proof of " + proof.id() + " (" + proof.flaws().get(0).subject() + ")");
  }

  private static List<Mistake> mistakes() {
    List<Mistake> all = new ArrayList<>();
    all.addAll(
        some(
            Mistake.in("triage.json", Contents.TRIAGE, List.of("rules", "aggregates", "findings")),
            60));
    all.addAll(
        some(
            Mistake.in("screen.json", Contents.SCREEN, List.of("rows", "lifts", "clearances")),
            40));
    all.addAll(some(Mistake.in("pathway.json", Contents.PATHWAY, List.of("rules")), 40));
    Collections.shuffle(all, new Random(SEED));
    return all;
  }

  private static List<Mistake> some(List<Mistake> all, int many) {
    Collections.shuffle(all, new Random(SEED));
    return all.subList(0, Math.min(many, all.size()));
  }

  private static String describe(Mistake mistake) {
    String text = text(mistake.file());
    return mistake.file()
        + " "
        + mistake.within(text).orElse("")
        + " "
        + mistake.path()
        + " "
        + mistake.what()
        + " "
        + mistake.text();
  }

  /** Returns the content with the mistake; empty if it is refused when it is loaded. */
  private static Optional<Pathway> planted(Mistake mistake) {
    try {
      return Optional.of(Contents.with(mistake.file(), mistake.plantedIn(text(mistake.file()))));
    } catch (InvalidInputException | PackRefusedException e) {
      return Optional.empty();
    }
  }

  private static String text(String file) {
    return switch (file) {
      case "triage.json" -> Contents.TRIAGE;
      case "screen.json" -> Contents.SCREEN;
      default -> Contents.PATHWAY;
    };
  }
}
