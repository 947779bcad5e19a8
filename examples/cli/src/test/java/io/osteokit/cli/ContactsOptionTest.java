package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactsOptionTest {
  private static final String TABLE =
      """
      {"kind": "contacts", "contacts": [
        {"region": "GB", "use": "HELPLINE", "name": "A helpline", "phone": "0800 000 000",
         "hours": "weekdays", "verifiedOn": "2026-11-01"},
        {"region": "GB", "use": "EMERGENCY", "name": "Emergency", "phone": "999",
         "verifiedOn": "2020-01-01"}]}
      """;

  @TempDir private Path folder;

  private Cli.Result decide(String table, String region, String... args) throws IOException {
    Path contacts = Files.writeString(folder.resolve("contacts.json"), table);
    ObjectNode person = (ObjectNode) Cases.read("V06");
    ((ObjectNode) person.get("profile")).put("region", region);
    String[] all = new String[args.length + 4];
    System.arraycopy(new String[] {"decide", "--contacts", contacts.toString(), "-"}, 0, all, 0, 4);
    System.arraycopy(args, 0, all, 4, args.length);
    return Cli.runOn(person.toString(), all);
  }

  @Test
  void the_helpline_of_the_region_is_shown() throws IOException {
    assertThat(decide(TABLE, "GB").out()).contains("A helpline, 0800 000 000 (weekdays).");
    assertThat(decide(TABLE, "GB").out()).doesNotContain("999");
  }

  @Test
  void a_region_without_contacts_is_told_so() throws IOException {
    assertThat(decide(TABLE, "AT").out()).contains("The table of contacts has none for AT.");
  }

  @Test
  void an_old_check_is_told() throws IOException {
    assertThat(decide(TABLE.replace("2026-11-01", "2025-11-01"), "GB").out())
        .contains("Last checked on 2025-11-01, so this may have changed.");
  }

  @Test
  void without_a_table_the_app_is_told_to_show_its_own() {
    assertThat(Cli.run("decide", Cases.file("V06")).out())
        .contains("An app shows its own contacts here.");
  }

  @Test
  void a_faulty_table_is_refused_with_every_fault() throws IOException {
    Cli.Result result = decide(TABLE.replace("GB", "gb"), "GB");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("$.contacts[0].region", "$.contacts[1].region");
  }

  @Test
  void the_json_answer_stays_as_it_is() throws IOException {
    Cli.Result result = decide(TABLE, "GB", "--format", "json");

    assertThat(result.out()).isEqualTo(plain());
  }

  private static String plain() {
    ObjectNode person = (ObjectNode) Cases.read("V06");
    ((ObjectNode) person.get("profile")).put("region", "GB");
    return Cli.runOn(person.toString(), "decide", "-", "--format", "json").out();
  }

  @Test
  void the_table_fits_its_schema() {
    Schemas.assertFits("contacts", Cli.parse(TABLE));
  }
}
