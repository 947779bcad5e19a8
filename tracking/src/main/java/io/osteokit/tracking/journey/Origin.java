package io.osteokit.tracking.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.osteokit.tracking.diary.DiaryEntry;
import java.util.List;
import java.util.Set;

/**
 * Where a fact came from: what of a person had to be known for it to have its value.
 *
 * <p>It is found by leaving out, so that no list of who reads what can go stale. A part of the case
 * is named when the fact has another value, or none, without it. Of the diary those entries are
 * named that by themselves, with all others left out, give the same value, and of which none can be
 * spared; where the same could be said of several, the newer ones are named, or the older ones of a
 * number that is about what came first, such as the first score after a fracture. A number that
 * weighs all entries of some days, such as usual pain, names all entries of that kind of those
 * days. When the value is the same without any diary, no entry is named.
 *
 * <p>Immutable. It tells of a person, so its {@code toString} shows the fact alone.
 *
 * @param fact the id of the fact
 * @param words what is known of it, for example {@code usual pain: 4}
 * @param parts what it rests on; empty for what is unknown or is so of itself
 * @param entries the diary entries that led to it, oldest first
 */
public record Origin(String fact, String words, Set<Part> parts, List<DiaryEntry> entries) {

  /** A part of what is known about a person. */
  public enum Part {
    /** What is known for long. */
    PROFILE,
    /** What the person said last. */
    CHECK_IN,
    /** What was recorded. */
    DIARY
  }

  /** Copies the parts and the entries. */
  public Origin {
    requireNonNull(fact, "fact");
    requireNonNull(words, "words");
    parts = Sets.immutableEnumSet(parts);
    entries = ImmutableList.copyOf(entries);
  }

  /** Shows the fact, and nothing of the person. */
  @Override
  public String toString() {
    return "Origin[" + fact + "]";
  }
}
