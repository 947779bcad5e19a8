package io.osteokit.core.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers the violations of one document while it is read, and gives them in document order.
 *
 * <p>A violation counts where its node begins in the text, a missing property where its object
 * ends. Of two at the same place the one added first comes first. Use one instance for one
 * document; not thread-safe.
 */
public final class Problems {
  /** So many violations are kept; a document with more gets one last violation that says so. */
  public static final int MAX_VIOLATIONS = 10_000;

  private record Entry(int offset, Violation violation) {}

  private final List<Entry> entries = new ArrayList<>();
  private boolean overflow;

  /** Creates an empty collection. */
  public Problems() {}

  /**
   * Adds a violation at a node.
   *
   * @param where the node
   * @param code a stable code, for example {@link ViolationCodes#RANGE}
   * @param expected one line that says what was expected, for example {@code must be a date}
   */
  public void add(JsonNode where, String code, String expected) {
    requireNonNull(where, "where");
    if (hasRoom()) {
      entries.add(new Entry(where.offset(), new Violation(where.path(), code, expected)));
    }
  }

  /**
   * Adds the violation {@link ViolationCodes#MISSING} for a property that an object lacks, at the
   * end of the object.
   *
   * @param where the object
   * @param name the property
   */
  public void addMissing(JsonObject where, String name) {
    requireNonNull(where, "where");
    requireNonNull(name, "name");
    addMissing(where, name, "must be given");
  }

  void addMissing(JsonObject where, String name, String expected) {
    if (hasRoom()) {
      String path = where.node().path() + "." + name;
      entries.add(new Entry(where.end(), new Violation(path, ViolationCodes.MISSING, expected)));
    }
  }

  /** Adds a violation of the text as a whole. */
  void addWhole(String code, String expected) {
    entries.add(new Entry(0, new Violation("$", code, expected)));
  }

  void addAll(Problems others) {
    entries.addAll(others.entries);
    overflow |= others.overflow;
  }

  private boolean hasRoom() {
    overflow |= entries.size() >= MAX_VIOLATIONS;
    return !overflow;
  }

  /** Returns whether nothing was added. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Returns the violations so far in document order; a copy. */
  public List<Violation> list() {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingInt(Entry::offset));
    ImmutableList.Builder<Violation> list = ImmutableList.builder();
    sorted.forEach(entry -> list.add(entry.violation()));
    if (overflow) {
      list.add(
          new Violation(
              "$", ViolationCodes.TOO_MANY, "must have fewer violations; the others are left out"));
    }
    return list.build();
  }

  /**
   * Refuses the document if there is any violation.
   *
   * @throws InvalidInputException with all violations, if there is any
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new InvalidInputException(list());
    }
  }
}
