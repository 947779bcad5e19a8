package io.osteokit.pathways.verify.internal.encode;

import io.osteokit.exercises.Screen;
import io.osteokit.exercises.ScreenClearance;
import io.osteokit.exercises.ScreenLift;
import io.osteokit.exercises.ScreenRow;
import io.osteokit.exercises.Verdict;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The verdict on every exercise for one person: columns give the verdict of a row, lifts make rows
 * milder, and the worst row wins.
 */
final class ScreenModel {
  private final Circuit circuit;
  private final ContentModel content;
  private final Function<String, FactPoints> facts;

  /** For each verdict, the point that a row comes to it or worse, unreleased and released. */
  private record RowPoints(Map<Verdict, Integer> usual, Map<Verdict, Integer> released) {}

  private final Map<String, RowPoints> rows = new HashMap<>();
  private final Map<String, Map<Verdict, Integer>> verdicts = new HashMap<>();

  ScreenModel(Circuit circuit, ContentModel content, Function<String, FactPoints> facts) {
    this.circuit = circuit;
    this.content = content;
    this.facts = facts;
  }

  /** Returns the point that is true when an exercise gets this verdict or a worse one. */
  int reaches(String exercise, Verdict verdict) {
    return point(verdicts.computeIfAbsent(exercise, this::verdicts), verdict);
  }

  private static int point(Map<Verdict, Integer> points, Verdict verdict) {
    return points.getOrDefault(verdict, Circuit.FALSE);
  }

  private Map<Verdict, Integer> verdicts(String exercise) {
    int released = releaseCounts(exercise);
    Map<Verdict, Integer> reached = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      List<Integer> any = new ArrayList<>();
      for (ScreenRow row : content.rows(exercise)) {
        RowPoints points = row(row);
        any.add(circuit.and(released, point(points.released(), verdict)));
        any.add(circuit.and(-released, point(points.usual(), verdict)));
      }
      reached.put(verdict, verdict == Verdict.ALLOW ? Circuit.TRUE : circuit.or(any));
    }
    return reached;
  }

  private int releaseCounts(String exercise) {
    List<Integer> any = new ArrayList<>();
    for (ScreenClearance clearance : screen().content().clearances()) {
      String fact =
          clearance.recent()
              ? ContentModel.recentlyReleased(exercise)
              : ContentModel.released(exercise);
      any.add(circuit.and(yes(clearance.countsFact()), yes(fact)));
    }
    return circuit.or(any);
  }

  private RowPoints row(ScreenRow row) {
    RowPoints made = rows.get(row.id());
    if (made == null) {
      made = new RowPoints(row(row, false), row(row, true));
      rows.put(row.id(), made);
    }
    return made;
  }

  private Map<Verdict, Integer> row(ScreenRow row, boolean released) {
    FactPoints.Choice found = (FactPoints.Choice) facts.apply(row.verdictFact());
    Map<Verdict, Integer> reached = new EnumMap<>(Verdict.class);
    for (Verdict level : Verdict.values()) {
      List<Integer> any = new ArrayList<>();
      for (Verdict from : Verdict.values()) {
        if (from.compareTo(level) >= 0) {
          int point = found.is(from.name());
          // A ladder that stays open counts as the worst.
          int gave = from == Verdict.BLOCK ? circuit.or(point, -found.known()) : point;
          any.add(circuit.and(gave, -circuit.or(lifts(row, released, from, level))));
        }
      }
      reached.put(level, circuit.or(any));
    }
    return reached;
  }

  /** Returns what is open of the lifts that bring the row from one verdict below another. */
  private List<Integer> lifts(ScreenRow row, boolean released, Verdict from, Verdict level) {
    List<Integer> open = new ArrayList<>();
    for (ScreenLift lift : screen().content().lifts()) {
      if (!row.fixed()
          && from != Verdict.ALLOW
          && lift.from().contains(from)
          && lift.isAbout(row.rule())
          && lift.to().compareTo(level) < 0
          && (released || lift.activity().isPresent())) {
        open.add(yes(lift.openFact()));
      }
    }
    return open;
  }

  private int yes(String fact) {
    return ((FactPoints.YesNo) facts.apply(fact)).yes();
  }

  private Screen screen() {
    return content.pathway().screen();
  }
}
