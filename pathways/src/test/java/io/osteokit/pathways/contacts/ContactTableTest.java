package io.osteokit.pathways.contacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Violation;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTableTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String TABLE =
      """
      {"kind": "contacts", "contacts": [
        {"region": "GB", "use": "EMERGENCY", "name": "Emergency", "phone": "999",
         "verifiedOn": "2026-11-01"},
        {"region": "AT", "use": "HELPLINE", "name": "Verein", "url": "https://example.org",
         "hours": "Mo 9-12", "verifiedOn": "2026-11-01"}]}
      """;

  private static ContactTable read(String json) {
    return ContactTable.read(json.getBytes(UTF_8));
  }

  @Test
  void a_region_sees_its_own_contacts_alone() {
    assertThat(read(TABLE).lookup("AT", TODAY))
        .extracting(listed -> listed.contact().name())
        .containsExactly("Verein");
    assertThat(read(TABLE).lookup("FR", TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-11-23, false", "2025-11-22, true", "2026-11-23, false", "2026-11-24, true"})
  void a_check_of_more_than_twelve_months_ago_or_of_a_day_to_come_is_outdated(
      LocalDate verifiedOn, boolean outdated) {
    String table = TABLE.replace("2026-11-01", verifiedOn.toString());

    assertThat(read(table).lookup("GB", TODAY))
        .extracting(ListedContact::isOutdated)
        .containsExactly(outdated);
  }

  @Test
  void a_year_is_the_shipped_limit() {
    assertThat(ContactTable.outdatedAfterMonths()).isEqualTo(12);
  }

  @Test
  void a_table_is_refused_with_every_fault() {
    String faulty =
        """
        {"kind": "contacts", "contacts": [
          {"region": "gb", "use": "FRIEND", "name": " ", "phone": "call me",
           "verifiedOn": "yesterday"},
          {"region": "GB", "use": "HELPLINE", "name": "H", "verifiedOn": "2026-01-01"},
          {"region": "GB", "use": "HELPLINE", "name": "H", "url": "http://x", "x": 1}]}
        """;

    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> read(faulty));

    assertThat(refused.violations())
        .extracting(Violation::path, Violation::code)
        .containsExactly(
            tuple("$.contacts[0].region", "FORMAT"),
            tuple("$.contacts[0].use", "UNKNOWN_VALUE"),
            tuple("$.contacts[0].name", "FORMAT"),
            tuple("$.contacts[0].phone", "FORMAT"),
            tuple("$.contacts[0].verifiedOn", "FORMAT"),
            tuple("$.contacts[1]", "INCONSISTENT"),
            tuple("$.contacts[2].url", "FORMAT"),
            tuple("$.contacts[2].x", "UNKNOWN_PROPERTY"),
            tuple("$.contacts[2].verifiedOn", "MISSING"));
  }

  @Test
  void a_contact_has_a_number_or_an_address() {
    assertThatThrownBy(
            () ->
                new Contact(
                    "GB",
                    Contact.Use.HELPLINE,
                    "H",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    TODAY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
