/**
 * Proofs about content: that something is so of every person whom the rules can tell apart,
 * whatever is known of them, and who gets something else by another version of the content.
 *
 * <p>Start with {@link io.osteokit.pathways.verify.Verifier#of} and {@link
 * io.osteokit.pathways.verify.Invariants#shipped}, or with {@link
 * io.osteokit.pathways.verify.ContentDiff#between}. An app's own content is proved in the same way.
 *
 * <h2>Method</h2>
 *
 * <p><b>Encoding.</b> The rule books of triage, screen and pathway are read a second time, into a
 * circuit of conjunctions that a solver (SAT4J) can be asked about. This reading shares nothing
 * with the engine but the books: it works on their condition trees, where the engine works on
 * tables. A condition becomes two points, whether it certainly holds and whether it may hold, by
 * Kleene's logic with what each leaf says of the unknown. A number becomes one point for whether it
 * is known and one for each limit that some rule compares it with, in order, so it stands for every
 * value that rules can tell apart and for no two at once; a number that rules copy asks its source
 * for the limit. A choice has one point a value, a set one a member and one for whether it is known
 * to be all. For exercises, what is fixed is worked out beforehand; columns, lifts and releases
 * hang on the person. What is not known to be so by the rules alone is left open: nothing is
 * sampled.
 *
 * <p><b>Axioms.</b> The facts of a real case hang together: the newest fracture has no age when
 * none is listed. {@code axioms.json} states such things about the neutral look-ups that facts are
 * taken with, each with the reason. An axiom that were not true of every real case would make
 * proofs worthless, so a test holds each of them to thousands of cases made up at random. An axiom
 * that is missing makes nothing worthless: the solver then finds somebody who cannot be.
 *
 * <p><b>Replay.</b> So nobody whom the solver finds is believed. The person is made a case, with as
 * little in it as will do, and the case is decided by the engine itself. Only what is seen there
 * counts as violated. If the engine does otherwise, that person is ruled out and another one looked
 * for, some times; if none can be confirmed, the invariant is reported as undecided, never as
 * proved. That each rule fires for a case that was replayed in this way also shows that the proofs
 * do not speak of nobody at all.
 *
 * <p><b>Comparing people.</b> That more risk never permits more is asked of two people who share
 * the points of all facts but the risk. What the contract chooses otherwise stands in {@code
 * invariants.json} with its reason.
 *
 * <h2>What is not proved</h2>
 *
 * <ul>
 *   <li>That the content is right. A rule that nobody wrote violates nothing.
 *   <li>How look-ups count and how the planner builds sessions: that is code. Whether a session can
 *       be built at all is left open, but for one axiom, so proofs hold either way.
 *   <li>Texts, reasons and sources.
 *   <li>That this reading of the rules is right: a test holds it to the engine, for facts made up
 *       at random, in every derived fact and in every verdict.
 *   <li>Two numbers that may be the same, where a rule stays possible and an earlier one gave the
 *       other: whether they are is left open.
 * </ul>
 *
 * <p>Experimental: what is proved and how it is told may change in any version.
 */
@Experimental
package io.osteokit.pathways.verify;

import io.osteokit.core.Experimental;
