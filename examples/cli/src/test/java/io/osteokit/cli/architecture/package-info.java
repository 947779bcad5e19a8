/**
 * Rules that hold for all modules, checked on their class files and build files.
 *
 * <p>They stand with the command line because it alone sees every library module. A rule that
 * cannot fail guards nothing, so each has its planted offenders, in packages named {@code planted}.
 */
@NullMarked
package io.osteokit.cli.architecture;

import org.jspecify.annotations.NullMarked;
