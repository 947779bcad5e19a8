package io.osteokit.cli;

import io.osteokit.core.triage.Question;
import io.osteokit.core.triage.RaisedFlag;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.core.triage.Urgency;
import io.osteokit.core.triage.Withheld;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Triage for people: what to do and by when, why, what is held back, what to ask. */
final class TriageText {
  private static final String ANSWER_FIRST =
      "We cannot tell yet if you need help today. Some urgent questions below have no answer.";

  private final Kit kit;
  private final Page page;

  TriageText(Kit kit, Page page) {
    this.kit = kit;
    this.page = page;
  }

  void write(TriageResult triage) {
    write(triage, Course.UNKNOWN);
  }

  /** Writes the same beside what is known of the course. */
  void write(TriageResult triage, Course course) {
    headline(triage, course.sooner());
    flags("Why", triage.redFlags());
    flags(triage.redFlags().isEmpty() ? "Why" : "Also", triage.escalations());
    standing(triage, course.stop());
    questions(triage.questions());
  }

  /**
   * What the course says beside triage.
   *
   * @param sooner by when to seek help and why, if that is sooner than triage says
   * @param stop what it means for exercise, if it stops it
   */
  record Course(Optional<String> sooner, Optional<String> stop) {
    static final Course UNKNOWN = new Course(Optional.empty(), Optional.empty());
  }

  private void headline(TriageResult triage, Optional<String> sooner) {
    Urgency urgency = triage.urgency();
    boolean open = mayBeMoreUrgent(triage);
    if (sooner.isPresent()) {
      page.headline(sooner.get());
    } else if (open && urgency == Urgency.NONE) {
      page.headline("PLEASE ANSWER FIRST: " + ANSWER_FIRST);
      return;
    } else {
      page.headline(
          kit.label("urgency", urgency).toUpperCase(Locale.ROOT)
              + ": "
              + kit.text("urgency." + urgency + ".do"));
    }
    if (open) {
      page.paragraph("Please answer first. " + ANSWER_FIRST);
    }
  }

  /** Nobody may read that nothing is urgent while the urgent questions wait for an answer. */
  private static boolean mayBeMoreUrgent(TriageResult triage) {
    return !triage.complete() && triage.urgency().compareTo(Urgency.SAME_DAY) < 0;
  }

  private void flags(String heading, List<RaisedFlag> flags) {
    if (!flags.isEmpty()) {
      page.heading(heading);
    }
    for (RaisedFlag flag : flags) {
      List<String> because = flag.because();
      page.bullet(because.get(0));
      if (because.size() > 1) {
        page.under("Because: " + String.join(" ", because.subList(1, because.size())));
      }
      page.remark(
          flag.id()
              + ", "
              + kit.label("urgency", flag.urgency()).toLowerCase(Locale.ROOT)
              + ". Sources: "
              + String.join(", ", flag.sources()));
    }
  }

  private void standing(TriageResult triage, Optional<String> stop) {
    page.heading("Where things stand");
    String day =
        triage.fractureAgeDays().stream().mapToObj(d -> "day " + d + ", ").findAny().orElse("");
    page.bullet("Spine: " + day + kit.label("phase", triage.phase()) + ".");
    Optional<String> stops = stop.filter(one -> triage.withheld() == Withheld.NOTHING);
    boolean free = triage.withheld() == Withheld.NOTHING && stops.isEmpty();
    page.bullet(
        "Exercise: "
            + stops.orElseGet(() -> kit.label("withheld", triage.withheld()))
            + (free ? "" : ", see above")
            + ".");
    if (triage.complete()) {
      page.bullet("Every urgent question was answered.");
    } else if (triage.urgency() != Urgency.EMERGENCY) {
      page.bullet("Not every urgent question was answered, so this may be more urgent yet.");
    }
  }

  private void questions(List<Question> questions) {
    if (questions.isEmpty()) {
      return;
    }
    page.heading("Please answer");
    for (Question question : questions) {
      page.bullet((question.urgent() ? "[urgent] " : "") + question.text());
      page.remark(question.why());
    }
  }
}
