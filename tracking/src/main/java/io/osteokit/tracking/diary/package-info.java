/**
 * The diary: what a person recorded, on whichever device, and nothing of it ever overwritten.
 *
 * <p>Every entry has an {@link io.osteokit.tracking.diary.EventId} of its own, so that devices can
 * record without asking each other.
 */
package io.osteokit.tracking.diary;
