package io.osteokit.core;

/**
 * What an app may catch for everything that this library throws on purpose, beside {@link
 * IllegalArgumentException} for a caller's slip.
 *
 * <p>A message never holds health data of a person. Instances are not thread-safe, as usual for
 * exceptions.
 */
public abstract class OsteoKitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message where, what was expected, what was found, and a stable code; no personal data
   */
  protected OsteoKitException(String message) {
    super(message);
  }

  /**
   * Creates an exception with a cause.
   *
   * @param message where, what was expected, what was found, and a stable code; no personal data
   * @param cause what led to it
   */
  protected OsteoKitException(String message, Throwable cause) {
    super(message, cause);
  }
}
