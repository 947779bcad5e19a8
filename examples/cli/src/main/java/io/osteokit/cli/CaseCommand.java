package io.osteokit.cli;

import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.core.Content;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReading;
import io.osteokit.pathways.DecisionWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that answers one case, or a batch of them. */
abstract class CaseCommand extends BaseCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The case as JSON, or '-' for standard input.")
  private String file = "-";

  @Option(
      names = "--batch",
      description = {
        "Read one case a line (JSON Lines) and write one answer a line, in the same order, always"
            + " as JSON. A bad line gives an error record and does not stop the rest."
      })
  private boolean batch;

  CaseCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  /** Makes ready what the options ask for; if it cannot, says so and returns false. */
  boolean isReady() throws UnreadableException {
    return true;
  }

  /** Writes the properties of the answer that follow {@code caseId} and {@code content}. */
  abstract void writeJson(Case person, JsonWriter json);

  /** Writes the answer for people. */
  abstract void writeText(Case person, Page page);

  /** Returns which content the answer comes from. */
  Content content() {
    return kit.content();
  }

  /** Checks what picocli cannot; throws its exception for wrong usage. */
  void check() {}

  @Override
  public final Integer call() {
    check();
    try (Input input = Input.open(terminal, file)) {
      if (!isReady()) {
        return Exit.FAILED;
      }
      return batch ? answerAll(input) : answerOne(input);
    } catch (UnreadableException e) {
      terminal.complain("Cannot answer: " + e.getMessage() + ".");
      return Exit.FAILED;
    }
  }

  private int answerOne(Input input) throws UnreadableException {
    CaseReading reading = kit.reader().tryRead(input.all());
    return reading.match(
        accepted -> {
          Case person = accepted.value();
          terminal.answer(isJson() ? json(person, JsonWriter.indented()) : text(person));
          return Exit.ANSWERED;
        },
        refused -> {
          if (isJson()) {
            terminal.answer(ErrorRecords.of(refused, JsonWriter.indented()));
          } else {
            terminal.complain("This is no valid case, so nothing was decided:");
            refused
                .violations()
                .forEach(one -> terminal.complain("  " + ErrorRecords.sentence(one)));
          }
          return Exit.FAILED;
        });
  }

  private int answerAll(Input input) throws UnreadableException {
    int code = Exit.ANSWERED;
    for (Optional<byte[]> line = input.line(); line.isPresent(); line = input.line()) {
      if (!Input.isBlank(line.get())) {
        code = Math.max(code, answerLine(kit.reader().tryRead(line.get())));
      }
    }
    return code;
  }

  private int answerLine(CaseReading reading) {
    return reading.match(
        accepted -> {
          try {
            terminal.answer(json(accepted.value(), JsonWriter.compact()));
            return Exit.ANSWERED;
          } catch (RuntimeException fault) {
            // One case that the program fails on must not cost the others their answers.
            return refuse(ErrorRecords.fault(accepted.value().id()));
          }
        },
        this::refuse);
  }

  private int refuse(CaseReading.Refused refused) {
    terminal.answer(ErrorRecords.of(refused, JsonWriter.compact()));
    return Exit.FAILED;
  }

  private String json(Case person, JsonWriter json) {
    json.object().name("caseId").value(person.id());
    DecisionWriter.content(json, content());
    writeJson(person, json);
    return json.end().text();
  }

  private String text(Case person) {
    Page page = terminal.page();
    writeText(person, page);
    return page.footer(content()).text();
  }
}
