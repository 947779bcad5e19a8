/**
 * How long a fresh process takes to its first answer.
 *
 * <p>Start with {@link io.osteokit.benchmarks.cold.ColdPart}.
 */
@NullMarked
package io.osteokit.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
