package io.osteokit.cli;

import com.google.common.collect.ImmutableMap;
import io.osteokit.core.person.Case;
import io.osteokit.pathways.contacts.Contact;
import io.osteokit.pathways.contacts.ContactTable;
import io.osteokit.pathways.contacts.ListedContact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom to call, beneath the options that say to call somebody. */
final class ContactsText {
  private static final Map<String, Contact.Use> USES =
      ImmutableMap.of(
          "EMERGENCY_CALL", Contact.Use.EMERGENCY,
          "SAME_DAY_CONTACT", Contact.Use.SAME_DAY,
          "HELPLINE", Contact.Use.HELPLINE);

  private final Optional<ContactTable> table;
  private final Page page;

  ContactsText(Optional<ContactTable> table, Page page) {
    this.table = table;
    this.page = page;
  }

  /** Writes the contacts that belong to an option, if any do. */
  void write(String option, Case person) {
    Contact.Use use = USES.get(option);
    if (use == null) {
      return;
    }
    Optional<String> region = person.profile().region();
    if (table.isEmpty()) {
      page.under("An app shows its own contacts here.");
    } else if (region.isEmpty()) {
      page.under("The case does not say in which country, so no contact is shown.");
    } else {
      List<ListedContact> listed =
          table.get().lookup(region.get(), person.today()).stream()
              .filter(one -> one.contact().use() == use)
              .toList();
      listed.forEach(this::write);
      if (listed.isEmpty()) {
        page.under("The table of contacts has none for " + region.get() + ".");
      }
    }
  }

  private void write(ListedContact listed) {
    Contact contact = listed.contact();
    StringBuilder line = new StringBuilder(contact.name());
    contact.phone().ifPresent(phone -> line.append(", ").append(phone));
    contact.url().ifPresent(url -> line.append(", ").append(url));
    contact.hours().ifPresent(hours -> line.append(" (").append(hours).append(')'));
    page.under(line.append('.').toString());
    if (listed.isOutdated()) {
      page.under("Last checked on " + contact.verifiedOn() + ", so this may have changed.");
    }
  }
}
