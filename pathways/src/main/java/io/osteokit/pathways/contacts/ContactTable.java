package io.osteokit.pathways.contacts;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.pathways.internal.ContentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom to call, by region, as an app knows it. No contact ships with this library.
 *
 * <p>How old a check may be is content ({@code contacts.json}): twelve months. Immutable and safe
 * to share between threads.
 */
public final class ContactTable {
  private static final int MAX_MONTHS = 120;

  private static final class Shipped {
    static final int MONTHS = ContentReader.read(bytes(), (reader, root) -> months(reader, root));
  }

  private final ImmutableList<Contact> contacts;

  private ContactTable(List<Contact> contacts) {
    this.contacts = ImmutableList.copyOf(contacts);
  }

  /**
   * Returns a table of these contacts.
   *
   * @param contacts in the order in which they are shown
   * @return the table
   */
  public static ContactTable of(List<Contact> contacts) {
    return new ContactTable(contacts);
  }

  /**
   * Reads a table.
   *
   * @param utf8 an object with {@code kind} ({@code "contacts"}) and {@code contacts}, a list of
   *     objects with {@code region}, {@code use} (EMERGENCY, SAME_DAY or HELPLINE), {@code name},
   *     {@code phone} or {@code url} or both, optionally {@code hours}, and {@code verifiedOn}
   * @return the table
   * @throws io.osteokit.core.json.InvalidInputException if it is no such object, with every fault
   */
  public static ContactTable read(byte[] utf8) {
    List<Optional<Contact>> contacts =
        ContentReader.read(
            requireNonNull(utf8, "utf8"),
            (reader, root) -> {
              root.isOfKind("contacts");
              return reader.list(root, "contacts", one -> contact(reader, one));
            });
    return new ContactTable(
        contacts.stream().map(Optional::get).collect(ImmutableList.toImmutableList()));
  }

  private static Optional<Contact> contact(ContentReader reader, JsonObject object) {
    String region =
        reader.matching(
            object, "region", Contact.REGION, "must be two capital letters (ISO 3166-1)");
    Optional<Contact.Use> use =
        object.required("use").flatMap(node -> node.choice(reader.problems(), Contact.Use.class));
    String name = reader.text(object, "name");
    Optional<String> phone =
        optional(
            reader,
            object,
            "phone",
            Contact.PHONE,
            "must be digits, spaces and '+', '-', '(', ')'");
    Optional<String> hours = reader.optionalText(object, "hours");
    Optional<String> url = optional(reader, object, "url", Contact.URL, "must start with https://");
    Optional<LocalDate> verifiedOn =
        object.required("verifiedOn").flatMap(node -> node.date(reader.problems()));
    if (!phone.isPresent() && !url.isPresent()) {
      reader
          .problems()
          .add(object.node(), ViolationCodes.INCONSISTENT, "must have a phone or a url");
    }
    return reader.problems().isEmpty()
        ? Optional.of(new Contact(region, use.get(), name, phone, hours, url, verifiedOn.get()))
        : Optional.empty();
  }

  private static Optional<String> optional(
      ContentReader reader, JsonObject object, String property, Pattern form, String expected) {
    return object.optional(property).isPresent()
        ? Optional.of(reader.matching(object, property, form, expected))
        : Optional.empty();
  }

  private static int months(ContentReader reader, JsonObject root) {
    root.isOfKind("contact-check");
    reader.text(root, "because");
    reader.sources(root, Sources.shipped());
    reader.name(root, "strength");
    return root.required("outdatedAfterMonths")
        .flatMap(node -> node.integer(reader.problems(), 1, MAX_MONTHS))
        .orElse(MAX_MONTHS);
  }

  private static byte[] bytes() {
    try {
      return Resources.toByteArray(
          requireNonNull(ContactTable.class.getResource("contacts.json"), "contacts"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns after how many months a check counts as too old, by the shipped content. */
  public static int outdatedAfterMonths() {
    return Shipped.MONTHS;
  }

  /** Returns all contacts in the order of the table. */
  public List<Contact> contacts() {
    return contacts;
  }

  /**
   * Returns the contacts of a region on a day.
   *
   * @param region two capital letters, ISO 3166-1 alpha-2
   * @param today the day
   * @return its contacts in the order of the table; empty if it has none
   */
  public List<ListedContact> lookup(String region, LocalDate today) {
    requireNonNull(region, "region");
    requireNonNull(today, "today");
    return contacts.stream()
        .filter(contact -> contact.region().equals(region))
        .map(contact -> new ListedContact(contact, isOutdated(contact.verifiedOn(), today)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOutdated(LocalDate verifiedOn, LocalDate today) {
    return verifiedOn.isAfter(today)
        || verifiedOn.plusMonths(outdatedAfterMonths()).isBefore(today);
  }
}
