package io.osteokit.pathways.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.osteokit.core.evidence.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * What has to be so of every person, as data: each with an id, a reason, the sources and a
 * statement in the form of the rules' own conditions. Immutable and safe to share between threads.
 */
public final class Invariants {
  private final ImmutableList<Invariant> all;

  private Invariants(List<Invariant> all) {
    this.all = ImmutableList.copyOf(all);
  }

  /**
   * Returns the invariants that come with this library and hold for its content.
   *
   * @return the invariants
   */
  public static Invariants shipped() {
    try {
      return read(
          Resources.toByteArray(
              requireNonNull(Invariants.class.getResource("invariants.json"), "invariants.json")),
          Sources.shipped());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads invariants, an app's own for example.
   *
   * @param utf8 the JSON in the form of the shipped {@code invariants.json}
   * @param sources the sources that they may cite
   * @return the invariants
   * @throws io.osteokit.core.json.InvalidInputException if they are at fault, with every fault
   */
  public static Invariants read(byte[] utf8, Sources sources) {
    return new Invariants(
        InvariantReader.read(requireNonNull(utf8, "utf8"), requireNonNull(sources, "sources")));
  }

  /**
   * Returns their names.
   *
   * @return the ids, in order
   */
  public List<String> ids() {
    return all.stream().map(Invariant::id).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what an invariant says and why, for people.
   *
   * @param id its name
   * @return one or two plain sentences; empty if there is no such invariant
   */
  public Optional<String> because(String id) {
    requireNonNull(id, "id");
    return all.stream().filter(one -> one.id().equals(id)).map(Invariant::because).findFirst();
  }

  ImmutableList<Invariant> all() {
    return all;
  }

  /** Returns their names. */
  @Override
  public String toString() {
    return "Invariants" + ids();
  }
}
