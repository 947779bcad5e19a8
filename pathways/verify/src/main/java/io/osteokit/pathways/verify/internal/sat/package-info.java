/**
 * Boolean circuits and the solver that answers questions about them. Knows nothing of people; start
 * with {@link io.osteokit.pathways.verify.internal.sat.Circuit}.
 */
package io.osteokit.pathways.verify.internal.sat;
