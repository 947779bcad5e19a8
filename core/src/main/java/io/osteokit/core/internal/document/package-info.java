/**
 * Documents about a person between text and value: read with whatever numbers and dates they hold,
 * checked by the constraints on them, and only then made into values, which refuse the impossible.
 *
 * <p>Each document reads itself, declares its constraints and becomes its value in one place. Field
 * names are the names of the JSON properties, by which violations find their way back to the text.
 * Open to Hibernate Validator, exported to nobody.
 */
package io.osteokit.core.internal.document;
