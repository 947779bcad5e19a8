package io.osteokit.core.json;

/** The stable codes of {@link Violation#code()} that any reader may use. */
public final class ViolationCodes {
  /** The text is no JSON (RFC 8259): cut off, followed by more text, NaN, a comment and so on. */
  public static final String SYNTAX = "SYNTAX";

  /** Not well-formed UTF-8 or Unicode, or a byte-order mark. */
  public static final String ENCODING = "ENCODING";

  /** The document, a text, a name or a number is longer than {@link Json} allows. */
  public static final String TOO_LARGE = "TOO_LARGE";

  /** Objects and arrays are nested deeper than {@link Json#MAX_DEPTH}. */
  public static final String TOO_DEEP = "TOO_DEEP";

  /** More violations were found than {@link Problems#MAX_VIOLATIONS}; the rest is left out. */
  public static final String TOO_MANY = "TOO_MANY";

  /** A property stands twice in one object; the first one was read. */
  public static final String DUPLICATE_PROPERTY = "DUPLICATE_PROPERTY";

  /** A property that has no meaning here. */
  public static final String UNKNOWN_PROPERTY = "UNKNOWN_PROPERTY";

  /** A required property is not there. It counts at the end of its object. */
  public static final String MISSING = "MISSING";

  /** Null where a value belongs. What is unknown is left out instead. */
  public static final String NULL = "NULL";

  /** Another type of value belongs here, for example a number where there is text. */
  public static final String TYPE = "TYPE";

  /** A number below the least or above the greatest value allowed. */
  public static final String RANGE = "RANGE";

  /** Text that is not in a closed vocabulary. */
  public static final String UNKNOWN_VALUE = "UNKNOWN_VALUE";

  /** A value for the second time in a list that is a set. */
  public static final String DUPLICATE_VALUE = "DUPLICATE_VALUE";

  /** Text that is not of the right form, for example no calendar date. */
  public static final String FORMAT = "FORMAT";

  /** A date that lies after the day of the decision. */
  public static final String DATE_AFTER_TODAY = "DATE_AFTER_TODAY";

  /** Values that contradict each other. */
  public static final String INCONSISTENT = "INCONSISTENT";

  private ViolationCodes() {}
}
