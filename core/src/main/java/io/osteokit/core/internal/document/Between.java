package io.osteokit.core.internal.document;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number from {@link #min} to {@link #max}, both allowed, reported as one violation. */
@DecimalMin("0")
@DecimalMax("0")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Between {
  /** Returns the least number allowed. */
  @OverridesAttribute(constraint = DecimalMin.class, name = "value")
  String min() default "0";

  /** Returns the greatest number allowed. */
  @OverridesAttribute(constraint = DecimalMax.class, name = "value")
  String max();

  /** Returns what is expected. */
  String message() default "must be from {min} to {max}";

  /** Returns the groups, as every constraint must. */
  Class<?>[] groups() default {};

  /** Returns the payload, as every constraint must. */
  Class<? extends Payload>[] payload() default {};
}
