package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.Source;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.evidence.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Links to sources, and the list that they lead to. */
final class Citations {
  private final Sources sources;
  private final Set<String> cited = new TreeSet<>();

  Citations(Sources sources) {
    this.sources = sources;
  }

  /** Returns links to the sources, which then stand in the list. */
  String links(List<String> keys) {
    List<String> links = new ArrayList<>();
    for (String key : keys) {
      cited.add(key);
      links.add("[" + key + "](#source-" + key + ")");
    }
    return links.isEmpty() ? "–" : String.join(", ", links);
  }

  /** Returns how strong a rule is and what it rests on, in brackets. */
  String evidence(Strength strength, List<String> keys) {
    return "(" + strength + "; " + links(keys) + ")";
  }

  /** Writes every source that was cited. */
  void write(Markdown out) {
    List<List<String>> rows = new ArrayList<>();
    for (String key : cited) {
      Optional<Source> source = sources.find(key);
      rows.add(
          ImmutableList.of(
              Markdown.anchor("source-" + key) + key,
              source.map(Citations::title).orElse("An app's own source"),
              source.map(s -> words(s.kind())).orElse("–"),
              source.map(s -> words(s.seen())).orElse("–")));
    }
    out.table(ImmutableList.of("Key", "Source", "Kind", "Read"), rows);
  }

  /** Returns where a source can be read. */
  static Optional<String> address(Source source) {
    Optional<String> doi = source.doi().map(d -> "https://doi.org/" + d);
    return doi.isPresent() ? doi : source.url();
  }

  private static String title(Source source) {
    String citation = Markdown.text(source.citation());
    return address(source).map(at -> "[" + citation + "](<" + link(at) + ">)").orElse(citation);
  }

  /** Within angle brackets only these end a link, or a cell. */
  private static String link(String address) {
    return address.replace("<", "%3C").replace(">", "%3E").replace("|", "%7C");
  }

  private static String words(Enum<?> value) {
    return value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
