/**
 * The rule kernel beside hand-written code, a plain interpreter and three rule engines, all with
 * the same generated rules.
 *
 * <p>Start with {@link io.osteokit.benchmarks.rules.RulesPart}.
 */
@NullMarked
package io.osteokit.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
