/** What several packages of this module share; not for apps. */
@NullMarked
package io.osteokit.tracking.internal;

import org.jspecify.annotations.NullMarked;
