package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Bytes;
import io.osteokit.core.OsteoKitException;
import io.osteokit.core.json.Json;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * What Jazzer calls, by the names of these methods: one reader, as long as the process lives.
 *
 * <p>Most inputs are documents as they are. Some only say how a document is made, since a fuzzer
 * does not get far into a big document by its bytes, nor to a huge one in its time.
 */
public final class FuzzTarget {
  /** Begins an input whose bytes are the choices of the {@link Mutator}. */
  static final byte BREAK = 1;

  /** Begins an input of a number and three parts with zeros between; the second is repeated. */
  static final byte REPEAT = 2;

  private static Reader reader = Reader.CASE;
  private static byte[] sound = {};

  private FuzzTarget() {}

  /** Chooses the reader by its name. */
  public static void fuzzerInitialize(String[] args) {
    reader = Reader.valueOf(args[0].toUpperCase(Locale.ROOT));
    sound = reader.sound();
    reader.refusal(sound).ifPresent(refusal -> fail("a sound document is refused: " + refusal));
  }

  /** Reads once; whatever is thrown is a finding. */
  public static void fuzzerTestOneInput(byte[] input) {
    int kind = input.length == 0 ? 0 : input[0];
    String told = reader.refusal(document(input)).map(OsteoKitException::toString).orElse("");
    if (told.contains("\n")) {
      fail("a refusal has more than one line");
    }
    if (kind == BREAK && reader.readsAPerson() && told.matches(".*(Qwertz|4711).*")) {
      fail("a refusal repeats what was found");
    }
  }

  /** Returns the document that an input stands for. */
  static byte[] document(byte[] input) {
    return switch (input.length == 0 ? 0 : input[0]) {
      case BREAK -> new Mutator(choices(input)).broken(sound);
      case REPEAT -> input.length == 1 ? input : repeated(input);
      default -> input;
    };
  }

  /** When the choices are used up, the first of everything is chosen. */
  private static IntUnaryOperator choices(byte[] input) {
    int[] next = {1};
    return bound -> {
      int choice = 0;
      for (int reach = 1; reach < bound && next[0] < input.length; reach <<= 8) {
        choice = (choice << 8) | (input[next[0]++] & 0xff);
      }
      return Math.floorMod(choice, bound);
    };
  }

  private static byte[] repeated(byte[] input) {
    int second = zero(input, 2);
    int third = zero(input, second + 1);
    byte[] head = part(input, 2, second);
    byte[] body = part(input, second + 1, third);
    byte[] tail = part(input, third + 1, input.length);
    int room = (Json.MAX_LENGTH - head.length - tail.length) / Math.max(1, body.length);
    int times = Math.min(1 << (input[1] & 0x1f), room);
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes(head);
    for (int i = 0; i < times && body.length > 0; i++) {
      document.writeBytes(body);
    }
    document.writeBytes(tail);
    return document.toByteArray();
  }

  private static int zero(byte[] input, int from) {
    int at = from;
    while (at < input.length && input[at] != 0) {
      at++;
    }
    return at;
  }

  private static byte[] part(byte[] input, int from, int to) {
    return from < to ? Arrays.copyOfRange(input, from, to) : new byte[0];
  }

  /** Returns an input that stands for a document with a part that is there very often. */
  static byte[] repeating(String head, String part, String tail, int doublings) {
    String parts = head + '\0' + part + '\0' + tail;
    return Bytes.concat(new byte[] {REPEAT, (byte) doublings}, parts.getBytes(UTF_8));
  }

  private static void fail(String what) {
    throw new AssertionError(what);
  }
}
