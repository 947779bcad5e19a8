/**
 * The diary: what a person recorded, on whichever device, and nothing of it ever overwritten.
 *
 * <p>Start with {@link io.osteokit.tracking.diary.DiaryEntry#record}, and put entries together in a
 * {@link io.osteokit.tracking.diary.Diary}, which merges what devices recorded apart and says what
 * counts. {@link io.osteokit.tracking.diary.DiaryWriter} and {@link
 * io.osteokit.tracking.diary.DiaryReader} are the way out and in again, as JSON Lines.
 *
 * <p>How the lines may grow: a later version adds types, properties and words in capitals, which
 * this one carries along unused. A word that a line can do without is carried by itself, and the
 * rest of the line is used; without the others ({@code class}, {@code instrument}, {@code
 * measuredBy}, {@code site}, {@code what}) the line is of a kind that is not recognised. A later
 * version never widens a range nor the limits of {@link io.osteokit.core.json.Json}, so that what
 * is wrong today stays wrong.
 */
package io.osteokit.tracking.diary;
