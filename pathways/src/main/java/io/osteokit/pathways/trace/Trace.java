package io.osteokit.pathways.trace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.osteokit.core.Content;
import io.osteokit.core.evidence.Source;
import io.osteokit.core.evidence.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * What became of every fact of the seed documents, and of every contradiction between sources.
 * Immutable and safe to share between threads.
 */
public final class Trace {
  private static final class Shipped {
    static final Trace TRACE = new Trace(bytes("seeds.json"), bytes("tensions.json"));
  }

  private final ImmutableList<TracedSeed> seeds;
  private final ImmutableList<Tension> tensions;
  private final Content stamp;

  private Trace(byte[] seeds, byte[] tensions) {
    Sources sources = Sources.shipped();
    this.seeds =
        TraceReader.seeds(seeds, sources).stream()
            .map(seed -> traced(sources.get(seed.id()), seed.went()))
            .collect(ImmutableList.toImmutableList());
    TraceReader.Tensions read = TraceReader.tensions(tensions, sources);
    this.tensions = read.tensions();
    this.stamp = Content.of(read.version(), ImmutableList.of(seeds, tensions));
  }

  /** Returns the trace of the shipped content. */
  public static Trace shipped() {
    return Shipped.TRACE;
  }

  private static TracedSeed traced(Source source, List<Destination> went) {
    Source.Statement statement =
        source.statement().orElseThrow(() -> new IllegalStateException(source.key()));
    return new TracedSeed(source.key(), statement.document(), statement.text(), went);
  }

  private static byte[] bytes(String name) {
    try {
      return Resources.toByteArray(requireNonNull(Trace.class.getResource(name), name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns every fact of the seed documents, S1 first. */
  public List<TracedSeed> seeds() {
    return seeds;
  }

  /**
   * Returns a fact.
   *
   * @param id for example {@code S4}
   * @return the fact, or empty if there is none
   */
  public Optional<TracedSeed> seed(String id) {
    requireNonNull(id, "id");
    return seeds.stream().filter(seed -> seed.id().equals(id)).findFirst();
  }

  /** Returns every contradiction, T1 first. */
  public List<Tension> tensions() {
    return tensions;
  }

  /**
   * Returns a contradiction.
   *
   * @param id for example {@code T5}
   * @return the contradiction, or empty if there is none
   */
  public Optional<Tension> tension(String id) {
    requireNonNull(id, "id");
    return tensions.stream().filter(tension -> tension.id().equals(id)).findFirst();
  }

  /** Returns which content this is: its version and fingerprint. */
  public Content content() {
    return stamp;
  }
}
