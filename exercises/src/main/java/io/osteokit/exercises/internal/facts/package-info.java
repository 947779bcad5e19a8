/**
 * What rules can ask of an exercise; not for applications. Start with {@link
 * io.osteokit.exercises.internal.facts.ExerciseFacts}.
 */
package io.osteokit.exercises.internal.facts;
