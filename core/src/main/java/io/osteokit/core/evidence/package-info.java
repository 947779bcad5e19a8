/**
 * Where every clinical statement comes from and how much it can carry.
 *
 * <p>Start with {@link io.osteokit.core.evidence.Sources#shipped()}. Rules and exercises cite
 * sources by key in an {@link io.osteokit.core.evidence.Evidence}; an app adds its own with {@link
 * io.osteokit.core.evidence.Sources#with}. The shipped list has not been reviewed by a clinician.
 */
package io.osteokit.core.evidence;
