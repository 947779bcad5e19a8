/**
 * Slopes, trends and rolling means beside Apache Commons Math.
 *
 * <p>Start with {@link io.osteokit.benchmarks.analytics.AnalyticsPart}.
 */
@NullMarked
package io.osteokit.benchmarks.analytics;

import org.jspecify.annotations.NullMarked;
