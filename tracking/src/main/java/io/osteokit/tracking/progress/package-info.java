/**
 * How a person is getting on: pain over time, height, brace, worries, adherence, and when an
 * exercise may become harder.
 *
 * <p>Start with {@link io.osteokit.tracking.progress.Progress#shipped}. It counts and compares, and
 * leaves every judgement to rules with a reason and sources. For numbers alone, see {@link
 * io.osteokit.tracking.progress.DailySeries}. A day without an entry is missing everywhere, never
 * zero.
 */
@NullMarked
package io.osteokit.tracking.progress;

import org.jspecify.annotations.NullMarked;
