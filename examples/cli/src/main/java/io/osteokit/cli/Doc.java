package io.osteokit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** A document that is put together from parts, so that no text can be taken for markup. */
final class Doc {
  private final Document root = new Document();
  private final Map<Node, String> ids = new HashMap<>();

  Doc heading(int level, String words) {
    return heading(level, "", Phrase.of(words));
  }

  /** Adds a heading that links can lead to, unless the id is empty. */
  Doc heading(int level, String id, Phrase words) {
    Heading heading = new Heading();
    heading.setLevel(level);
    root.appendChild(words.into(heading));
    if (!id.isEmpty()) {
      ids.put(heading, id);
    }
    return this;
  }

  Doc paragraph(String words) {
    return paragraph(Phrase.of(words));
  }

  Doc paragraph(Phrase words) {
    root.appendChild(words.into(new Paragraph()));
    return this;
  }

  Doc bullets(List<Phrase> entries) {
    return list(new BulletList(), entries);
  }

  Doc steps(List<String> entries) {
    OrderedList list = new OrderedList();
    list.setMarkerStartNumber(1);
    return list(list, entries.stream().map(Phrase::of).toList());
  }

  private Doc list(ListBlock list, List<Phrase> entries) {
    if (entries.isEmpty()) {
      return this;
    }
    list.setTight(true);
    for (Phrase entry : entries) {
      ListItem item = new ListItem();
      item.appendChild(entry.into(new Paragraph()));
      list.appendChild(item);
    }
    root.appendChild(list);
    return this;
  }

  /** A row of a table, which links can lead to unless the id is empty. */
  record Row(String id, List<Phrase> cells) {
    static Row of(Phrase... cells) {
      return new Row("", List.of(cells));
    }
  }

  Doc table(List<String> head, List<Row> rows) {
    TableBlock table = new TableBlock();
    TableHead top = new TableHead();
    top.appendChild(row(head.stream().map(Phrase::of).toList(), true));
    table.appendChild(top);
    TableBody body = new TableBody();
    for (Row one : rows) {
      TableRow row = row(one.cells(), false);
      body.appendChild(row);
      if (!one.id().isEmpty()) {
        ids.put(row, one.id());
      }
    }
    table.appendChild(body);
    root.appendChild(table);
    return this;
  }

  private static TableRow row(List<Phrase> cells, boolean head) {
    TableRow row = new TableRow();
    for (Phrase cell : cells) {
      TableCell node = new TableCell();
      node.setHeader(head);
      row.appendChild(cell.into(node));
    }
    return row;
  }

  /** Adds blocks that were read from Markdown. */
  Doc append(List<Node> blocks) {
    blocks.forEach(root::appendChild);
    return this;
  }

  /** Returns the blocks of a Markdown text. */
  static List<Node> parse(String markdown) {
    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    List<Node> blocks = new ArrayList<>();
    for (Node node = parser.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
      blocks.add(node);
    }
    return blocks;
  }

  /** Returns the root, for reading. */
  Node root() {
    return root;
  }

  /** Returns the ids that links lead to. */
  Map<Node, String> ids() {
    return ids;
  }

  /** Returns the document as Markdown, with tables as GitHub has them. */
  String markdown() {
    return MarkdownRenderer.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .render(root);
  }
}
