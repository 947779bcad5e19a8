package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.OsteoKitException;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Assertions;

/** Sound documents, broken by chance, at every reader. */
class BrokenInputProperties {
  /** Long enough for any machine; a reader that hangs fails instead of holding up the build. */
  private static final Duration FOREVER = Duration.ofMinutes(2);

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void nothing_but_the_documented_refusal_comes_out_of_a_reader(
      @ForAll Reader reader, @ForAll long seed) {
    byte[] utf8 = new Mutator(new Random(seed)::nextInt).broken(reader.sound());

    String told =
        Assertions.assertTimeoutPreemptively(
            FOREVER, () -> reader.refusal(utf8).map(OsteoKitException::toString).orElse(""));

    assertThat(told).doesNotContain("\n");
    if (reader.readsAPerson()) {
      assertThat(told).doesNotContain("Qwertz", "4711");
    }
  }
}
