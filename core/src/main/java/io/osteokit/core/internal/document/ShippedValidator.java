package io.osteokit.core.internal.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator without an expression language, started when it is first needed. */
public final class ShippedValidator {
  // Named instead of discovered, so that neither another provider nor an XML file of the app
  // changes what is checked here.
  private static final Validator INSTANCE = quietly(ShippedValidator::start);

  private ShippedValidator() {}

  /** Returns the one instance; thread-safe. The first call takes some tenths of a second. */
  public static Validator get() {
    return INSTANCE;
  }

  private static Validator start() {
    return Validation.byProvider(HibernateValidator.class)
        .providerResolver(() -> ImmutableList.of(new HibernateValidator()))
        .configure()
        .ignoreXmlConfiguration()
        .messageInterpolator(
            new ParameterMessageInterpolator(
                ImmutableSet.of(Locale.ENGLISH), Locale.ENGLISH, false))
        .buildValidatorFactory()
        .getValidator();
  }

  /**
   * Starts it without the line about its version, unless the app has said what it wants to hear.
   */
  private static Validator quietly(Supplier<Validator> start) {
    Logger version = Logger.getLogger("org.hibernate.validator.internal.util.Version");
    boolean unsaid = version.getLevel() == null;
    try {
      if (unsaid) {
        version.setLevel(Level.WARNING);
      }
      return start.get();
    } finally {
      if (unsaid) {
        version.setLevel(null);
      }
    }
  }
}
