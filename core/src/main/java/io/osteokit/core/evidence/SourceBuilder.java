package io.osteokit.core.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Builds a {@link Source} from its optional parts. Not thread-safe. */
public final class SourceBuilder {
  private final String key;
  private final Source.Kind kind;
  private final String citation;
  private Source.Seen seen = Source.Seen.NOT_READ;
  private String seenNote = "";
  private Optional<String> date = Optional.empty();
  private Optional<String> doi = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<Source.Statement> statement = Optional.empty();

  SourceBuilder(String key, Source.Kind kind, String citation) {
    this.key = requireNonNull(key, "key");
    this.kind = requireNonNull(kind, "kind");
    this.citation = requireNonNull(citation, "citation");
  }

  /**
   * Says how much was read. Default: nothing.
   *
   * @param how how much
   * @param note what exactly; may be empty
   */
  public SourceBuilder withSeen(Source.Seen how, String note) {
    this.seen = requireNonNull(how, "how");
    this.seenNote = requireNonNull(note, "note");
    return this;
  }

  /**
   * Says when it was published. Default: unknown.
   *
   * @param published {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}
   */
  public SourceBuilder withDate(String published) {
    this.date = Optional.of(published);
    return this;
  }

  /**
   * Gives the digital object identifier. Default: none.
   *
   * @param identifier starts with {@code 10.}
   */
  public SourceBuilder withDoi(String identifier) {
    this.doi = Optional.of(identifier);
    return this;
  }

  /**
   * Gives the address. Default: none.
   *
   * @param address starts with {@code https://} or {@code http://}
   */
  public SourceBuilder withUrl(String address) {
    this.url = Optional.of(address);
    return this;
  }

  /**
   * Gives the statement of a source of kind {@link Source.Kind#SEED SEED}. Default: none.
   *
   * @param fact the statement and the document it comes from
   */
  public SourceBuilder withStatement(Source.Statement fact) {
    this.statement = Optional.of(fact);
    return this;
  }

  /**
   * Returns the source.
   *
   * @throws IllegalArgumentException if a part is not of the form that {@link Source} describes
   */
  public Source build() {
    return new Source(key, kind, citation, seen, seenNote, date, doi, url, statement);
  }
}
