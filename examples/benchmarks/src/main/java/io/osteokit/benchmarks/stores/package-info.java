/**
 * The diary stores beside hand-written JDBC on the same database, and a synchronised file.
 *
 * <p>Start with {@link io.osteokit.benchmarks.stores.StoresPart}.
 */
@NullMarked
package io.osteokit.benchmarks.stores;

import org.jspecify.annotations.NullMarked;
