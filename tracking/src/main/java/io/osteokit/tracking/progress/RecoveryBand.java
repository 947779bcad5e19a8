package io.osteokit.tracking.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where pain often lies at this time after a vertebral fracture: context, never a promise and no
 * forecast. Show it with its {@link #notice}. Immutable.
 *
 * @param low its lower end, 0 to 10
 * @param high its upper end, 0 to 10
 * @param usualShare the share of the pain at the start, in percent, that is usual at this time
 * @param share the share now, in percent; empty when the start is unknown or 0
 * @param position where usual pain lies; empty when it is unknown
 * @param notice what to show beside it
 * @param sources keys of the sources of the band
 */
public record RecoveryBand(
    double low,
    double high,
    OptionalDouble usualShare,
    OptionalDouble share,
    Optional<Position> position,
    String notice,
    List<String> sources) {

  /** Where usual pain lies. */
  public enum Position {
    /** Below the band. */
    BELOW,
    /** In it, ends included. */
    WITHIN,
    /** Above the band. */
    ABOVE
  }

  /** Copies the sources. */
  public RecoveryBand {
    requireNonNull(notice, "notice");
    sources = ImmutableList.copyOf(sources);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "RecoveryBand[…]";
  }
}
