package io.osteokit.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static io.osteokit.cli.architecture.Checkout.MAIN;
import static io.osteokit.cli.architecture.Checkout.objections;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.osteokit.core.planted.Proves;
import io.osteokit.core.planted.ReachesUp;
import io.osteokit.exercises.internal.planted.Hidden;
import io.osteokit.exercises.planted.StaysHome;
import io.osteokit.nowhere.Homeless;
import org.junit.jupiter.api.Test;

/** core ← exercises ← pathways ← tracking ← examples, and what is internal stays so. */
class LayersTest {

  private static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("core")
          .definedBy("io.osteokit.core..")
          .layer("exercises")
          .definedBy("io.osteokit.exercises..")
          .layer("pathways")
          .definedBy("io.osteokit.pathways..")
          .layer("tracking")
          .definedBy("io.osteokit.tracking..")
          .layer("examples")
          .definedBy("io.osteokit.cli..", "io.osteokit.examples..")
          .whereLayer("core")
          .mayNotAccessAnyLayer()
          .whereLayer("exercises")
          .mayOnlyAccessLayers("core")
          .whereLayer("pathways")
          .mayOnlyAccessLayers("exercises", "core")
          .whereLayer("tracking")
          .mayOnlyAccessLayers("pathways", "exercises", "core")
          .ensureAllClassesAreContainedInArchitecture();

  /** The prover brings a solver, which no app needs to decide. */
  private static final ArchRule NO_PROVER =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.osteokit.core..",
              "io.osteokit.exercises..",
              "io.osteokit.pathways..",
              "io.osteokit.tracking..")
          .and()
          .resideOutsideOfPackage("io.osteokit.pathways.verify..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.osteokit.pathways.verify..", "org.sat4j..");

  private static final ArchRule INTERNALS = classes().should(leaveInternalsOfOtherModulesAlone());

  @Test
  void modules_know_only_those_below_them() {
    LAYERS.check(MAIN);
  }

  @Test
  void a_look_upwards_is_found() {
    assertThat(objections(LAYERS, ReachesUp.class, Hidden.class))
        .isNotEmpty()
        .allMatch(found -> found.contains("ReachesUp"));
  }

  @Test
  void a_package_of_no_layer_is_found() {
    assertThat(objections(LAYERS, Homeless.class)).singleElement().asString().contains("Homeless");
  }

  @Test
  void no_library_module_needs_the_prover() {
    NO_PROVER.check(MAIN);
  }

  @Test
  void the_use_of_the_prover_is_found() {
    assertThat(objections(NO_PROVER, Proves.class))
        .isNotEmpty()
        .allMatch(found -> found.contains("Proves"));
  }

  @Test
  void no_module_uses_what_another_hides() {
    INTERNALS.check(MAIN);
  }

  @Test
  void the_use_of_a_hidden_class_is_found() {
    assertThat(objections(INTERNALS, ReachesUp.class, Hidden.class))
        .isNotEmpty()
        .allMatch(found -> found.contains("ReachesUp"));
  }

  @Test
  void a_module_may_use_what_it_hides_itself() {
    assertThat(objections(INTERNALS, StaysHome.class, Hidden.class)).isEmpty();
  }

  private static ArchCondition<JavaClass> leaveInternalsOfOtherModulesAlone() {
    return new ArchCondition<>("leave the internals of other modules alone") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass();
          if (Checkout.isInternal(target)
              && !Checkout.module(target).equals(Checkout.module(type))) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }
}
