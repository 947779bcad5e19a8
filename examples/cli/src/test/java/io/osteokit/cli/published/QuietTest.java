package io.osteokit.cli.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.osteokit.cli.architecture.Published;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReader;
import io.osteokit.pathways.Pathway;
import io.osteokit.tracking.jdbc.DiaryStores;
import io.osteokit.tracking.journey.Journey;
import io.osteokit.tracking.store.DiaryStore;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An app hears nothing on its console but what it prints itself, and logs as it likes. */
class QuietTest {
  @TempDir private Path folder;

  @Test
  void reading_deciding_and_keeping_a_diary_prints_nothing() throws Exception {
    // A process of its own: what a library says, it says once, when it starts.
    Process app =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                QuietTest.class.getName(),
                folder.resolve("diary.db").toString())
            .redirectErrorStream(true)
            .start();

    String printed = new String(app.getInputStream().readAllBytes(), UTF_8);

    assertThat(printed.replace(System.lineSeparator(), "\n")).isEqualTo("decided\n");
    assertThat(app.waitFor()).isZero();
  }

  @Test
  void nothing_but_slf4j_is_logged_to() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages("io.osteokit.cli..", "io.osteokit.core.internal.document..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.util.logging..", "org.jboss.logging..", "org.apache..", "ch.qos..")
        .check(Published.mainClasses());
  }

  /** The app. */
  public static void main(String[] args) {
    Pathway pathway = Pathway.shipped();
    Case person =
        CaseReader.with(pathway.screen().catalogue().ids(), pathway.optionIds())
            .read("{\"id\": \"p-1\", \"today\": \"2026-11-22\", \"minutes\": 15}");
    try (DiaryStore store = DiaryStores.sqlite(Path.of(args[0]))) {
      Journey.shipped().status(person, store.read("p-1"), person.today());
    }
    System.out.println("decided");
  }
}
