package io.osteokit.pathways.contacts;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom to call for something, somewhere, as somebody verified it on a day. Immutable.
 *
 * @param region two capital letters, ISO 3166-1 alpha-2
 * @param use what it is for
 * @param name what it is called
 * @param phone the number as it is dialled there, if it has one
 * @param hours when it answers, if that is known
 * @param url an https address, if it has one
 * @param verifiedOn the day on which somebody last made sure that all this is right
 */
public record Contact(
    String region,
    Use use,
    String name,
    Optional<String> phone,
    Optional<String> hours,
    Optional<String> url,
    LocalDate verifiedOn) {
  static final Pattern REGION = Pattern.compile("[A-Z]{2}");
  static final Pattern PHONE = Pattern.compile("[+]?[0-9][0-9 ()-]{1,30}");
  static final Pattern URL = Pattern.compile("https://[^\\s]{1,300}");

  /** What a contact is for. */
  public enum Use {
    /** The emergency service; shown with the option {@code EMERGENCY_CALL}. */
    EMERGENCY,
    /** Advice on the same day; shown with the option {@code SAME_DAY_CONTACT}. */
    SAME_DAY,
    /** A patient organisation; shown with the option {@code HELPLINE}. */
    HELPLINE
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the region, the number or the address is not of the right
   *     form, or if there is neither a number nor an address
   */
  public Contact {
    requireNonNull(use, "use");
    requireNonNull(name, "name");
    requireNonNull(hours, "hours");
    requireNonNull(verifiedOn, "verifiedOn");
    if (!REGION.matcher(requireNonNull(region, "region")).matches()) {
      throw new IllegalArgumentException("region must be two capital letters");
    }
    if (!phone.map(p -> PHONE.matcher(p).matches()).orElse(true)) {
      throw new IllegalArgumentException("phone must be digits, spaces and '+', '-', '(', ')'");
    }
    if (!url.map(u -> URL.matcher(u).matches()).orElse(true)) {
      throw new IllegalArgumentException("url must start with https://");
    }
    if (!phone.isPresent() && !url.isPresent()) {
      throw new IllegalArgumentException("a contact needs a phone or a url");
    }
  }
}
