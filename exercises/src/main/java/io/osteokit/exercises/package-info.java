/**
 * Exercises that are safe for this spine, today.
 *
 * <p>Start with {@link io.osteokit.exercises.Catalogue#shipped}, which holds every {@link
 * io.osteokit.exercises.Exercise} that comes with this library. An app's own exercises come in an
 * {@link io.osteokit.exercises.ExercisePack} and join by {@link
 * io.osteokit.exercises.Catalogue#with}.
 *
 * <p>An exercise says what it does to a body; it does not say who may do it. That is for the safety
 * screen: {@link io.osteokit.exercises.Screen#shipped} gives a {@link
 * io.osteokit.exercises.ScreenResult} for a person, with a {@link io.osteokit.exercises.Verdict}
 * and its reasons for every exercise. What it decides by is content, too ({@link
 * io.osteokit.exercises.ScreenContent}), to which an app may add rows of its own.
 */
package io.osteokit.exercises;
