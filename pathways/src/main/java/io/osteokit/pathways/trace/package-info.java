/**
 * Where the facts of the seed documents went, and what was done where sources contradict each
 * other.
 *
 * <p>Start with {@link io.osteokit.pathways.trace.Trace#shipped}. It is for those who answer for
 * the content; no decision reads it.
 *
 * <p>Experimental: the shape of the trace may change in any version.
 */
@Experimental
package io.osteokit.pathways.trace;

import io.osteokit.core.Experimental;
