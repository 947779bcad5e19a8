/**
 * What is so of every real case: how the look-ups that facts are taken with hang together, as data
 * ({@code axioms.json}). Start with {@link io.osteokit.pathways.verify.internal.axioms.Axioms}.
 */
package io.osteokit.pathways.verify.internal.axioms;
