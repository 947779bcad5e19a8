package io.osteokit.core.internal.document;

import io.osteokit.core.json.ViolationCodes;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Values of a document that must fit together; the document says whether they do. */
@Constraint(validatedBy = Consistent.Validator.class)
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {
  /** Returns what is expected. */
  String message();

  /** Returns the stable code of the violation. */
  String code() default ViolationCodes.INCONSISTENT;

  /** Returns the property to report, or nothing for the document as a whole. */
  String property() default "";

  /** Returns the groups, as every constraint must. */
  Class<?>[] groups() default {};

  /** Returns the payload, as every constraint must. */
  Class<? extends Payload>[] payload() default {};

  /** A document with such values. */
  interface Claim {
    /** Returns whether the values fit, or are not all there. */
    boolean holds();
  }

  /** Asks the document. */
  final class Validator implements ConstraintValidator<Consistent, Claim> {
    private String property = "";

    /** Creates a validator. */
    public Validator() {}

    @Override
    public void initialize(Consistent constraint) {
      property = constraint.property();
    }

    @Override
    public boolean isValid(Claim claim, ConstraintValidatorContext context) {
      if (claim.holds()) {
        return true;
      }
      if (!property.isEmpty()) {
        context.disableDefaultConstraintViolation();
        context
            .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
            .addPropertyNode(property)
            .addConstraintViolation();
      }
      return false;
    }
  }
}
