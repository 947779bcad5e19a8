package io.osteokit.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.osteokit.cli.architecture.Checkout.MAIN;
import static io.osteokit.cli.architecture.Checkout.objections;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.osteokit.core.planted.Leaks;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A type in a public signature becomes a dependency of everybody who calls it. */
class PublicApiTest {

  private static final Pattern FOR_APPS =
      Pattern.compile("(java|javax\\.sql|jakarta\\.validation|io\\.osteokit)(\\..*)?");

  private static final ArchRule SIGNATURES =
      classes()
          .that()
          .arePublic()
          .and()
          .resideOutsideOfPackages("..internal..", "io.osteokit.cli..", "io.osteokit.examples..")
          .should(showOnlyTypesForApps());

  @Test
  void signatures_show_only_types_for_apps() {
    SIGNATURES.check(MAIN);
  }

  @Test
  void a_leak_is_found_wherever_a_type_can_stand() {
    assertThat(objections(SIGNATURES, Leaks.class))
        .extracting(found -> found.replaceAll("^[\\w.]*Leaks\\.?|[( ].*", ""))
        .containsExactlyInAnyOrder(
            "", "field", "<init>", "result", "argument", "hidden", "failure");
  }

  private static ArchCondition<JavaClass> showOnlyTypesForApps() {
    return new ArchCondition<>("show only types for apps") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        find(type, type.getName(), above(type), events);
        for (JavaMember member : type.getMembers()) {
          if (isForApps(member)) {
            find(type, member.getFullName(), shownBy(member), events);
          }
        }
      }
    };
  }

  private static boolean isForApps(JavaMember member) {
    return (member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED))
        && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static Stream<JavaClass> above(JavaClass type) {
    Stream<JavaType> parents =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    return Stream.concat(parents, type.getTypeParameters().stream())
        .map(JavaType::getAllInvolvedRawTypes)
        .flatMap(Collection::stream);
  }

  private static Stream<JavaClass> shownBy(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getAllInvolvedRawTypes().stream();
    }
    JavaCodeUnit code = (JavaCodeUnit) member;
    return Stream.concat(code.getAllInvolvedRawTypes().stream(), code.getExceptionTypes().stream());
  }

  private static void find(
      JavaClass type, String place, Stream<JavaClass> shown, ConditionEvents events) {
    shown
        .map(JavaClass::getBaseComponentType)
        .filter(seen -> !seen.isPrimitive())
        .filter(
            seen -> !FOR_APPS.matcher(seen.getPackageName()).matches() || Checkout.isInternal(seen))
        .forEach(
            seen ->
                events.add(
                    SimpleConditionEvent.violated(type, place + " shows " + seen.getName())));
  }
}
