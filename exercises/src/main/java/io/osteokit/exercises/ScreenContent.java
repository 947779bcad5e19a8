package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import io.osteokit.core.evidence.PackHead;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.Problems;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What a safety screen decides by: rows that say which exercises are restricted for whom, and what
 * a release by a named clinician changes.
 *
 * <p>The JSON form is described by {@code screen.schema.json} beside this class. Immutable, and
 * safe for use by several threads.
 */
public final class ScreenContent {
  private final PackHead head;
  private final String fingerprint;
  private final ImmutableList<Fact> exerciseFacts;
  private final ImmutableList<Fact> personFacts;
  private final ImmutableList<ScreenRow> rows;
  private final ImmutableList<ScreenClearance> clearances;
  private final ImmutableList<ScreenLift> lifts;
  private final ImmutableList<ScreenStatement> statements;

  ScreenContent(
      PackHead head,
      String fingerprint,
      List<Fact> exerciseFacts,
      List<Fact> personFacts,
      List<ScreenRow> rows,
      List<ScreenClearance> clearances,
      List<ScreenLift> lifts,
      List<ScreenStatement> statements) {
    this.head = head;
    this.fingerprint = fingerprint;
    this.exerciseFacts = ImmutableList.copyOf(exerciseFacts);
    this.personFacts = ImmutableList.copyOf(personFacts);
    this.rows = ImmutableList.copyOf(rows);
    this.clearances = ImmutableList.copyOf(clearances);
    this.lifts = ImmutableList.copyOf(lifts);
    this.statements = ImmutableList.copyOf(statements);
  }

  /** The shipped content, read when it is first asked for. */
  private static final class Shipped {
    static final ScreenContent CONTENT = read();

    private static ScreenContent read() {
      try (InputStream in =
          requireNonNull(ScreenContent.class.getResourceAsStream(RESOURCE), RESOURCE)) {
        return ScreenContent.read(ByteStreams.toByteArray(in));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }

  private static final String RESOURCE = "screen.json";

  /**
   * Returns the content that comes with this library, which no clinician has reviewed yet; see
   * {@link #reviewStatus}.
   *
   * <p>Read once, on first use.
   */
  public static ScreenContent shipped() {
    return Shipped.CONTENT;
  }

  /**
   * Reads content that stands alone (kind {@code screen}).
   *
   * @param json the text
   * @throws PackRefusedException with every problem, if there is one; then nothing was read. The
   *     shape is looked at first; if it is right, the conditions are compiled
   */
  public static ScreenContent read(String json) {
    Problems problems = new Problems();
    return ScreenReader.read(Json.parse(requireNonNull(json, "json"), problems), problems);
  }

  /**
   * Reads content that stands alone (kind {@code screen}).
   *
   * @param utf8 the text in UTF-8
   * @throws PackRefusedException with every problem, if there is one; then nothing was read
   */
  public static ScreenContent read(byte[] utf8) {
    Problems problems = new Problems();
    return ScreenReader.read(Json.parse(requireNonNull(utf8, "utf8"), problems), problems);
  }

  /**
   * Returns this content with an app's own rows added (kind {@code screen-rows}).
   *
   * <p>A row with an id that is here already replaces the other as a whole, and may be milder than
   * that; whoever does so answers for it. Rows that are {@linkplain ScreenRow#fixed fixed} stay.
   * The rows may ask about facts of a person that the pack declares and the app then supplies.
   *
   * @param json the text of the pack
   * @throws PackRefusedException with every problem, if there is one; then nothing was read
   */
  public ScreenContent with(String json) {
    Problems problems = new Problems();
    return ScreenReader.join(this, Json.parse(requireNonNull(json, "json"), problems), problems);
  }

  /**
   * Returns this content with an app's own rows added (kind {@code screen-rows}); see {@link
   * #with(String)}.
   *
   * @param utf8 the text of the pack in UTF-8
   * @throws PackRefusedException with every problem, if there is one; then nothing was read
   */
  public ScreenContent with(byte[] utf8) {
    Problems problems = new Problems();
    return ScreenReader.join(this, Json.parse(requireNonNull(utf8, "utf8"), problems), problems);
  }

  /** Returns the id, the same in every version and with every pack added. */
  public String id() {
    return head.id();
  }

  /** Returns the version of the content without what packs added. */
  public String version() {
    return head.version();
  }

  /** Returns the language of the sentences. */
  public Locale language() {
    return head.language();
  }

  /** Returns REVIEWED if a clinician has reviewed all of it, packs included, else UNREVIEWED. */
  public ReviewStatus reviewStatus() {
    return head.reviewStatus();
  }

  /**
   * Returns the SHA-256 of the content as 64 lower-case hex digits; with packs added, of its own
   * and their fingerprints.
   *
   * <p>Layout and the order of properties do not change it.
   */
  public String fingerprint() {
    return fingerprint;
  }

  /** Returns the fingerprint of this content with a document added. */
  String fingerprintWith(String other) {
    return Hashing.sha256().hashString(fingerprint + other, StandardCharsets.US_ASCII).toString();
  }

  PackHead head() {
    return head;
  }

  /** Returns what rows may ask about an exercise. */
  public List<Fact> exerciseFacts() {
    return exerciseFacts;
  }

  /** Returns what rows and lifts may ask about a person. */
  public List<Fact> personFacts() {
    return personFacts;
  }

  /** Returns the rows in their order; those that packs added come last. */
  public List<ScreenRow> rows() {
    return rows;
  }

  /** Returns when a release by a named clinician counts. */
  public List<ScreenClearance> clearances() {
    return clearances;
  }

  /** Returns what a release that counts changes. */
  public List<ScreenLift> lifts() {
    return lifts;
  }

  /** Returns what is to be known of rules beside their verdicts. */
  public List<ScreenStatement> statements() {
    return statements;
  }

  /**
   * Returns the rows as rules over the facts of an exercise; a row's rule has the row's id, and
   * derives whether it {@code applies}.
   */
  public RuleBook exerciseRules() {
    return ScreenBooks.exerciseRules(this);
  }

  /**
   * Returns the columns, clearances and lifts as rules over the facts of a person.
   *
   * <p>The rule of a column has the ids of row and column, {@code R10.ACUTE}, and derives the row's
   * verdict before any lift. Clearances and lifts have rules {@code clearance.…} and {@code
   * lift.…}.
   */
  public RuleBook personRules() {
    return ScreenBooks.personRules(this);
  }

  /** Returns the id, the version and the number of rows. */
  @Override
  public String toString() {
    return head.id() + " " + head.version() + " (" + rows.size() + " rows)";
  }
}
