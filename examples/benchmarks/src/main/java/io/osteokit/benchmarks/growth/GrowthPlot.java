package io.osteokit.benchmarks.growth;

import java.util.List;
import java.util.Locale;

/** Draws how cost grows: both axes double from line to line, so that a straight rise is in step. */
final class GrowthPlot {
  private static final String[] COLOURS = {"#1b5e8c", "#b3541e", "#2e7d4f", "#7a3e8e"};
  private static final int LEFT = 70;
  private static final int TOP = 50;
  private static final int STEP_X = 120;
  private static final int STEP_Y = 60;
  private static final int DOUBLINGS = 3;
  private static final int RISES = 4;
  private static final int BOTTOM = TOP + RISES * STEP_Y;
  private static final int LEGEND = BOTTOM + 62;
  private static final int LINE = 24;

  /** What it cost after each doubling, in multiples of the first. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares curves.
  record Curve(String what, double[] cost) {}

  private final StringBuilder svg = new StringBuilder();

  private GrowthPlot() {}

  /** Returns the picture. */
  static String of(List<Curve> curves) {
    return new GrowthPlot().draw(curves);
  }

  private String draw(List<Curve> curves) {
    int height = LEGEND + curves.size() * LINE;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 500 %d\" role=\"img\""
            + " font-family=\"Helvetica, Arial, sans-serif\" font-size=\"13\">%n",
        height);
    add("<title>What doubling costs</title>%n");
    add("<rect width=\"500\" height=\"%d\" fill=\"#ffffff\"/>%n", height);
    add(
        "<text x=\"%d\" y=\"26\" font-size=\"15\" fill=\"#222222\">Cost, times the first</text>%n",
        LEFT);
    for (int i = 0; i <= RISES; i++) {
      int y = BOTTOM - i * STEP_Y;
      line(LEFT, y, LEFT + DOUBLINGS * STEP_X, y, "#dddddd", "");
      text(LEFT - 10, y + 4, "end", (1 << i) + "×");
    }
    for (int i = 0; i <= DOUBLINGS; i++) {
      text(LEFT + i * STEP_X, BOTTOM + 22, "middle", (1 << i) + "×");
    }
    text(LEFT + DOUBLINGS * STEP_X / 2, BOTTOM + 42, "middle", "size, times the first");
    line(LEFT, BOTTOM, LEFT + DOUBLINGS * STEP_X, BOTTOM - DOUBLINGS * STEP_Y, "#888888", "5 4");
    text(LEFT + DOUBLINGS * STEP_X + 8, BOTTOM - DOUBLINGS * STEP_Y + 4, "start", "in step");
    for (int c = 0; c < curves.size(); c++) {
      curve(curves.get(c), COLOURS[c % COLOURS.length], LEGEND + c * LINE);
    }
    return svg.append("</svg>\n").toString();
  }

  private void curve(Curve curve, String colour, int legend) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < curve.cost().length; i++) {
      double y = BOTTOM - Math.log(curve.cost()[i]) / Math.log(2) * STEP_Y;
      points.append(String.format(Locale.ROOT, "%d,%.1f ", LEFT + i * STEP_X, y));
      add("<circle cx=\"%d\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n", LEFT + i * STEP_X, y, colour);
    }
    add(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\"/>%n",
        points.toString().trim(), colour);
    add("<rect x=\"%d\" y=\"%d\" width=\"22\" height=\"4\" fill=\"%s\"/>%n", LEFT, legend, colour);
    text(LEFT + 32, legend + 6, "start", curve.what());
  }

  private void line(int x1, int y1, int x2, int y2, String colour, String dashes) {
    add(
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-dasharray=\"%s\"/>%n",
        x1, y1, x2, y2, colour, dashes);
  }

  private void text(int x, int y, String anchor, String text) {
    add(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"#222222\">%s</text>%n",
        x, y, anchor, text);
  }

  @SuppressWarnings("AnnotateFormatMethod") // For the one class that calls it.
  private void add(String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments));
  }
}
