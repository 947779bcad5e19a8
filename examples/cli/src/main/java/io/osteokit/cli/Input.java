package io.osteokit.cli;

import io.osteokit.core.json.Json;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of a file or of standard input, whole or line by line. */
final class Input implements AutoCloseable {
  /** One more than is ever read as JSON, so that what is too long is seen to be so. */
  private static final int ENOUGH = Json.MAX_LENGTH + 1;

  private final InputStream bytes;

  private Input(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes);
  }

  /** Opens a file, or standard input for {@code -}. */
  static Input open(Terminal terminal, String file) throws UnreadableException {
    if (file.equals("-")) {
      return new Input(terminal.in());
    }
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new UnreadableException(name(file) + " is a folder");
      }
      return new Input(Files.newInputStream(path));
    } catch (NoSuchFileException e) {
      throw new UnreadableException("there is no file " + name(file));
    } catch (AccessDeniedException e) {
      throw new UnreadableException(name(file) + " may not be read by you");
    } catch (IOException | InvalidPathException e) {
      throw new UnreadableException(name(file) + " cannot be read");
    }
  }

  // Somebody who passes a case instead of its file shall not find it in a log.
  private static String name(String file) {
    return file.contains("{") ? "of that name" : "'" + file + "'";
  }

  /** Returns all there is, as far as it can be JSON. */
  byte[] all() throws UnreadableException {
    try {
      return bytes.readNBytes(ENOUGH);
    } catch (IOException e) {
      throw new UnreadableException("the text cannot be read to its end");
    }
  }

  /** Returns all there is, for what is read line by line and may be long. */
  byte[] everything() throws UnreadableException {
    try {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UnreadableException("the text cannot be read to its end");
    }
  }

  /** Returns the next line without its end, as far as it can be JSON; empty after the last. */
  Optional<byte[]> line() throws UnreadableException {
    try {
      int next = bytes.read();
      if (next < 0) {
        return Optional.empty();
      }
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (; next >= 0 && next != '\n'; next = bytes.read()) {
        if (line.size() < ENOUGH) {
          line.write(next);
        }
      }
      return Optional.of(line.toByteArray());
    } catch (IOException e) {
      throw new UnreadableException("the text cannot be read to its end");
    }
  }

  /** Returns whether a line holds nothing but the white space of JSON. */
  static boolean isBlank(byte[] line) {
    for (byte one : line) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    try {
      bytes.close();
    } catch (IOException e) {
      // Everything that was wanted has been read.
    }
  }

  /** Why a text cannot be read, as the end of a sentence. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(String why) {
      super(why);
    }
  }
}
