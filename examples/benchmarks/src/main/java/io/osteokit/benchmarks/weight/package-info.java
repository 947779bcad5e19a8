/**
 * How much an app gets when it takes OsteoKit.
 *
 * <p>Start with {@link io.osteokit.benchmarks.weight.WeightPart}.
 */
@NullMarked
package io.osteokit.benchmarks.weight;

import org.jspecify.annotations.NullMarked;
