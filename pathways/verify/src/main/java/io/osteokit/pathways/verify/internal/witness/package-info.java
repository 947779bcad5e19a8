/**
 * From an answer of the solver back to a case that the engine itself can be asked about. Start with
 * {@link io.osteokit.pathways.verify.internal.witness.CaseMaker}.
 */
package io.osteokit.pathways.verify.internal.witness;
