/**
 * What a person who keeps a diary is offered today, and which entries led to it.
 *
 * <p>Start with {@link io.osteokit.tracking.journey.Journey#shipped} and {@link
 * io.osteokit.tracking.journey.Journey#status}: case and diary in, decision, progress and session
 * out. Nothing is stored.
 */
package io.osteokit.tracking.journey;
