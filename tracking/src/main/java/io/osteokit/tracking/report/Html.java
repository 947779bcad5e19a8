package io.osteokit.tracking.report;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/** A page that grows; every text that goes into it is shown as it is. */
final class Html {
  private final StringBuilder body = new StringBuilder();

  Html heading(String text) {
    return element("h2", "", text);
  }

  Html paragraph(String style, String text) {
    return element("p", style, text);
  }

  /** Writes an element with a text. */
  Html element(String name, String style, String text) {
    open(name, style);
    body.append(Markup.escape(text));
    return close(name);
  }

  Html open(String name, String style) {
    body.append('<').append(name);
    if (!style.isEmpty()) {
      body.append(" class=\"").append(style).append('"');
    }
    body.append('>');
    return this;
  }

  Html close(String name) {
    body.append("</").append(name).append(">\n");
    return this;
  }

  /** Writes what a person typed; its direction cannot spill over into what stands beside it. */
  Html typed(String name, String text) {
    body.append('<').append(name).append("><bdi>").append(Markup.escape(text)).append("</bdi>");
    return close(name);
  }

  /** Writes markup that is known to be safe. */
  Html raw(String markup) {
    body.append(markup);
    return this;
  }

  /** Writes an entry of a list: a sentence, why it stands there, and where that comes from. */
  Html entry(String sentence, List<String> because, String origin) {
    open("li", "");
    element("strong", "", sentence);
    because.forEach(reason -> body.append(' ').append(Markup.escape(reason)));
    if (!origin.isEmpty()) {
      body.append(' ');
      element("small", "", "[" + origin + "]");
    }
    return close("li");
  }

  /** Begins a table; its first column heads the rows. */
  Html table(String caption, String... heads) {
    open("table", "");
    element("caption", "", caption);
    body.append("<thead><tr>");
    for (String head : heads) {
      body.append("<th scope=\"col\">").append(Markup.escape(head)).append("</th>");
    }
    body.append("</tr></thead>\n<tbody>\n");
    return this;
  }

  Html row(String... cells) {
    return row(ImmutableList.copyOf(Arrays.asList(cells)));
  }

  Html row(List<String> cells) {
    body.append("<tr><th scope=\"row\">").append(Markup.escape(cells.get(0))).append("</th>");
    for (String cell : cells.subList(1, cells.size())) {
      body.append("<td>").append(Markup.escape(cell)).append("</td>");
    }
    body.append("</tr>\n");
    return this;
  }

  Html endTable() {
    body.append("</tbody></table>\n");
    return this;
  }

  @Override
  public String toString() {
    return body.toString();
  }
}
