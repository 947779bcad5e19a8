package io.osteokit.pathways.describe;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.xml.XmlEscapers;
import java.util.ArrayList;
import java.util.List;

/** A drawing that grows; it knows where its texts are, so that none covers another. */
final class Svg {
  /** Where a text is. */
  record Box(String text, double x, double y, double width, double height) {
    boolean covers(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  /** Advance widths of Helvetica, in thousandths of an em, from the space to the tilde. */
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  /** Room for bold letters and for fonts a little wider than Helvetica. */
  private static final double SPARE = 1.08;

  private static final Splitter WORDS = Splitter.on(' ');

  private final StringBuilder body = new StringBuilder();
  private final List<Box> texts = new ArrayList<>();

  /** Returns how wide a text is at most, about. */
  static double width(String text, double size) {
    int thousandths = 0;
    for (int i = 0; i < text.length(); i++) {
      int place = text.charAt(i) - ' ';
      thousandths += place >= 0 && place < WIDTHS.length ? WIDTHS[place] : 800;
    }
    return thousandths * size * SPARE / 1000;
  }

  /** Breaks a text at its spaces into lines that are at most so wide, if it has spaces. */
  static List<String> wrap(String text, double size, double width) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    String line = "";
    for (String word : WORDS.split(text)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    return lines.add(line).build();
  }

  /** Returns a text that XML shows as it is, in elements and in quoted attributes. */
  static String escape(String text) {
    return XmlEscapers.xmlAttributeEscaper().escape(text);
  }

  /** Writes a line of text that begins at a place; y is its base line. */
  void text(double x, double y, double size, String style, String text) {
    texts.add(new Box(text, x, y - 0.8 * size, width(text, size), size));
    element("text", "class=\"" + style + "\"" + at("x", x) + at("y", y), escape(text));
  }

  /** Writes a line of text around the middle of a place. */
  void centred(double x, double y, double size, String style, String text) {
    text(x - width(text, size) / SPARE / 2, y, size, style, text);
  }

  /** Writes lines one below the other, and returns the base line of the next. */
  double lines(double x, double y, double size, String style, List<String> lines) {
    double next = y;
    for (String line : lines) {
      text(x, next, size, style, line);
      next += size * 1.32;
    }
    return next;
  }

  void box(double x, double y, double width, double height, String style) {
    String place = at("x", x) + at("y", y) + at("width", width) + at("height", height);
    body.append("<rect class=\"").append(style).append('"').append(place).append(" rx=\"4\"/>\n");
  }

  void path(String style, String data) {
    body.append("<path class=\"").append(style).append("\" d=\"").append(data).append("\"/>\n");
  }

  void line(double x1, double y1, double x2, double y2, String style) {
    path(style, "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2));
  }

  private void element(String name, String attributes, String content) {
    body.append('<').append(name).append(' ').append(attributes).append('>');
    body.append(content).append("</").append(name).append(">\n");
  }

  private static String at(String name, double value) {
    return " " + name + "=\"" + number(value) + "\"";
  }

  /** Returns a number with at most one decimal, whatever the locale. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
  }

  /** Returns where all texts are. */
  List<Box> texts() {
    return ImmutableList.copyOf(texts);
  }

  /** Returns the whole document. */
  String document(double width, double height, String title, String description, String css) {
    String size = "width=\"" + number(width) + "\" height=\"" + number(height) + "\"";
    String view = "viewBox=\"0 0 " + number(width) + " " + number(height) + "\"";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
        + " aria-labelledby=\"title desc\" "
        + size
        + " "
        + view
        + ">\n<title id=\"title\">"
        + escape(title)
        + "</title>\n<desc id=\"desc\">"
        + escape(description)
        + "</desc>\n<style>"
        + css
        + "</style>\n"
        + body
        + "</svg>\n";
  }
}
