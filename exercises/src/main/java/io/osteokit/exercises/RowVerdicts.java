package io.osteokit.exercises;

import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Tri;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every row gives one person: as found, after lifts for activities, and after lifts for an
 * exercise that is cleared by name as well.
 */
final class RowVerdicts {
  private final Verdict[] found;
  private final Verdict[] usual;
  private final Verdict[] released;
  private final @Nullable ScreenLift[] usualLift;
  private final @Nullable ScreenLift[] releasedLift;

  private RowVerdicts(int rows) {
    found = new Verdict[rows];
    usual = new Verdict[rows];
    released = new Verdict[rows];
    usualLift = new ScreenLift[rows];
    releasedLift = new ScreenLift[rows];
  }

  static RowVerdicts of(List<ScreenRow> rows, List<ScreenLift> lifts, Evaluation person) {
    RowVerdicts verdicts = new RowVerdicts(rows.size());
    List<ScreenLift> open = new ArrayList<>();
    for (ScreenLift lift : lifts) {
      if (person.yesNo(ScreenBooks.open(lift)) == Tri.TRUE) {
        open.add(lift);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      ScreenRow row = rows.get(i);
      // A ladder cannot stay open, since every leaf says how unknown counts; if it did, the worst.
      verdicts.found[i] =
          person.choice(ScreenBooks.verdict(row)).map(Verdict::valueOf).orElse(Verdict.BLOCK);
      verdicts.usual[i] = verdicts.found[i];
      verdicts.released[i] = verdicts.found[i];
      if (verdicts.found[i] != Verdict.ALLOW && !row.fixed()) {
        verdicts.lift(i, row, open);
      }
    }
    return verdicts;
  }

  private void lift(int i, ScreenRow row, List<ScreenLift> open) {
    for (ScreenLift lift : open) {
      if (lift.from().contains(found[i]) && lift.isAbout(row.rule())) {
        if (lift.to().compareTo(released[i]) < 0) {
          released[i] = lift.to();
          releasedLift[i] = lift;
        }
        if (lift.activity().isPresent() && lift.to().compareTo(usual[i]) < 0) {
          usual[i] = lift.to();
          usualLift[i] = lift;
        }
      }
    }
  }

  /** Returns what the row gives before any lift. */
  Verdict found(int row) {
    return found[row];
  }

  /** Returns what the row comes to for an exercise that is cleared by name or is not. */
  Verdict verdict(int row, boolean cleared) {
    return cleared ? released[row] : usual[row];
  }

  Optional<ScreenLift> lift(int row, boolean cleared) {
    return Optional.ofNullable(cleared ? releasedLift[row] : usualLift[row]);
  }
}
