package io.osteokit.core.triage;

/**
 * Something to ask the person because it is unknown. Immutable; its {@code toString} shows nothing
 * of the person.
 *
 * @param fact the JSON path in the case where the answer belongs, for example {@code
 *     $.checkIn.answers.FEVER}
 * @param text the question
 * @param why why it is asked
 * @param urgent whether its missing answer withholds everything but calm items
 */
public record Question(String fact, String text, String why, boolean urgent) {
  @Override
  public String toString() {
    return "Question[…]";
  }
}
