/**
 * Exercises that are safe for this spine, today.
 *
 * <p>Start with {@link io.osteokit.exercises.Catalogue#shipped}, which holds every {@link
 * io.osteokit.exercises.Exercise} that comes with this library. An app's own exercises come in an
 * {@link io.osteokit.exercises.ExercisePack} and join by {@link
 * io.osteokit.exercises.Catalogue#with}.
 *
 * <p>An exercise says what it does to a body; it does not say who may do it.
 */
package io.osteokit.exercises;
