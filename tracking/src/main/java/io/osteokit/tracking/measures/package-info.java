/**
 * Questionnaires and physical tests: how they are scored, when a score can be trusted, and when a
 * change is more than chance.
 *
 * <p>Start with {@link io.osteokit.tracking.measures.Measures#shipped}. The wording of a
 * questionnaire ships only where its licence allows; {@link
 * io.osteokit.tracking.measures.Measure#licence} says so and why.
 */
@NullMarked
package io.osteokit.tracking.measures;

import org.jspecify.annotations.NullMarked;
