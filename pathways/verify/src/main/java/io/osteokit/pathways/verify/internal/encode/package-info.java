/**
 * People and rules as points of a circuit: an independent reading of the same rule books that the
 * engine compiles. Start with {@link io.osteokit.pathways.verify.internal.encode.PersonModel}.
 */
package io.osteokit.pathways.verify.internal.encode;
