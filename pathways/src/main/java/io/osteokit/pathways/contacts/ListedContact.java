package io.osteokit.pathways.contacts;

import static java.util.Objects.requireNonNull;

/**
 * A contact found in a table on a day. Immutable.
 *
 * @param contact whom to call
 * @param isOutdated whether its last check lies too long before that day, or after it. Show it all
 *     the same, and say that the number may have changed
 */
public record ListedContact(Contact contact, boolean isOutdated) {
  /** Checks that there is a contact. */
  public ListedContact {
    requireNonNull(contact, "contact");
  }
}
