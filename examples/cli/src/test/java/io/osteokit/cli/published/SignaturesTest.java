package io.osteokit.cli.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.cli.architecture.Published;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What others compile against stands in a file beside each module's tests, so that nobody changes
 * it without noticing, and everybody sees it in the commit.
 */
class SignaturesTest {

  static Stream<Published> modules() {
    return Published.modules().stream();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void no_signature_changes_unannounced(Published module) throws Exception {
    List<String> lines = new ArrayList<>();
    for (String type : module.shownTypes()) {
      lines.addAll(Signatures.of(Class.forName(type)));
    }

    Accepted.check(module.folder().resolve("src/test/api/" + module.artifact() + ".txt"), lines);
  }

  @Test
  void all_that_can_be_used_is_told() {
    assertThat(Signatures.of(Shape.class))
        .map(line -> line.replace(getClass().getPackageName() + ".SignaturesTest$", ""))
        .containsExactly(
            "protected abstract static class Shape<T extends Number>  implements Supplier<T>",
            "  Shape: protected abstract <X extends Exception> void fail(X) throws X",
            "  Shape: protected new(int)",
            "  Shape: public static List<String> names(String[]) varargs",
            "  Shape: public static final int SIDES = 4",
            "public static enum Shape$Kind",
            "  Kind: constants [FLAT, ROUND]",
            "public static final record Shape$Size",
            "  Size: components (int cm)",
            "  Size: public new(int)");
  }

  @Test
  void the_difference_and_the_way_to_accept_it_are_shown() {
    assertThat(Accepted.explain(Path.of("a.txt"), List.of("one", "two"), List.of("two", "three")))
        .contains("- one", "+ three", "-Dosteokit.accept=true")
        .doesNotContain("two");
  }

  /** Something of everything. */
  protected abstract static class Shape<T extends Number> implements Supplier<T> {
    public static final int SIDES = 4;

    protected Shape(int sides) {}

    Shape() {}

    protected abstract <X extends Exception> void fail(X how) throws X;

    public static List<String> names(String... more) {
      return List.of(more);
    }

    void own() {}

    /** Kinds. */
    public enum Kind {
      FLAT,
      ROUND
    }

    /** A size. */
    public record Size(int cm) {}

    @SuppressWarnings("unused")
    private record Hidden(int cm) {}
  }
}
