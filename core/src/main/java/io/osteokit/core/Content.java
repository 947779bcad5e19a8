package io.osteokit.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which content an answer came from. With the same input and the same fingerprint, the answer is
 * the same for ever. Immutable.
 *
 * @param version the version of the content
 * @param fingerprint the SHA-256 of the content, 64 lower-case hexadecimal digits
 */
public record Content(String version, String fingerprint) {
  /** Checks that the fingerprint is one. */
  public Content {
    requireNonNull(version, "version");
    if (!requireNonNull(fingerprint, "fingerprint").matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a fingerprint has 64 lower-case hexadecimal digits");
    }
  }

  /**
   * Returns the content that some files make up together, in this order.
   *
   * @param version its version
   * @param files the bytes of the files
   * @return the content
   */
  public static Content of(String version, List<byte[]> files) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (byte[] file : files) {
      hasher.putLong(file.length).putBytes(file);
    }
    return new Content(version, hasher.hash().toString());
  }

  /**
   * Returns this content together with more, for an answer that used both.
   *
   * @param more fingerprints of further content, in order
   * @return this version with a fingerprint of all
   */
  public Content and(List<String> more) {
    ImmutableList.Builder<byte[]> all = ImmutableList.builder();
    all.add(fingerprint.getBytes(StandardCharsets.UTF_8));
    more.forEach(one -> all.add(one.getBytes(StandardCharsets.UTF_8)));
    return of(version, all.build());
  }
}
