package io.osteokit.cli;

import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.planning.PlanResult;

/** Says to people why there is no session, and what to do about it. */
final class NoSession {
  private NoSession() {}

  /** Adds the words, if there is no session. */
  static void write(PlanResult result, TriageResult triage, Kit kit, Page page) {
    result.match(
        planned -> page,
        withheld ->
            page.paragraph(kit.text("urgency." + triage.urgency() + ".do"))
                .paragraph("'osteokit triage' says why exercise has to wait."),
        unknown ->
            page.paragraph(kit.text("question.equipment.text"))
                .paragraph(kit.text("question.equipment.why")),
        needs ->
            page.paragraph(
                "A safe session needs more than is there. This would be enough: "
                    + Words.and(
                        needs.enough().stream().map(e -> kit.label("equipment", e)).toList())
                    + "."),
        see ->
            page.paragraph(
                    "No safe session can be made at present. Ask your clinician what you can do.")
                .paragraph("'osteokit screen' says what suits you and why the rest does not."));
  }
}
