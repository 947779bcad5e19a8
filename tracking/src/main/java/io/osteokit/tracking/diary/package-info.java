/**
 * The diary: what a person recorded, on whichever device, and nothing of it ever overwritten.
 *
 * <p>Start with {@link io.osteokit.tracking.diary.DiaryEntry#record}, and put entries together in a
 * {@link io.osteokit.tracking.diary.Diary}, which merges what devices recorded apart and says what
 * counts. {@link io.osteokit.tracking.diary.DiaryWriter} and {@link
 * io.osteokit.tracking.diary.DiaryReader} are the way out and in again, as JSON Lines.
 *
 * <p>How the lines may grow: a later version adds types and properties, which this one carries
 * along unused. It never adds a word to a vocabulary nor widens a range, so that what is wrong
 * today stays wrong; a new word is a new property or a new type.
 */
package io.osteokit.tracking.diary;
