/**
 * The planner's exact search beside OR-Tools CP-SAT and greedy choice with local search.
 *
 * <p>Start with {@link io.osteokit.benchmarks.planner.PlannerPart}.
 */
@NullMarked
package io.osteokit.benchmarks.planner;

import org.jspecify.annotations.NullMarked;
