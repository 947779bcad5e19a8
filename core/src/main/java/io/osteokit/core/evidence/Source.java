package io.osteokit.core.evidence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something that a rule or a text may cite, and how much of it was read.
 *
 * <p>Immutable and thread-safe. Build one with {@link #builder}.
 *
 * @param key what rules cite; a capital letter and up to 39 of letters, digits, {@code -} and
 *     {@code &}
 * @param kind what sort of source it is
 * @param citation author, title and place, for a reader who wants to find it
 * @param seen how much of it was read
 * @param seenNote what exactly was read or left out; may be empty
 * @param date when it was published, as {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}
 * @param doi the digital object identifier, starting with {@code 10.}
 * @param url where it was read, or the publisher's site
 * @param statement the statement of a document, for a source of kind {@link Kind#SEED} only
 */
public record Source(
    String key,
    Kind kind,
    String citation,
    Seen seen,
    String seenNote,
    Optional<String> date,
    Optional<String> doi,
    Optional<String> url,
    Optional<Statement> statement) {

  /** Sorts of sources. */
  public enum Kind {
    /** An article, a review, a guideline of a society or a book. */
    PUBLICATION,
    /** A page or a leaflet. */
    WEB,
    /** A rule or a pathway of a health service or a regulator. */
    POLICY,
    /** One statement of a document that this project began with. */
    SEED,
    /** General knowledge, not confirmed in a source. */
    GENERAL_KNOWLEDGE,
    /** A cautious choice of this project, not a published finding. */
    DESIGN
  }

  /** How much was read. */
  public enum Seen {
    /** All of the passage, table or page that is cited; not always the whole work. */
    FULL,
    /** Part of the page, table or text that is cited. */
    PART,
    /** The abstract or a summary only. */
    ABSTRACT,
    /** Not the work, but another one that reports it. */
    SECONDARY,
    /** Nothing but its title, or there is nothing to read. */
    NOT_READ
  }

  /** What a statement bears on. */
  public enum Topic {
    /** The exercise catalogue. */
    CAT,
    /** Safety screening. */
    SAF,
    /** Session planning. */
    PLAN,
    /** The pain-management pathway. */
    PATH,
    /** Tracking. */
    TRK,
    /** Education. */
    EDU,
    /** Places and contacts. */
    LOC,
    /** Where the document itself comes from. */
    META
  }

  /**
   * One fact that a document states, in our own words.
   *
   * @param document the key of the document
   * @param text the fact
   * @param topics what it bears on, at least one
   * @param note why it is used with care or not at all; empty if it is used as it stands
   */
  public record Statement(String document, String text, Set<Topic> topics, String note) {
    /**
     * Creates a statement.
     *
     * @throws IllegalArgumentException if the text is empty or there is no topic
     */
    public Statement {
      requireNonNull(document, "document");
      requireText(text, "text");
      topics = Sets.immutableEnumSet(topics);
      requireNonNull(note, "note");
      if (topics.isEmpty()) {
        throw new IllegalArgumentException("a statement must have a topic");
      }
    }
  }

  static final Pattern KEY = Pattern.compile("[A-Z][A-Za-z0-9&-]{0,39}");
  static final Pattern DATE =
      Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");
  static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/[^\\s]+");
  static final Pattern URL = Pattern.compile("https?://[^\\s]+");

  /**
   * Creates a source; {@link #builder} reads better.
   *
   * @throws IllegalArgumentException if a part is not of the form described above
   */
  public Source {
    requireForm(key, KEY, "key");
    requireNonNull(kind, "kind");
    requireText(citation, "citation");
    requireNonNull(seen, "seen");
    requireNonNull(seenNote, "seenNote");
    date.ifPresent(d -> requireForm(d, DATE, "date"));
    doi.ifPresent(d -> requireForm(d, DOI, "doi"));
    url.ifPresent(u -> requireForm(u, URL, "url"));
    if (statement.isPresent() != (kind == Kind.SEED)) {
      throw new IllegalArgumentException(
          "a statement belongs to a source of kind SEED, was " + kind);
    }
  }

  /**
   * Starts a source that was not read, without date, address or statement.
   *
   * @param key what rules will cite
   * @param kind what sort of source it is
   * @param citation author, title and place
   */
  public static SourceBuilder builder(String key, Kind kind, String citation) {
    return new SourceBuilder(key, kind, citation);
  }

  /** Returns the topics of the statement; empty if there is none. */
  public Set<Topic> topics() {
    return statement.map(Statement::topics).orElse(ImmutableSet.of());
  }

  private static void requireText(String value, String name) {
    requireNonNull(value, name);
    if (value.trim().isEmpty()) {
      throw new IllegalArgumentException(name + " must not be empty");
    }
  }

  private static void requireForm(String value, Pattern form, String name) {
    requireNonNull(value, name);
    if (!form.matcher(value).matches()) {
      throw new IllegalArgumentException(name + " must match " + form + ", was " + value);
    }
  }
}
