/**
 * Deciding what a person is offered next, and when to look again.
 *
 * <p>Start with {@link io.osteokit.pathways.Pathway#shipped} and {@link
 * io.osteokit.pathways.Pathway#decide}. What is offered, considered and avoided, every caveat and
 * every review interval is content ({@code pathway.json}).
 */
package io.osteokit.pathways;
