package io.osteokit.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.internal.document.ShippedValidator;
import io.osteokit.core.json.Violation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the default locale is everybody's")
class ValidatorTest {
  private static final String WRONG = "{\"id\":\"a\",\"today\":\"2026-11-22\",\"minutes\":4}";

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speak_german() {
    Locale.setDefault(Locale.GERMANY);
  }

  @AfterEach
  void speak_as_before() {
    Locale.setDefault(before);
  }

  private static List<Violation> violations(CaseReader reader) {
    return reader.tryRead(WRONG).match(accepted -> List.of(), CaseReading.Refused::violations);
  }

  @Test
  void messages_are_english_whatever_the_default_locale() {
    assertThat(violations(SampleCases.READER))
        .containsExactly(new Violation("$.minutes", "RANGE", "must be from 5 to 90"));
  }

  @Test
  void the_shipped_validator_answers_in_english() {
    assertThat(ShippedValidator.get().validate(new Sample()))
        .extracting(violation -> violation.getMessage())
        .containsExactly("must be greater than or equal to 5");
  }

  @Test
  void the_validator_of_an_app_gives_the_same_violations() {
    try (ValidatorFactory german =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      assertThat(violations(SampleCases.READER.validatedBy(german.getValidator())))
          .isEqualTo(violations(SampleCases.READER));
    }
  }

  /** A type of the app. */
  static final class Sample {
    @Min(5)
    final int minutes = 4;
  }
}
