package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Rule;
import io.osteokit.pathways.PathwayOutline.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How an option stands along the time line.
 *
 * @param option the option
 * @param standings by phase, in the order of the columns
 * @param days the days of the fracture that its rules allow
 * @param note what the days are, in words; may be empty
 */
record Lane(Option option, List<Standing> standings, Days days, String note) {
  Lane {
    standings = ImmutableList.copyOf(standings);
  }

  /** From one day to another, both among them. */
  record Days(int from, int to) {
    static final Days ALL = new Days(0, Integer.MAX_VALUE);

    boolean isBounded() {
      return from > 0 || to < Integer.MAX_VALUE;
    }

    /** Returns the days that all conditions over one of the facts leave. */
    static Days of(Condition when, Set<String> facts) {
      int from = 0;
      int to = Integer.MAX_VALUE;
      if (when instanceof Condition.All) {
        for (Condition part : when.parts()) {
          Days days = of(part, facts);
          from = Math.max(from, days.from);
          to = Math.min(to, days.to);
        }
      } else if (when instanceof Condition.Compare compare && facts.contains(compare.fact())) {
        int limit = (int) Math.floor(compare.limit());
        switch (compare.comparison()) {
          case BELOW -> to = (int) Math.ceil(compare.limit()) - 1;
          case AT_MOST -> to = limit;
          case AT_LEAST -> from = (int) Math.ceil(compare.limit());
          case ABOVE -> from = limit + 1;
          case EQUALS -> {
            from = limit;
            to = limit;
          }
        }
      }
      return new Days(from, to);
    }

    private Days with(Days other) {
      return new Days(Math.min(from, other.from), Math.max(to, other.to));
    }

    String words() {
      String begin = from > 0 ? "from day " + from : "";
      String end = to < Integer.MAX_VALUE ? "to day " + to : "";
      return begin + (begin.isEmpty() || end.isEmpty() ? "" : " ") + end;
    }
  }

  static Lane of(Option option, Book pathway, StandingTable table, Set<String> dayFacts) {
    List<Standing> standings = new ArrayList<>();
    for (StandingTable.Column column : table.columns()) {
      if (column.phase().isPresent()) {
        standings.add(table.standing(option, column));
      }
    }
    Days days = null;
    for (Rule rule : pathway.rulesOf(option.fact())) {
      Days one = Days.of(rule.when(), dayFacts);
      days = days == null ? one : days.with(one);
    }
    Days all = days == null ? Days.ALL : days;
    List<String> notes = new ArrayList<>();
    if (all.isBounded()) {
      notes.add(all.words());
    }
    option
        .caveats()
        .forEach(
            caveat ->
                caveat
                    .when()
                    .ifPresent(
                        fact ->
                            pathway
                                .rulesOf(fact)
                                .forEach(
                                    rule -> {
                                      Days noted = Days.of(rule.when(), dayFacts);
                                      if (noted.isBounded()) {
                                        notes.add("with a note " + noted.words());
                                      }
                                    })));
    return new Lane(option, standings, all, String.join(", ", notes));
  }

  /** Returns whether the option stands the same in every phase, on every day. */
  boolean isEven() {
    return new HashSet<>(standings).size() == 1 && !days.isBounded();
  }
}
