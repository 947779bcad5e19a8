/**
 * Contacts: whom to call, from a table that the app supplies. This library ships none, for numbers
 * and opening hours change.
 *
 * <p>Start with {@link io.osteokit.pathways.contacts.ContactTable#read} or {@link
 * io.osteokit.pathways.contacts.ContactTable#of}.
 */
package io.osteokit.pathways.contacts;
