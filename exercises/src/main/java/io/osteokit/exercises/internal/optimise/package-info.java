/**
 * Choosing exactly: at most one option from each family, inside a time budget, so that weighted
 * goals with caps are covered best.
 *
 * <p>Nothing here knows about exercises. Start with {@link
 * io.osteokit.exercises.internal.optimise.Problem#builder} and hand the problem to {@link
 * io.osteokit.exercises.internal.optimise.Solver}. Everything is integer arithmetic or IEEE double
 * arithmetic without transcendental functions, so that the same problem has the same answer on
 * every machine.
 */
package io.osteokit.exercises.internal.optimise;
