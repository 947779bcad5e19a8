package io.osteokit.cli.published;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A file of the checkout that is worked out from the code and committed, so that changes show. */
final class Accepted {
  private static final String ACCEPT = "osteokit.accept";

  private Accepted() {}

  /**
   * Fails unless the file holds these lines, and says which differ. With {@code
   * -Dosteokit.accept=true} writes them instead.
   */
  static void check(Path file, List<String> lines) throws IOException {
    if (Boolean.getBoolean(ACCEPT)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines) + "\n");
    }
    List<String> committed = Files.exists(file) ? Files.readAllLines(file) : List.of();
    assertThat(committed)
        .overridingErrorMessage(() -> explain(file, committed, lines))
        .isEqualTo(lines);
  }

  static String explain(Path file, List<String> committed, List<String> now) {
    List<String> gone = new ArrayList<>(committed);
    now.forEach(gone::remove);
    List<String> added = new ArrayList<>(now);
    committed.forEach(added::remove);
    return String.format(
        Locale.ROOT,
        "%s is not what the code says any more:%n%s%sIf this is meant, write it anew, look at the"
            + " difference and commit it with the change:%n  mvn verify -pl examples/cli -am"
            + " -Dosteokit.accept=true -Dtest=SignaturesTest,CodesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false",
        file.getFileName(),
        listed("- ", gone),
        listed("+ ", added));
  }

  private static String listed(String sign, List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .map(line -> sign + line + System.lineSeparator())
        .collect(joining());
  }
}
