package io.osteokit.pathways.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.text.Texts;
import io.osteokit.core.triage.Triage;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.ScreenContent;
import io.osteokit.exercises.planning.SessionPlanner;
import io.osteokit.pathways.Pathway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the shipped content, and pathways with one of them changed. */
final class Contents {
  private static final Path ROOT = Path.of("../..");
  static final String TRIAGE = text("core/src/main/resources/io/osteokit/core/triage/triage.json");
  static final String SCREEN =
      text("exercises/src/main/resources/io/osteokit/exercises/screen.json");
  static final String PATHWAY =
      text("pathways/src/main/resources/io/osteokit/pathways/pathway.json");

  private Contents() {}

  private static String text(String path) {
    return text(ROOT.resolve(path));
  }

  /** Returns the text of a file. */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the shipped pathway with another file in the place of one. */
  static Pathway with(String file, String text) {
    return switch (file) {
      case "triage.json" ->
          Pathway.of(
              Triage.of(text.getBytes(UTF_8), Sources.shipped(), Texts.shipped()),
              Screen.shipped(),
              SessionPlanner.shipped());
      case "screen.json" -> screen(ScreenContent.read(text));
      default ->
          Pathway.of(
              Triage.shipped(), Screen.shipped(), SessionPlanner.shipped(), text.getBytes(UTF_8));
    };
  }

  /** Returns the shipped pathway with another screen. */
  static Pathway screen(ScreenContent content) {
    return Pathway.of(
        Triage.shipped(), Screen.of(content, Catalogue.shipped()), SessionPlanner.shipped());
  }

  /** Returns a text in which one thing stands instead of another that stands there. */
  static String changed(String text, String from, String to) {
    if (!text.contains(from)) {
      throw new AssertionError("the content has changed: no " + from);
    }
    return text.replace(from, to);
  }
}
