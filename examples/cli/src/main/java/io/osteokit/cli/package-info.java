/**
 * The program {@code osteokit}: reads cases, prints answers.
 *
 * <p>Start with {@link io.osteokit.cli.Osteokit}. A command that answers a case extends {@code
 * CaseCommand} and says two things: the properties of its JSON, and its page for people. Reading,
 * batches, error records and exit codes are the same for all.
 */
@NullMarked
package io.osteokit.cli;

import org.jspecify.annotations.NullMarked;
