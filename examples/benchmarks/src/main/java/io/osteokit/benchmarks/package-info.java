/**
 * How fast OsteoKit is, side by side with what one would use instead.
 *
 * <p>{@link io.osteokit.benchmarks.Benchmarks} runs all parts and writes one table.
 */
@NullMarked
package io.osteokit.benchmarks;

import org.jspecify.annotations.NullMarked;
