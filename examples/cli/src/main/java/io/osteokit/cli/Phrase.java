package io.osteokit.cli;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Words of a {@link Doc}, some of them marked up. Plain text stays plain, whatever it holds. */
final class Phrase {
  private final List<Node> nodes = new ArrayList<>();

  private Phrase() {}

  static Phrase of(String words) {
    return new Phrase().and(words);
  }

  /** Begins with an id. */
  static Phrase code(String id) {
    return new Phrase().andCode(id);
  }

  /** Begins with words that stand out. */
  static Phrase strong(String words) {
    return new Phrase().in(new StrongEmphasis(), words);
  }

  /** Begins with a link. */
  static Phrase link(String words, String target) {
    return new Phrase().andLink(words, target);
  }

  Phrase and(String words) {
    // A text begins and ends where it likes, but holds no line end.
    nodes.add(new Text(words.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ")));
    return this;
  }

  Phrase andCode(String id) {
    nodes.add(new Code(id));
    return this;
  }

  Phrase andEmphasis(String words) {
    return in(new Emphasis(), words);
  }

  Phrase andLink(String words, String target) {
    return in(new Link(target, null), words);
  }

  /** Adds links to sources. */
  Phrase andSources(List<String> keys) {
    String comma = "";
    for (String key : keys) {
      and(comma).andLink(key, "#source-" + key);
      comma = ", ";
    }
    return this;
  }

  private Phrase in(Node mark, String words) {
    mark.appendChild(new Text(words));
    nodes.add(mark);
    return this;
  }

  /** Hands the words over to a part of a document; a phrase stands in one place. */
  <N extends Node> N into(N parent) {
    nodes.forEach(parent::appendChild);
    return parent;
  }
}
