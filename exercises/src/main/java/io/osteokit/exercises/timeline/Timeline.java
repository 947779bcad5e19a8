package io.osteokit.exercises.timeline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import io.osteokit.core.text.TextPack;
import io.osteokit.core.text.Texts;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.planning.Session;
import io.osteokit.exercises.planning.SessionItem;
import io.osteokit.exercises.planning.Tempo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * The cues of a session, one after the other without a gap. Their seconds add up to the session's
 * {@code totalSeconds}, exactly.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Timeline {
  private final Session session;
  private final ImmutableList<Cue> cues;

  private Timeline(Session session, List<Cue> cues) {
    this.session = session;
    this.cues = ImmutableList.copyOf(cues);
  }

  private static final class Shipped {
    static final Texts TEXTS = load("timeline.en-GB.json");

    private static Texts load(String resource) {
      try (InputStream in =
          requireNonNull(
              Timeline.class.getResourceAsStream("/io/osteokit/exercises/" + resource), resource)) {
        return Texts.of(TextPack.read(ByteStreams.toByteArray(in)));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + resource, e);
      }
    }
  }

  /** Returns the texts of cues that come with this library, in British English. */
  public static Texts texts() {
    return Shipped.TEXTS;
  }

  /**
   * Returns the timeline of a session with the shipped texts.
   *
   * @param session what to do
   * @param catalogue holds the exercises of the session
   * @param tempo how long each step takes, the same that the session was planned with
   * @throws IllegalArgumentException if the catalogue lacks an exercise of the session
   */
  public static Timeline of(Session session, Catalogue catalogue, Tempo tempo) {
    return of(session, catalogue, tempo, texts(), Locale.UK);
  }

  /**
   * Returns the timeline of a session.
   *
   * <p>An item that is too short for its own dose at this tempo, because somebody else made it,
   * becomes one cue.
   *
   * @param session what to do
   * @param catalogue holds the exercises of the session
   * @param tempo how long each step takes
   * @param texts {@link #texts} with translations laid over them
   * @param locale whose language is wanted
   * @throws IllegalArgumentException if the catalogue lacks an exercise of the session
   */
  public static Timeline of(
      Session session, Catalogue catalogue, Tempo tempo, Texts texts, Locale locale) {
    CueWriter writer = new CueWriter(tempo, texts, locale);
    List<SessionItem> items = session.items();
    for (int i = 0; i < items.size(); i++) {
      SessionItem item = items.get(i);
      checkArgument(
          catalogue.find(item.exercise()).isPresent(), "unknown exercise %s", item.exercise());
      writer.write(i, item, catalogue.find(item.exercise()).get(), i == items.size() - 1);
    }
    return new Timeline(session, writer.cues());
  }

  /** Returns the session that this is the timeline of. */
  public Session session() {
    return session;
  }

  /** Returns all cues in order. */
  public List<Cue> cues() {
    return cues;
  }

  /** Returns how long the session takes, in seconds. */
  public int totalSeconds() {
    return session.totalSeconds();
  }

  /**
   * Returns the position of the cue that runs at a moment; the number of cues after the end.
   *
   * @param millis since the start of the session, 0 or more
   */
  int indexAt(long millis) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (cues.get(middle).endSecond() * 1000L > millis) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
