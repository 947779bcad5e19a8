package io.osteokit.cli;

import io.osteokit.core.Content;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.Case;
import io.osteokit.pathways.FactChange;
import io.osteokit.pathways.Subject;
import io.osteokit.pathways.WhatIf;
import io.osteokit.pathways.Why;
import java.util.TreeSet;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Why one thing is as it is for a person, and what would change it. */
@Command(
    name = "why",
    header = "Why, or why not and what would change it: one option, exercise or red flag.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit why case.json --exercise bicycle-crunch",
      "  osteokit why case.json --option AUGMENT_DISCUSS",
      "  osteokit why case.json --red-flag RF-24 --format json"
    })
final class WhyCommand extends CaseCommand {
  /** Filled by picocli alone. */
  @SuppressWarnings("unused")
  private static final class About {
    @Option(names = "--option", paramLabel = "ID", description = "An option, such as HEAT.")
    private String option = "";

    @Option(
        names = "--exercise",
        paramLabel = "ID",
        description = "An exercise, as in 'osteokit exercises list'.")
    private String exercise = "";

    @Option(
        names = "--red-flag",
        paramLabel = "ID",
        description = "A red flag or an escalation, such as RF-24 or ES-01.")
    private String redFlag = "";

    /** Returns what to say when there is no such thing. */
    String unknown(Kit kit) {
      if (!option.isEmpty()) {
        return "There is no such option. There are "
            + String.join(", ", new TreeSet<>(kit.pathway().optionIds()));
      }
      return exercise.isEmpty()
          ? "There is no such red flag or escalation; 'osteokit pathway describe' has them all"
          : "There is no such exercise; 'osteokit exercises list' has them all";
    }

    Subject subject() {
      if (!option.isEmpty()) {
        return Subject.option(option);
      }
      return exercise.isEmpty() ? Subject.redFlag(redFlag) : Subject.exercise(exercise);
    }
  }

  @ArgGroup(multiplicity = "1")
  private About about = new About();

  @Spec private CommandSpec spec = CommandSpec.create();

  WhyCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  void check() {
    if (!kit.reasons().isKnown(about.subject())) {
      // What was asked for stays out: it may be part of a case.
      throw new ParameterException(spec.commandLine(), about.unknown(kit));
    }
  }

  @Override
  Content content() {
    return kit.reasons().content();
  }

  @Override
  void writeJson(Case person, JsonWriter json) {
    Why why = kit.reasons().why(person, about.subject());
    json.name("subject").object().name("kind").value(why.subject().kind().name());
    json.name("id").value(why.subject().id()).name("name").value(why.name()).end();
    json.name("standing").value(why.standing()).name("present").value(why.present());
    json.name("words").texts(why.words());
    json.name("reasons").array();
    for (Why.Reason reason : why.reasons()) {
      reason(reason, json);
    }
    json.end().name("changes").array();
    for (WhatIf one : why.changes()) {
      json.object().name("words").value(one.words()).name("facts").array();
      one.changes().forEach(change -> change(change, json));
      json.end().end();
    }
    json.end().name("never").value(why.never()).name("instead").array();
    for (Why.Alternative other : why.instead()) {
      json.object().name("id").value(other.id()).name("name").value(other.name()).end();
    }
    json.end();
  }

  private static void reason(Why.Reason reason, JsonWriter json) {
    json.object().name("rule").value(reason.rule()).name("words").value(reason.words());
    json.name("facts").texts(reason.facts());
    json.name("sources").array();
    for (String key : reason.sources()) {
      json.object().name("key").value(key);
      json.name("citation").value(Sources.shipped().get(key).citation()).end();
    }
    json.end().name("strength");
    reason.strength().ifPresentOrElse(it -> json.value(it.name()), json::nullValue);
    json.end();
  }

  private static void change(FactChange change, JsonWriter json) {
    json.object().name("fact").value(change.fact()).name("label").value(change.label());
    json.name("from").value(change.from()).name("to").value(change.to());
    json.name("kind").value(change.kind().name()).name("words").value(change.words()).end();
  }

  @Override
  void writeText(Case person, Page page) {
    new WhyText(page).write(kit.reasons().why(person, about.subject()));
  }
}
