package io.osteokit.cli;

import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.Case;
import io.osteokit.pathways.Decision;
import io.osteokit.pathways.DecisionWriter;
import io.osteokit.pathways.contacts.ContactTable;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole answer for a person today. */
@Command(
    name = "decide",
    header = "The whole answer: signs, options, exercises, a session, questions, next review.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit decide case.json",
      "  osteokit decide --format json case.json",
      "  osteokit decide --contacts contacts.json case.json",
      "  osteokit decide --batch cases.jsonl > answers.jsonl"
    })
final class DecideCommand extends CaseCommand {
  @Option(
      names = "--contacts",
      paramLabel = "FILE",
      description = {
        "Whom to call, by region, as JSON: shown in text beside the options that say to call"
            + " somebody. No contact ships with osteokit."
      })
  private Optional<String> contacts = Optional.empty();

  private Optional<ContactTable> table = Optional.empty();

  DecideCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  boolean isReady() throws UnreadableException {
    if (contacts.isPresent()) {
      try (Input input = Input.open(terminal, contacts.get())) {
        table = Optional.of(ContactTable.read(input.all()));
      } catch (InvalidInputException e) {
        terminal.complain("This is no valid table of contacts, so nothing was decided:");
        e.violations().forEach(one -> terminal.complain("  " + ErrorRecords.sentence(one)));
        return false;
      }
    }
    return true;
  }

  @Override
  void writeJson(Case person, JsonWriter json) {
    DecisionWriter.properties(json, kit.pathway().decide(person));
  }

  @Override
  void writeText(Case person, Page page) {
    Decision decision = kit.pathway().decide(person);
    new DecideText(kit, page, new ContactsText(table, page)).write(decision, person);
  }
}
