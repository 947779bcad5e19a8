package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Where a day is on the paper: within a phase days are evenly spaced, phases are equally wide. */
final class TimeScale {
  private final ImmutableList<PhaseSpans.Span> spans;
  private final double left;
  private final double width;
  private final int end;

  /** Creates a scale whose last phase, which has no end, shows days up to some day. */
  TimeScale(List<PhaseSpans.Span> spans, double left, double width, int lastMark) {
    this.spans = ImmutableList.copyOf(spans);
    this.left = left;
    this.width = width;
    int open = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).from();
    this.end = Math.max(open + 42, lastMark + (lastMark - open) * 7 / 10);
  }

  double phaseWidth() {
    return width / Math.max(1, spans.size());
  }

  double phaseLeft(int phase) {
    return left + phase * phaseWidth();
  }

  /** Returns where a day begins. */
  double at(int day) {
    for (int i = 0; i < spans.size(); i++) {
      int from = spans.get(i).from();
      int next = spans.get(i).to().orElse(end - 1) + 1;
      if (day < next) {
        return phaseLeft(i) + phaseWidth() * Math.max(0, day - from) / Math.max(1, next - from);
      }
    }
    return left + width;
  }
}
