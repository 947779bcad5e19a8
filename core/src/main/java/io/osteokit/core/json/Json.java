package io.osteokit.core.json;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Parses JSON text (RFC 8259) without any leniency.
 *
 * <p>Text that is no JSON gives a single violation at {@code $} and no tree. What can be told apart
 * from that (a property twice in one object, a number, a text or a name that is too long, nesting
 * that is too deep, half a surrogate pair) gives a violation at its path; the rest is read on, and
 * a node that was reported reads as empty without another complaint.
 *
 * <p>Memory is bounded by the limits below and does not depend on the depth. Thread-safe.
 */
public final class Json {
  /** Longest document, in bytes or, for text, in {@code char}s. */
  public static final int MAX_LENGTH = 5 * 1024 * 1024;

  /** Most values in a document, objects and arrays included. */
  public static final int MAX_VALUES = 500_000;

  /** Deepest nesting of objects and arrays; the outermost has depth 1. */
  public static final int MAX_DEPTH = 64;

  /** Longest text value, in {@code char}s. */
  public static final int MAX_TEXT = 100_000;

  /** Longest property name, in {@code char}s. */
  public static final int MAX_NAME = 1_000;

  /** Longest number, in characters; also the greatest absolute value of its exponent. */
  public static final int MAX_NUMBER = 40;

  private static final String BOM = "must be UTF-8 without a byte-order mark";

  private Json() {}

  /**
   * Parses text.
   *
   * @param text one JSON value with nothing but white space around it
   * @param problems receives what is wrong
   * @return the root of the tree, or empty if the text is no JSON or too large
   */
  public static Optional<JsonNode> parse(String text, Problems problems) {
    requireNonNull(text, "text");
    requireNonNull(problems, "problems");
    if (text.length() > MAX_LENGTH) {
      return refuse(problems, ViolationCodes.TOO_LARGE, tooLong("characters"));
    }
    if (!isWellFormed(text)) {
      return refuse(
          problems, ViolationCodes.ENCODING, "must be Unicode without lone halves of pairs");
    }
    return parseWellFormed(text, problems);
  }

  /**
   * Parses UTF-8.
   *
   * @param utf8 one JSON value with nothing but white space around it
   * @param problems receives what is wrong
   * @return the root of the tree, or empty if the bytes are no UTF-8 or no JSON, or too large
   */
  public static Optional<JsonNode> parse(byte[] utf8, Problems problems) {
    requireNonNull(utf8, "utf8");
    requireNonNull(problems, "problems");
    if (utf8.length > MAX_LENGTH) {
      return refuse(problems, ViolationCodes.TOO_LARGE, tooLong("bytes"));
    }
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(utf8))
              .toString();
    } catch (CharacterCodingException e) {
      return refuse(problems, ViolationCodes.ENCODING, "must be well-formed UTF-8");
    }
    return parseWellFormed(text, problems);
  }

  private static Optional<JsonNode> parseWellFormed(String text, Problems problems) {
    if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
      return refuse(problems, ViolationCodes.ENCODING, BOM);
    }
    return JsonTreeReader.read(text, problems);
  }

  /** Returns whether every half of a surrogate pair has its other half. */
  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static String tooLong(String unit) {
    return "must be at most " + MAX_LENGTH + " " + unit + " long";
  }

  private static Optional<JsonNode> refuse(Problems problems, String code, String expected) {
    problems.addWhole(code, expected);
    return Optional.empty();
  }
}
