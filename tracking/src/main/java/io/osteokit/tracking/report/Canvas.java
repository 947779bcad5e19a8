package io.osteokit.tracking.report;

/** A drawing that grows. Every number in it has at most one decimal, whatever the locale. */
final class Canvas {
  private final StringBuilder body = new StringBuilder();

  /** Returns about how wide a text is in Helvetica and its like; a little more than it is. */
  static double width(String text, double size) {
    double em = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      em += "iljtfI.,:;'| ()".indexOf(c) >= 0 ? 0.31 : Character.isUpperCase(c) ? 0.7 : 0.56;
    }
    return em * size;
  }

  void text(double x, double y, String style, String text) {
    body.append("<text class=\"").append(style).append('"').append(at("x", x)).append(at("y", y));
    body.append('>').append(Markup.escape(text)).append("</text>\n");
  }

  void box(double x, double y, double width, double height, String style) {
    body.append("<rect class=\"").append(style).append('"').append(at("x", x)).append(at("y", y));
    body.append(at("width", width)).append(at("height", height)).append("/>\n");
  }

  void dot(double x, double y, double radius, String style) {
    body.append("<circle class=\"").append(style).append('"').append(at("cx", x));
    body.append(at("cy", y)).append(at("r", radius)).append("/>\n");
  }

  void path(String style, String data) {
    body.append("<path class=\"").append(style).append("\" d=\"").append(data).append("\"/>\n");
  }

  void line(double x1, double y1, double x2, double y2, String style) {
    path(style, "M" + point(x1, y1) + "L" + point(x2, y2));
  }

  /** Writes markup that is known to be safe. */
  void raw(String markup) {
    body.append(markup);
  }

  static String point(double x, double y) {
    return Markup.number(x) + " " + Markup.number(y);
  }

  private static String at(String name, double value) {
    return " " + name + "=\"" + Markup.number(value) + "\"";
  }

  @Override
  public String toString() {
    return body.toString();
  }
}
