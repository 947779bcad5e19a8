/**
 * A session as timed cues that an app can show or speak.
 *
 * <p>Start with {@link io.osteokit.exercises.timeline.Timeline#of}; follow it with a {@link
 * io.osteokit.exercises.timeline.Player}. Nothing here reads a clock: whoever plays a session says
 * how much time went by.
 */
package io.osteokit.exercises.timeline;
