/**
 * Triage: what a case means before anybody is shown an exercise. Facts are worked out, red flags
 * and escalations found, and from them come the urgency, the phase and what is withheld.
 *
 * <p>Start with {@link io.osteokit.core.triage.Triage#shipped} and {@link
 * io.osteokit.core.triage.Triage#assess}. Everything clinical is content ({@code triage.json}); the
 * code here counts days, heights and scores and nothing more.
 */
package io.osteokit.core.triage;
