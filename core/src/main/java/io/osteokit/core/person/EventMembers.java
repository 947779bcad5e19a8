package io.osteokit.core.person;

/** Writes diary events. */
final class EventMembers {
  private final Members out;

  private EventMembers(Members out) {
    this.out = out;
  }

  static void write(DiaryEvent event, Members out) {
    EventMembers members = new EventMembers(out);
    out.object(
        () ->
            event
                .<Runnable>match(
                    e -> () -> members.pain(e),
                    e -> () -> members.session(e),
                    e -> () -> members.height(e),
                    e -> () -> members.fall(e),
                    e -> () -> members.brace(e),
                    e -> () -> members.medicine(e),
                    e -> () -> members.questionnaire(e),
                    e -> () -> members.test(e))
                .run());
  }

  private void begin(String type, DiaryEvent event) {
    out.text("type", type);
    out.moment("at", event.at());
  }

  private void pain(DiaryEvent.Pain pain) {
    begin("PAIN", pain);
    out.whole("score", pain.score());
  }

  private void session(DiaryEvent.Session session) {
    begin("SESSION", session);
    out.flag("completed", session.completed());
    out.word("missedBecause", session.missedBecause());
    out.words("exercises", session.exercises(), id -> id);
    out.whole("painBefore", session.painBefore());
    out.whole("painAfter", session.painAfter());
    out.whole("painNextDay", session.painNextDay());
    out.whole("effort", session.effort());
    out.flag("formKept", session.formKept());
    out.words("stops", session.stops(), StopCriterion::id);
  }

  private void height(DiaryEvent.HeightMeasured height) {
    begin("HEIGHT", height);
    out.number("cm", height.cm());
    out.text("measuredBy", height.measuredBy().name());
  }

  private void fall(DiaryEvent.Fall fall) {
    begin("FALL", fall);
    out.flag("injurious", fall.injurious());
  }

  private void brace(DiaryEvent.BraceWorn brace) {
    begin("BRACE", brace);
    out.number("hours", brace.hours());
  }

  private void medicine(DiaryEvent.MedicineTaken medicine) {
    begin("MEDICINE", medicine);
    out.text("class", medicine.medicineClass().name());
    out.flag("taken", medicine.taken());
  }

  private void questionnaire(DiaryEvent.QuestionnaireScored scored) {
    begin("QUESTIONNAIRE", scored);
    out.text("instrument", scored.instrument().name());
    out.number("score", scored.score());
    out.whole("itemsAnswered", scored.itemsAnswered());
  }

  private void test(DiaryEvent.TestDone test) {
    begin("TEST", test);
    out.text("instrument", test.instrument().name());
    out.number("value", test.value());
    out.flag("aided", test.aided());
  }
}
