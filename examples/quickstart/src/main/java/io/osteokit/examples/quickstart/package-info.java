/** The smallest useful program, to copy from. */
@NullMarked
package io.osteokit.examples.quickstart;

import org.jspecify.annotations.NullMarked;
