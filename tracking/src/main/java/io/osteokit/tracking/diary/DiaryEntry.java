package io.osteokit.tracking.diary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the diary: what happened, who noted it when, and under which name it is kept.
 *
 * <p>An entry is never changed. A correction is a new entry that {@link #replaces} another one, and
 * a {@link Happening.Withdrawal} takes one back; the history keeps them all.
 *
 * <p>Immutable and thread-safe. {@code toString} shows the id and nothing else.
 *
 * @param id its name, unique for the person
 * @param what what happened, and when
 * @param zone the time zone that the person was in, as its IANA name; see {@link #zoneIfKnown}
 * @param device the device that recorded it, 1 to 64 of letters, digits, {@code .}, {@code _} and
 *     {@code -}
 * @param recordedAt when it was recorded, by the clock of the device
 * @param replaces the entry that this one corrects, which may still be on its way from another
 *     device; never given for a withdrawal
 * @param carried properties that this version does not know, as JSON by name, and words of known
 *     properties that it does not know. They are kept, compared, written again and not used
 */
public record DiaryEntry(
    EventId id,
    Happening what,
    String zone,
    String device,
    Instant recordedAt,
    Optional<EventId> replaces,
    Map<String, String> carried) {

  /** Oldest happening first; of one moment, the one recorded first; then by id, then by text. */
  static final Comparator<DiaryEntry> BY_MOMENT =
      Comparator.comparing((DiaryEntry entry) -> entry.at().toInstant())
          .thenComparing(DiaryEntry::recordedAt)
          .thenComparing(DiaryEntry::id)
          .thenComparing(DiaryWriter::writeLine);

  /** The entry recorded first comes first; then by id, then by text. */
  static final Comparator<DiaryEntry> BY_RECORDING =
      Comparator.comparing(DiaryEntry::recordedAt)
          .thenComparing(DiaryEntry::id)
          .thenComparing(DiaryWriter::writeLine);

  /**
   * Creates an entry; {@link #record} is shorter. Refuses one whose line would be longer than
   * {@link DiaryReader} reads.
   */
  public DiaryEntry(
      EventId id,
      Happening what,
      String zone,
      String device,
      Instant recordedAt,
      Optional<EventId> replaces,
      Map<String, String> carried) {
    this.id = requireNonNull(id, "id");
    this.what = requireNonNull(what, "what");
    this.zone = Form.matching(Form.ZONE, zone, "zone", Form.ZONE_WORDS);
    this.device = Form.matching(Form.ID, device, "device", Form.ID_WORDS);
    this.recordedAt = Form.moment(recordedAt, "recordedAt");
    this.replaces = requireNonNull(replaces, "replaces");
    this.carried = ImmutableSortedMap.copyOf(carried);
    if (what instanceof Happening.Withdrawal withdrawal
        && (replaces.isPresent() || withdrawal.withdraws().equals(id))) {
      throw new IllegalArgumentException("a withdrawal names one other entry");
    }
    if (replaces.isPresent() && replaces.get().equals(id)) {
      throw new IllegalArgumentException("an entry must not replace itself");
    }
    ReadBack.check(this);
  }

  /**
   * Returns a new entry.
   *
   * @param id a name that no other entry of the person has
   * @param what what happened
   * @param zone the time zone that the person was in
   * @param device the device that records it
   * @param recordedAt now, by the clock of the device
   * @throws IllegalArgumentException if the device is of the wrong form
   */
  public static DiaryEntry record(
      EventId id, Happening what, ZoneId zone, String device, Instant recordedAt) {
    return new DiaryEntry(
        id,
        what,
        requireNonNull(zone, "zone").getId(),
        device,
        recordedAt,
        Optional.empty(),
        ImmutableSortedMap.of());
  }

  /**
   * Returns a moment as a person's clock showed it, for the happenings of an entry.
   *
   * @param instant the instant
   * @param zone the time zone that the person was in
   * @throws IllegalArgumentException if the zone's offset had seconds then, as before 1972
   */
  public static OffsetDateTime moment(Instant instant, ZoneId zone) {
    return Moments.at(instant, requireNonNull(zone, "zone"));
  }

  /**
   * Returns this entry as a correction.
   *
   * @param wrong the entry that it corrects: the one that counts now, not its first version, so
   *     that corrections made without knowing of each other stand out
   */
  public DiaryEntry replacing(EventId wrong) {
    return new DiaryEntry(id, what, zone, device, recordedAt, Optional.of(wrong), carried);
  }

  /** Returns when it happened, with the offset that was in force where the person was. */
  public OffsetDateTime at() {
    return what.at();
  }

  /**
   * Returns the person's own date when it happened.
   *
   * <p>It was settled when the entry was recorded, by the offset then in force. Neither travel nor
   * a later change of a zone's rules moves it.
   */
  public LocalDate day() {
    return what.at().toLocalDate();
  }

  /** Returns the time zone, or empty if this machine has never heard of it. */
  public Optional<ZoneId> zoneIfKnown() {
    try {
      return Optional.of(ZoneId.of(zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the entry that this one replaces or withdraws. */
  public Optional<EventId> target() {
    return what instanceof Happening.Withdrawal withdrawal
        ? Optional.of(withdrawal.withdraws())
        : replaces;
  }

  boolean isWithdrawal() {
    return what instanceof Happening.Withdrawal;
  }

  boolean isUnrecognised() {
    return what instanceof Happening.Unrecognised;
  }

  /**
   * Returns 64 hexadecimal digits that two entries share only if they are equal: the SHA-256 of the
   * entry's line, see {@link DiaryWriter#writeLine}. Guessing an entry confirms it, so treat the
   * digits as health data.
   */
  public String fingerprint() {
    return Hashing.sha256()
        .hashString(DiaryWriter.writeLine(this), StandardCharsets.UTF_8)
        .toString();
  }

  @Override
  public String toString() {
    return "DiaryEntry[" + id + "]";
  }
}
