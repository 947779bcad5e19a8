package io.osteokit.exercises;

import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import java.util.Optional;

/** Reads what an exercise does to a body; every attribute must be there. */
final class AttributesReader {
  private final NodeReader reader;

  AttributesReader(NodeReader reader) {
    this.reader = reader;
  }

  Optional<MovementAttributes> read(JsonNode node) {
    JsonObject from = reader.object(node);
    MovementAttributesBuilder to = MovementAttributes.builder();
    reader.integer(from, "spinalFlexion", 0, 3).ifPresent(to::spinalFlexion);
    reader.integer(from, "spinalExtension", 0, 3).ifPresent(to::spinalExtension);
    reader.integer(from, "spinalRotation", 0, 3).ifPresent(to::spinalRotation);
    reader.integer(from, "sideBending", 0, 3).ifPresent(to::sideBending);
    reader.choice(from, "spineLoad", SpineLoad.class).ifPresent(to::spineLoad);
    reader.choice(from, "speed", Speed.class).ifPresent(to::speed);
    reader.bool(from, "repeatedSpinalMotion").ifPresent(to::repeatedSpinalMotion);
    reader.integer(from, "impact", 0, 3).ifPresent(to::impact);
    reader.integer(from, "balance", 0, 3).ifPresent(to::balance);
    reader.bool(from, "unstableSurface").ifPresent(to::unstableSurface);
    reader.bool(from, "floorTransfer").ifPresent(to::floorTransfer);
    reader.bool(from, "bedVersion").ifPresent(to::bedVersion);
    reader.choice(from, "breathHold", BreathHold.class).ifPresent(to::breathHold);
    reader.bool(from, "deepKneeBend").ifPresent(to::deepKneeBend);
    reader.bool(from, "overheadLoad").ifPresent(to::overheadLoad);
    reader.integer(from, "intensity", 1, 3).ifPresent(to::intensity);
    reader.bool(from, "wristLoad").ifPresent(to::wristLoad);
    from.close();
    return reader.problems().isEmpty() ? Optional.of(to.build()) : Optional.empty();
  }
}
