package io.osteokit.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes documents as parts of a page that is HTML and well-formed XML at once. */
final class BookHtml {
  /** The only marks that the pathway document puts between its words. */
  private static final Pattern ANCHOR = Pattern.compile("<a id=\"[A-Za-z0-9._-]+\">|</a>");

  /** Where an id may be broken at the end of a line, beside its hyphens. */
  private static final Pattern JOINT = Pattern.compile("(?<=[._#/])|(?<=\\G[0-9a-f]{16})");

  private BookHtml() {}

  static String escape(String words) {
    return HtmlEscapers.htmlEscaper().escape(words);
  }

  /** Returns a document as HTML; what a heading of this level begins is kept on one page. */
  static String of(Doc doc, int cardLevel) {
    HtmlRenderer renderer = renderer(doc.ids());
    StringBuilder html = new StringBuilder();
    boolean open = false;
    for (Node node = doc.root().getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() <= cardLevel) {
        html.append(open ? "</article>\n" : "");
        open = heading.getLevel() == cardLevel;
        html.append(open ? "<article class=\"card\">\n" : "");
      }
      html.append(renderer.render(node));
    }
    return html.append(open ? "</article>\n" : "").toString();
  }

  private static HtmlRenderer renderer(Map<Node, String> ids) {
    return HtmlRenderer.builder()
        .extensions(List.of(TablesExtension.create()))
        .attributeProviderFactory(context -> (node, tag, attributes) -> mark(node, ids, attributes))
        .nodeRendererFactory(RawMarks::new)
        .sanitizeUrls(true)
        .build();
  }

  private static void mark(Node node, Map<Node, String> ids, Map<String, String> attributes) {
    if (ids.containsKey(node)) {
      attributes.put("id", ids.get(node));
    }
    if (node instanceof TableCell cell && cell.isHeader()) {
      attributes.put("scope", "col");
    }
    if (node instanceof Link link && !link.getDestination().startsWith("#")) {
      attributes.put("class", "out");
    }
  }

  /**
   * Writes ids so that narrow columns can break them, marks that are known in the form of XML, and
   * all others as the text they are.
   */
  private static final class RawMarks implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    RawMarks(HtmlNodeRendererContext context) {
      this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return ImmutableSet.of(Code.class, HtmlInline.class, HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Code code) {
        code(code.getLiteral());
      } else if (node instanceof HtmlInline mark) {
        write(mark.getLiteral());
      } else if (node instanceof HtmlBlock mark) {
        write(mark.getLiteral());
      }
    }

    private void code(String id) {
      context.getWriter().tag("code");
      JOINT
          .splitAsStream(id)
          .forEach(
              part -> {
                context.getWriter().text(part);
                context.getWriter().tag("wbr", ImmutableMap.of(), true);
              });
      context.getWriter().tag("/code");
    }

    private void write(String mark) {
      if (mark.equals("<br>")) {
        context.getWriter().tag("br", ImmutableMap.of(), true);
      } else if (ANCHOR.matcher(mark).matches()) {
        context.getWriter().raw(mark);
      } else {
        context.getWriter().text(mark);
      }
    }
  }
}
