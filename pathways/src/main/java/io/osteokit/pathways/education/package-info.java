/**
 * Education: what people with a broken vertebra or thin bones ask, answered in plain words.
 *
 * <p>Start with {@link io.osteokit.pathways.education.Education#shipped}. Which topics fit a person
 * today is for the pathway's rules to say; see {@code Decision.topics}.
 */
package io.osteokit.pathways.education;
