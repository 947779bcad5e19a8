package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Case;
import io.osteokit.core.rules.Facts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a change that adds a member to a set says of the other members. */
class EditTest {
  private static Facts afterLongBoneMedicine(Case person) {
    World world = Reasoning.world(person);
    Move taken =
        Reasoning.moves(world, Subject.option("HEAT")).all().stream()
            .filter(move -> move.slot().equals("bone-medicine.long"))
            .findFirst()
            .orElseThrow();
    return Reasoning.after(world, List.of(taken)).base();
  }

  @Test
  void a_member_that_is_added_to_an_unknown_set_leaves_the_others_unknown() {
    assertThat(afterLongBoneMedicine(Reasoning.NOBODY).members("medicinesTaken"))
        .contains(new Facts.KnownMembers(Set.of("BISPHOSPHONATE"), false));
  }

  @Test
  void a_member_that_is_added_to_a_known_set_leaves_the_others_known() {
    Case person = Reasoning.person("\"medicines\":[{\"class\":\"VITAMIN_D\"}]", "");

    assertThat(afterLongBoneMedicine(person).members("medicinesTaken"))
        .contains(new Facts.KnownMembers(Set.of("BISPHOSPHONATE", "VITAMIN_D"), true));
  }
}
