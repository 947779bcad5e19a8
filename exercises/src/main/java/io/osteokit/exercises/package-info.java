/** Exercises that are safe for this spine, today. */
package io.osteokit.exercises;
