package io.osteokit.core.evidence;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a pack; documents stand before the statements taken from them. */
final class SourcePackReader {
  private final Problems problems;
  private final Map<String, Source> byKey = new HashMap<>();

  SourcePackReader(Problems problems) {
    this.problems = problems;
  }

  Optional<SourcePack> read(JsonNode root) {
    JsonObject object = root.object(problems);
    Optional<PackHead> head = PackHead.read(object, problems);
    Optional<LocalDate> checkedOn = object.required("checkedOn").flatMap(n -> n.date(problems));
    List<Source> sources = new ArrayList<>();
    object
        .required("sources")
        .ifPresent(list -> list.items(problems).forEach(n -> source(n).ifPresent(sources::add)));
    object.close();
    return problems.isEmpty()
        ? Optional.of(
            new SourcePack(
                head.get().id(),
                head.get().version(),
                head.get().language(),
                head.get().reviewStatus(),
                checkedOn.get(),
                sources))
        : Optional.empty();
  }

  private Optional<Source> source(JsonNode node) {
    JsonObject object = node.object(problems);
    Optional<String> key =
        object
            .required("key")
            .flatMap(n -> form(n, Source.KEY, "must be a source key, for example NOGG"));
    Optional<Source.Kind> kind =
        object.required("kind").flatMap(n -> n.choice(problems, Source.Kind.class));
    Optional<Source> source =
        kind.filter(k -> k == Source.Kind.SEED).isPresent()
            ? statement(object, key)
            : work(object, key, kind);
    object.close();
    source.ifPresent(s -> add(object, s));
    return source;
  }

  private void add(JsonObject object, Source source) {
    if (byKey.putIfAbsent(source.key(), source) != null) {
      problems.add(
          object.member("key"), ViolationCodes.DUPLICATE_VALUE, "must be a key of its own");
    }
  }

  private Optional<Source> work(
      JsonObject object, Optional<String> key, Optional<Source.Kind> kind) {
    Optional<String> citation = object.required("citation").flatMap(this::words);
    Optional<Source.Seen> seen =
        object.required("seen").flatMap(n -> n.choice(problems, Source.Seen.class));
    Optional<String> seenNote = object.required("seenNote").flatMap(this::words);
    Optional<String> date =
        object
            .optional("date")
            .flatMap(n -> form(n, Source.DATE, "must be yyyy, yyyy-mm or yyyy-mm-dd"));
    Optional<String> doi =
        object.optional("doi").flatMap(n -> form(n, Source.DOI, "must be a DOI, 10.…/…"));
    Optional<String> url =
        object.optional("url").flatMap(n -> form(n, Source.URL, "must start with https://"));
    if (!(key.isPresent() && kind.isPresent() && citation.isPresent() && seen.isPresent())) {
      return Optional.empty();
    }
    SourceBuilder builder =
        Source.builder(key.get(), kind.get(), citation.get())
            .withSeen(seen.get(), seenNote.orElse(""));
    date.ifPresent(builder::withDate);
    doi.ifPresent(builder::withDoi);
    url.ifPresent(builder::withUrl);
    return Optional.of(builder.build());
  }

  /** A statement is cited as its document is, and was read as far as that was. */
  private Optional<Source> statement(JsonObject object, Optional<String> key) {
    Optional<Source> document =
        object
            .required("document")
            .flatMap(n -> n.choice(problems, byKey, "the key of a source further up"));
    Optional<String> text = object.required("statement").flatMap(this::words);
    ImmutableSet<Source.Topic> topics =
        object.required("topics").map(this::topics).orElse(ImmutableSet.of());
    String note = object.optional("note").flatMap(this::words).orElse("");
    if (!(key.isPresent() && document.isPresent() && text.isPresent()) || topics.isEmpty()) {
      return Optional.empty();
    }
    Source from = document.get();
    return Optional.of(
        new Source(
            key.get(),
            Source.Kind.SEED,
            from.citation(),
            from.seen(),
            from.seenNote(),
            from.date(),
            from.doi(),
            from.url(),
            Optional.of(new Source.Statement(from.key(), text.get(), topics, note))));
  }

  private ImmutableSet<Source.Topic> topics(JsonNode list) {
    ImmutableSet.Builder<Source.Topic> topics = ImmutableSet.builder();
    List<JsonNode> items = list.items(problems);
    items.forEach(n -> n.choice(problems, Source.Topic.class).ifPresent(topics::add));
    if (items.isEmpty()) {
      problems.add(list, ViolationCodes.MISSING, "must name at least one");
    }
    return topics.build();
  }

  private Optional<String> words(JsonNode node) {
    Optional<String> text = node.text(problems);
    if (text.isPresent() && text.get().trim().isEmpty()) {
      problems.add(node, ViolationCodes.FORMAT, "must not be empty");
      return Optional.empty();
    }
    return text;
  }

  private Optional<String> form(JsonNode node, Pattern form, String expected) {
    Optional<String> text = node.text(problems);
    if (text.isPresent() && !form.matcher(text.get()).matches()) {
      problems.add(node, ViolationCodes.FORMAT, expected);
      return Optional.empty();
    }
    return text;
  }
}
