/** Code as it must not be, for the rules to find. */
@NullMarked
package io.osteokit.cli.architecture.planted;

import org.jspecify.annotations.NullMarked;
