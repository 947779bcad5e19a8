package io.osteokit.tracking.diary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.person.VertebralLevel;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an entry tells: what happened, and when it did.
 *
 * <p>The eight kinds of event that a case knows are here as they are, two of them with more to say.
 * {@link #match} tells the kinds apart. Immutable and thread-safe. {@code toString} shows no health
 * data.
 */
public sealed interface Happening
    permits Happening.Pain,
        Happening.Session,
        Happening.Reported,
        Happening.StopMet,
        HeatOrCold,
        Tens,
        Happening.BraceChange,
        BedRest,
        Worries,
        Happening.Note,
        Happening.Withdrawal,
        Happening.Unrecognised {
  /** Returns the moment, with the offset that was in force where the person was. */
  OffsetDateTime at();

  /**
   * Returns what a case tells in the same words.
   *
   * @param event an event of a case
   */
  static Happening of(DiaryEvent event) {
    requireNonNull(event, "event");
    if (event instanceof DiaryEvent.Pain pain) {
      return new Pain(pain, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    } else if (event instanceof DiaryEvent.Session session) {
      return new Session(session, Optional.empty());
    }
    return new Reported(event);
  }

  /**
   * Returns pain at a moment, to which {@link Pain#withSite} and the like add.
   *
   * @param at the moment
   * @param score 0 (none) to 10 (worst imaginable)
   */
  static Pain pain(OffsetDateTime at, int score) {
    return (Pain) of(new DiaryEvent.Pain(at, score));
  }

  /**
   * Pain at a moment, at a place, of a kind.
   *
   * @param event the moment and the score
   * @param site where; empty is the back as a whole, as in a case
   * @param level the vertebra that hurts, only with a site over the spine or with none
   * @param kind what it feels like
   * @param during what the person did
   */
  record Pain(
      DiaryEvent.Pain event,
      Optional<PainSite> site,
      Optional<VertebralLevel> level,
      Optional<PainKind> kind,
      Optional<PainDuring> during)
      implements Happening {
    /** Creates the happening; refuses a vertebra at a site that is not over the spine. */
    public Pain {
      requireNonNull(event, "event");
      requireNonNull(level, "level");
      requireNonNull(kind, "kind");
      requireNonNull(during, "during");
      if (level.isPresent() && !requireNonNull(site, "site").map(PainSite::isSpine).orElse(true)) {
        throw new IllegalArgumentException("level must not be given with a site off the spine");
      }
    }

    @Override
    public OffsetDateTime at() {
      return event.at();
    }

    /** Returns the same pain at a place. */
    public Pain withSite(PainSite newSite) {
      return new Pain(event, Optional.of(newSite), level, kind, during);
    }

    /** Returns the same pain at a vertebra. */
    public Pain withLevel(VertebralLevel newLevel) {
      return new Pain(event, site, Optional.of(newLevel), kind, during);
    }

    /** Returns the same pain with what it feels like. */
    public Pain withKind(PainKind newKind) {
      return new Pain(event, site, level, Optional.of(newKind), during);
    }

    /** Returns the same pain with what the person did. */
    public Pain withDuring(PainDuring newDuring) {
      return new Pain(event, site, level, kind, Optional.of(newDuring));
    }

    @Override
    public String toString() {
      return "Pain[…]";
    }
  }

  /**
   * A session, done, partly done or skipped.
   *
   * @param event the session as a case tells it, with the reason if it was not completed
   * @param extent how much was done, if that is known; {@code DONE} if and only if the event says
   *     completed
   */
  record Session(DiaryEvent.Session event, Optional<SessionExtent> extent) implements Happening {
    /** Creates the happening; refuses an extent that contradicts the event. */
    public Session {
      requireNonNull(event, "event");
      if (requireNonNull(extent, "extent").isPresent()
          && (extent.get() == SessionExtent.DONE) != event.completed()) {
        throw new IllegalArgumentException("extent must be DONE if and only if completed");
      }
    }

    /** Returns a session to the given extent. */
    public static Session of(DiaryEvent.Session event, SessionExtent extent) {
      return new Session(event, Optional.of(extent));
    }

    @Override
    public OffsetDateTime at() {
      return event.at();
    }

    @Override
    public String toString() {
      return "Session[…]";
    }
  }

  /**
   * Anything else that a case can tell: a height, a fall, hours in a brace, a medicine, a
   * questionnaire or a physical test.
   *
   * @param event neither pain nor a session, which have kinds of their own here
   */
  record Reported(DiaryEvent event) implements Happening {
    /** Creates the happening; refuses pain and sessions. */
    public Reported {
      if (requireNonNull(event, "event") instanceof DiaryEvent.Pain
          || event instanceof DiaryEvent.Session) {
        throw new IllegalArgumentException("use Happening.of for pain and sessions");
      }
    }

    @Override
    public OffsetDateTime at() {
      return event.at();
    }

    @Override
    public String toString() {
      return "Reported[…]";
    }
  }

  /**
   * Something that means stop or do less, noted by itself, during a session or after it.
   *
   * @param at the moment
   * @param stops what it was; at least one
   * @param session the entry of the session, if the app knows it
   */
  record StopMet(OffsetDateTime at, Set<StopCriterion> stops, Optional<EventId> session)
      implements Happening {
    /** Creates the happening; refuses an empty set. */
    public StopMet {
      Moments.check(at);
      stops = Sets.immutableEnumSet(stops);
      requireNonNull(session, "session");
      if (stops.isEmpty()) {
        throw new IllegalArgumentException("stops must not be empty");
      }
    }

    @Override
    public String toString() {
      return "StopMet[…]";
    }
  }

  /**
   * The brace was put on or taken off.
   *
   * @param at the moment
   * @param on whether it was put on
   */
  record BraceChange(OffsetDateTime at, boolean on) implements Happening {
    /** Creates the happening. */
    public BraceChange {
      Moments.check(at);
    }

    @Override
    public String toString() {
      return "BraceChange[…]";
    }
  }

  /**
   * Free text.
   *
   * @param at the moment
   * @param text 1 to 100,000 characters of Unicode
   */
  record Note(OffsetDateTime at, String text) implements Happening {
    /** Creates the happening; refuses text that cannot be written. */
    public Note {
      Moments.check(at);
      if (requireNonNull(text, "text").isEmpty() || text.length() > Form.TEXT_MAX) {
        throw new IllegalArgumentException(
            "text must be 1 to " + Form.TEXT_MAX + " characters long");
      }
      Moments.checkUnicode(text);
    }

    @Override
    public String toString() {
      return "Note[…]";
    }
  }

  /**
   * Takes back one entry, which counts from then on as if it had never been made; what it had
   * replaced or taken back counts again. It can be taken back itself.
   *
   * @param at the moment
   * @param withdraws the entry, which may still be on its way from another device
   */
  record Withdrawal(OffsetDateTime at, EventId withdraws) implements Happening {
    /** Creates the happening. */
    public Withdrawal {
      Moments.check(at);
      requireNonNull(withdraws, "withdraws");
    }

    @Override
    public String toString() {
      return "Withdrawal[…]";
    }
  }

  /**
   * A type that this version does not know, or one that means nothing without a word that it does
   * not know, such as a new class of medicines. It is carried along and not used; what it says is
   * in {@link DiaryEntry#carried}.
   *
   * @param at the moment
   * @param type 1 to 64 of letters, digits, {@code .}, {@code _} and {@code -}
   */
  record Unrecognised(OffsetDateTime at, String type) implements Happening {
    /** Creates the happening; an entry of it is refused if its line says what is known. */
    public Unrecognised {
      Moments.check(at);
      Form.matching(Form.ID, type, "type", Form.ID_WORDS);
    }

    @Override
    public String toString() {
      return "Unrecognised[…]";
    }
  }

  /** Calls the one function that fits this happening and returns what it returns. */
  default <R> R match(
      Function<? super Pain, ? extends R> pain,
      Function<? super Session, ? extends R> session,
      Function<? super Reported, ? extends R> reported,
      Function<? super StopMet, ? extends R> stop,
      Function<? super HeatOrCold, ? extends R> heatOrCold,
      Function<? super Tens, ? extends R> tens,
      Function<? super BraceChange, ? extends R> brace,
      Function<? super BedRest, ? extends R> bedRest,
      Function<? super Worries, ? extends R> worries,
      Function<? super Note, ? extends R> note,
      Function<? super Withdrawal, ? extends R> withdrawal,
      Function<? super Unrecognised, ? extends R> unrecognised) {
    if (this instanceof Pain what) {
      return pain.apply(what);
    } else if (this instanceof Session what) {
      return session.apply(what);
    } else if (this instanceof Reported what) {
      return reported.apply(what);
    } else if (this instanceof StopMet what) {
      return stop.apply(what);
    } else if (this instanceof HeatOrCold what) {
      return heatOrCold.apply(what);
    } else if (this instanceof Tens what) {
      return tens.apply(what);
    } else if (this instanceof BraceChange what) {
      return brace.apply(what);
    } else if (this instanceof BedRest what) {
      return bedRest.apply(what);
    } else if (this instanceof Worries what) {
      return worries.apply(what);
    } else if (this instanceof Note what) {
      return note.apply(what);
    } else if (this instanceof Withdrawal what) {
      return withdrawal.apply(what);
    }
    return unrecognised.apply((Unrecognised) this);
  }
}
