/**
 * What can go wrong when people are helped by this software, and what is done about it.
 *
 * <p>The hazard log is content: a safety officer reads it, a clinician signs it, and tests hold it
 * to the rules, proofs and tests that it names. No decision reads it. Start with {@link
 * io.osteokit.pathways.verify.hazard.HazardLog#shipped}.
 */
package io.osteokit.pathways.verify.hazard;
