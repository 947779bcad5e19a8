/**
 * What an app knows about a person on one day: a {@link io.osteokit.core.person.Case} of a slowly
 * changing {@link io.osteokit.core.person.Profile}, today's {@link io.osteokit.core.person.CheckIn}
 * and the diary's {@link io.osteokit.core.person.DiaryEvent}s.
 *
 * <p>Start with {@link io.osteokit.core.person.Case#builder} or, for JSON, with {@link
 * io.osteokit.core.person.CaseReader}. An empty {@code Optional} means unknown, an empty list means
 * known to be none, and nothing is filled in for the unknown.
 *
 * <p>Values cannot exist wrong: constructors and builders refuse the impossible with an {@link
 * IllegalArgumentException}. Neither its message nor any {@code toString} here holds health data.
 */
package io.osteokit.core.person;
