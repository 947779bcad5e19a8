/**
 * Reading JSON strictly and completely: every violation at once, each with its path.
 *
 * <p>Start with {@link io.osteokit.core.json.Json#parse(String, io.osteokit.core.json.Problems)},
 * which gives a tree of {@link io.osteokit.core.json.JsonNode}s. Ask each node for what it should
 * be; what is not so becomes a {@link io.osteokit.core.json.Violation} in the {@link
 * io.osteokit.core.json.Problems} handed in, and reading goes on. At the end {@link
 * io.osteokit.core.json.Problems#throwIfAny} refuses the document as a whole. {@link
 * io.osteokit.core.json.JsonWriter} writes.
 *
 * <p>No message repeats what was found in the document, which may be personal. Only a path can, as
 * it holds the names of the properties.
 */
package io.osteokit.core.json;
