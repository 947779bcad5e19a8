package io.osteokit.core.internal.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator without an expression language, started when it is first needed. */
public final class ShippedValidator {
  // Named instead of discovered, so that neither another provider nor an XML file of the app
  // changes what is checked here.
  private static final Validator INSTANCE =
      Validation.byProvider(HibernateValidator.class)
          .providerResolver(() -> ImmutableList.of(new HibernateValidator()))
          .configure()
          .ignoreXmlConfiguration()
          .messageInterpolator(
              new ParameterMessageInterpolator(
                  ImmutableSet.of(Locale.ENGLISH), Locale.ENGLISH, false))
          .buildValidatorFactory()
          .getValidator();

  private ShippedValidator() {}

  /** Returns the one instance; thread-safe. The first call takes some tenths of a second. */
  public static Validator get() {
    return INSTANCE;
  }
}
