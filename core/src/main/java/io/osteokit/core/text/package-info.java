/**
 * What people read, by key and language.
 *
 * <p>Start with {@link io.osteokit.core.text.Texts#shipped()}; add a translation or an app's own
 * texts with {@link io.osteokit.core.text.Texts#with}. Every lookup names its locale: there is no
 * default locale of the machine here. The shipped texts are British English and have not been
 * reviewed by a clinician.
 *
 * <p>Keys follow a convention:
 *
 * <ul>
 *   <li>{@code finding.SADDLE_NUMBNESS.question} asks a person, {@code .yes} states a yes answer in
 *       an explanation, {@code .why} says why it is asked;
 *   <li>{@code condition.DIABETES.label}, and likewise {@code medicine}, {@code fractureSite},
 *       {@code equipment}, {@code yellowFlag}, {@code activity}, {@code phase}, {@code withheld},
 *       {@code exerciseGroup}, {@code position}, {@code verdict} and {@code strength};
 *   <li>{@code stop.STOP-1.label} and {@code urgency.EMERGENCY.label} name a reason to stop or a
 *       level, {@code .do} says what to do;
 *   <li>{@code question.profile.vertebralFractures[].date.text} and {@code .why} ask for a fact by
 *       its path, without the leading {@code $.} and without the numbers of list items.
 * </ul>
 */
package io.osteokit.core.text;
