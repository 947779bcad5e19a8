/** OsteoKit on the command line; start with {@link io.osteokit.cli.Osteokit}. */
@NullMarked
package io.osteokit.cli;

import org.jspecify.annotations.NullMarked;
