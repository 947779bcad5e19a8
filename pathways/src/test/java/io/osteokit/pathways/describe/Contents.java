package io.osteokit.pathways.describe;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.text.Texts;
import io.osteokit.core.triage.Triage;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.planning.SessionPlanner;
import io.osteokit.pathways.Pathway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The shipped pathway, and pathways of an app that changed it. */
final class Contents {
  static final Pathway SHIPPED = Pathway.shipped();

  private Contents() {}

  /** Returns the shipped pathway with other texts of triage and of the pathway. */
  static Pathway changed(UnaryOperator<String> triage, UnaryOperator<String> pathway) {
    String triageJson =
        triage.apply(text("../core/src/main/resources/io/osteokit/core/triage/triage.json"));
    String pathwayJson =
        pathway.apply(text("src/main/resources/io/osteokit/pathways/pathway.json"));
    return Pathway.of(
        Triage.of(triageJson.getBytes(UTF_8), Sources.shipped(), Texts.shipped()),
        Screen.shipped(),
        SessionPlanner.shipped(),
        pathwayJson.getBytes(UTF_8));
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
