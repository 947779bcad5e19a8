package io.osteokit.tracking.progress;

/**
 * The days of each level of a long series, to count pairs for a slope without going through all of
 * them: asking once takes as long as there are days and levels, not pairs of days.
 */
final class SortedDays implements PairCounts {
  private final int levels;

  /** The days, level after level. */
  private final int[] days;

  /** Where the days of a level begin; one more for the end. */
  private final int[] start;

  /** How many days of a level lie before a day: level after level, day after day. */
  private final int[] before;

  private final int span;

  /**
   * Sorts the days by level.
   *
   * @param days rising numbers from 0
   * @param values their levels
   * @param ofLevel how many days each level has
   */
  SortedDays(int[] days, int[] values, int[] ofLevel) {
    this.levels = ofLevel.length;
    this.days = new int[days.length];
    this.start = new int[levels + 1];
    this.span = days[days.length - 1] + 1;
    this.before = new int[levels * span];
    for (int level = 0; level < levels; level++) {
      start[level + 1] = start[level] + ofLevel[level];
    }
    int[] next = start.clone();
    for (int i = 0; i < days.length; i++) {
      this.days[next[values[i]]++] = days[i];
    }
    for (int level = 0; level < levels; level++) {
      int count = 0;
      for (int day = 0; day < span && ofLevel[level] > 0; day++) {
        before[level * span + day] = count;
        int at = start[level] + count;
        count += at < start[level + 1] && this.days[at] == day ? 1 : 0;
      }
    }
  }

  @Override
  public long longer(int rise, int lag) {
    long count = 0;
    for (int earlier = Math.max(0, -rise); earlier < levels - Math.max(0, rise); earlier++) {
      int later = earlier + rise;
      if (start[earlier] < start[earlier + 1]) {
        int from = earlier * span - lag;
        for (int i = start[later + 1] - 1; i >= start[later] && days[i] >= lag; i--) {
          count += before[from + days[i]];
        }
      }
    }
    return count;
  }
}
