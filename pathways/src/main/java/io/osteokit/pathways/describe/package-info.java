/**
 * The whole pathway as a document that a clinician reads, and a drawing of its phases and gates.
 *
 * <p>Start with {@link io.osteokit.pathways.describe.PathwayDocument#of} and {@link
 * io.osteokit.pathways.describe.PhaseDiagram#of}. Both are worked out from the content alone, so an
 * app's own content is described in the same way as the shipped one.
 *
 * <p>Experimental: what stands in the document and in which order may change in any version.
 */
@Experimental
package io.osteokit.pathways.describe;

import io.osteokit.core.Experimental;
