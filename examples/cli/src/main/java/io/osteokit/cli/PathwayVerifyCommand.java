package io.osteokit.cli;

import com.google.common.base.Ticker;
import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseWriter;
import io.osteokit.pathways.DecisionWriter;
import io.osteokit.pathways.verify.Flaw;
import io.osteokit.pathways.verify.Invariants;
import io.osteokit.pathways.verify.Proof;
import io.osteokit.pathways.verify.VerificationReport;
import io.osteokit.pathways.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proofs about content. */
@Command(
    name = "verify",
    header = "Proves what content does for everybody, not for examples.",
    description = {
      "",
      "Each invariant is proved for every person whom the rules can tell apart, whatever is known"
          + " of them. Where one is violated, a case is printed that 'osteokit decide' can replay.",
      "",
      "CONTENT is a folder with any of " + ContentFolder.IN_WORDS
    },
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 everything was proved; 2 something was not, or a file cannot be read.",
      "",
      "Examples:",
      "  osteokit pathway verify",
      "  osteokit pathway verify my-content/ --format json"
    })
final class PathwayVerifyCommand extends ContentCommand {
  @Parameters(
      paramLabel = "CONTENT",
      arity = "0..1",
      description = "A folder with content, or '" + ContentFolder.SHIPPED + "'.")
  private String folder = ContentFolder.SHIPPED;

  PathwayVerifyCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  String verb() {
    return "verify";
  }

  @Override
  int answer() throws UnreadableException {
    VerificationReport report =
        Verifier.of(content(folder).pathway())
            // Not the time of day: only how long it takes.
            .timedBy(Ticker.systemTicker()::read)
            .verify(Invariants.shipped());
    terminal.answer(isJson() ? json(report) : text(report));
    return report.isProved() ? Exit.ANSWERED : Exit.FAILED;
  }

  private String text(VerificationReport report) {
    Page page = terminal.page();
    long proved = count(report, Proof.Outcome.PROVED);
    page.headline(
        report.isProved()
            ? "PROVED: all " + proved + " invariants, for everybody."
            : "NOT PROVED: "
                + (report.proofs().size() - proved)
                + " of "
                + report.proofs().size()
                + " invariants.");
    VerificationReport.Size size = report.size();
    page.paragraph(
        Words.count(size.rules(), "rule")
            + " over "
            + Words.count(size.facts(), "fact")
            + " of a person and "
            + Words.count(size.exercises(), "exercise")
            + ", "
            + size.questions()
            + " questions to the solver, "
            + seconds(report.took().toMillis())
            + ".");
    page.gap();
    for (Proof proof : report.proofs()) {
      if (proof.outcome() == Proof.Outcome.PROVED) {
        page.bullet(proof.because());
        page.remark(
            proof.id()
                + ", proved of "
                + proof.questions()
                + ", "
                + seconds(proof.took().toMillis())
                + ".");
      } else {
        page.bullet(proof.outcome() + " " + proof.id() + ": " + proof.because());
        proof.flaws().forEach(flaw -> flaw(page, flaw));
      }
    }
    return page.footer(report.content()).text();
  }

  private static void flaw(Page page, Flaw flaw) {
    page.under(flaw.subject() + ": " + flaw.seen() + ".");
    // In one piece, so that it can be copied to a file.
    flaw.cases().forEach(person -> page.line(CaseWriter.write(person)));
  }

  private static long count(VerificationReport report, Proof.Outcome outcome) {
    return report.proofs().stream().filter(proof -> proof.outcome() == outcome).count();
  }

  private static String seconds(long millis) {
    return millis < 1_000 ? millis + " ms" : (millis + 500) / 1_000 + " s";
  }

  private static String json(VerificationReport report) {
    JsonWriter json = JsonWriter.indented().object();
    DecisionWriter.content(json, report.content());
    json.name("proved").value(report.isProved());
    json.name("millis").value(report.took().toMillis());
    VerificationReport.Size size = report.size();
    json.name("size").object();
    json.name("facts").value(size.facts()).name("rules").value(size.rules());
    json.name("exercises").value(size.exercises());
    json.name("variables").value(size.variables()).name("clauses").value(size.clauses());
    json.name("questions").value(size.questions()).end();
    json.name("invariants").array();
    for (Proof proof : report.proofs()) {
      json.object().name("id").value(proof.id()).name("because").value(proof.because());
      json.name("sources").texts(proof.sources());
      json.name("outcome").value(proof.outcome().name());
      json.name("provedOf").value(proof.questions());
      json.name("millis").value(proof.took().toMillis());
      json.name("flaws").array();
      for (Flaw flaw : proof.flaws()) {
        json.object().name("subject").value(flaw.subject()).name("seen").value(flaw.seen());
        json.name("cases").array();
        for (Case person : flaw.cases()) {
          JsonCopy.copy(CaseWriter.write(person), json);
        }
        json.end().end();
      }
      json.end().end();
    }
    return json.end().end().text();
  }
}
