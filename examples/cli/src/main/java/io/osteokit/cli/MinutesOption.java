package io.osteokit.cli;

import io.osteokit.exercises.planning.PlanRequest;
import io.osteokit.exercises.planning.PlanRequestBuilder;
import io.osteokit.exercises.planning.Session;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --minutes}. */
final class MinutesOption {
  @Option(
      names = "--minutes",
      paramLabel = "N",
      converter = Converter.class,
      description =
          "Minutes that are there, "
              + Session.MIN_MINUTES
              + " to "
              + Session.MAX_MINUTES
              + " (default: what the case says, or what suits the phase).")
  private Optional<Integer> minutes = Optional.empty();

  /** Returns the request with these minutes, if they were given, instead of its own. */
  PlanRequest over(PlanRequestBuilder request) {
    minutes.ifPresent(request::minutes);
    return request.build();
  }

  /** Reads a number that may be the length of a session. */
  static final class Converter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (value.matches("[0-9]{1,3}")) {
        int minutes = Integer.parseInt(value);
        if (minutes >= Session.MIN_MINUTES && minutes <= Session.MAX_MINUTES) {
          return minutes;
        }
      }
      throw new TypeConversionException("must be a whole number from 5 to 90");
    }
  }
}
