/**
 * The foundation of OsteoKit: what an app knows about a person, and how rules decide over it.
 *
 * <p>Start with {@code io.osteokit.core.person} for the data an app hands in.
 */
package io.osteokit.core;
