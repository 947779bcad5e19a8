package io.osteokit.core.internal;

import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the content files that lie beside the classes. Thread-safe. */
public final class ShippedContent {
  private ShippedContent() {}

  /**
   * Reads a file of content.
   *
   * @param anchor a class of the package, and of the module, that holds the file
   * @param name the file's name in that package
   * @return its bytes
   * @throws IllegalStateException if the file is not there, so the archive is damaged
   * @throws UncheckedIOException if it cannot be read
   */
  public static byte[] read(Class<?> anchor, String name) {
    requireNonNull(name, "name");
    try (InputStream in = anchor.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "content is missing: " + name + " beside " + anchor.getName());
      }
      return ByteStreams.toByteArray(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
