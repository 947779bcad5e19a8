/**
 * How cost grows with rules, candidates, history and people.
 *
 * <p>Start with {@link io.osteokit.benchmarks.growth.GrowthPart}.
 */
@NullMarked
package io.osteokit.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
