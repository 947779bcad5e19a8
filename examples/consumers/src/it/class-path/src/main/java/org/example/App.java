package org.example;

import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReader;
import io.osteokit.pathways.Decision;
import io.osteokit.pathways.Pathway;

/** Reads a case and decides, with everything on the class path. */
public final class App {
  private App() {}

  public static void main(String[] args) {
    Pathway pathway = Pathway.shipped();
    Case person =
        CaseReader.with(pathway.screen().catalogue().ids(), pathway.optionIds())
            .read(
                "{\"id\": \"p-1\", \"today\": \"2026-11-22\","
                    + "\"profile\": {\"boneHealth\": \"OSTEOPOROSIS\", \"conditions\": []},"
                    + "\"checkIn\": {\"date\": \"2026-11-22\", \"painNow\": 4,"
                    + " \"answers\": {\"PROGRESSIVE_LEG_WEAKNESS\": true}, \"others\": \"NO\"}}");
    Decision decision = pathway.decide(person);
    System.out.println(decision.triage().urgency() + " " + decision.triage().redFlags().size());
    System.out.println(decision.offer().size() + " offered, " + decision.avoid().size() + " not");
    System.out.println("session: " + decision.plan().sessionIfAny().isPresent());
    System.out.println("module: " + App.class.getModule().isNamed());
  }
}
