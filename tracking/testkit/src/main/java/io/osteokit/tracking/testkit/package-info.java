/**
 * The tests that every diary store has to pass.
 *
 * <p>Extend {@link io.osteokit.tracking.testkit.DiaryStoreContract} in your tests and hand it an
 * empty store of yours.
 */
package io.osteokit.tracking.testkit;
