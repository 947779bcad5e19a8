/** What several packages of this module share and no user calls; not exported. */
package io.osteokit.pathways.internal;
