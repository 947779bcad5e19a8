/**
 * A whole decision and a whole session, for made-up people.
 *
 * <p>Start with {@link io.osteokit.benchmarks.decision.DecisionPart}.
 */
@NullMarked
package io.osteokit.benchmarks.decision;

import org.jspecify.annotations.NullMarked;
