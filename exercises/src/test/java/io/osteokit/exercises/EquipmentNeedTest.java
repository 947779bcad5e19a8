package io.osteokit.exercises;

import static io.osteokit.core.person.Equipment.CUSHION;
import static io.osteokit.core.person.Equipment.FIRM_BED;
import static io.osteokit.core.person.Equipment.MAT;
import static io.osteokit.core.person.Equipment.STRAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EquipmentNeedTest {
  private static final EquipmentNeed LYING =
      new EquipmentNeed(List.of(Set.of(MAT, FIRM_BED), Set.of(STRAP)), Set.of(CUSHION));

  @Test
  void one_thing_of_each_group_is_enough() {
    assertThat(LYING.isMetBy(Set.of(FIRM_BED, STRAP))).isTrue();
  }

  @Test
  void one_group_without_a_thing_is_too_little() {
    assertThat(LYING.isMetBy(Set.of(MAT, FIRM_BED, CUSHION))).isFalse();
  }

  @Test
  void nothing_is_needed_where_no_group_is() {
    assertThat(EquipmentNeed.nothing().isMetBy(Set.of())).isTrue();
  }

  @Test
  void a_group_of_nothing_is_refused() {
    assertThatThrownBy(() -> new EquipmentNeed(List.of(Set.of()), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
