package io.osteokit.cli.published;

import static java.util.stream.Collectors.joining;

import io.osteokit.core.Experimental;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A type as those see it who compile against it, one line for each thing that they may use. */
final class Signatures {
  private static final int SHOWN =
      Modifier.PUBLIC | Modifier.PROTECTED | Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL;

  private static final Set<String> OF_EVERYTHING = Set.of("equals", "hashCode", "toString");
  private static final Set<String> OF_ENUMS = Set.of("values", "valueOf");

  private Signatures() {}

  /** Returns the type and, after it, the types inside; nothing if nobody else may use it. */
  static List<String> of(Class<?> type) {
    List<String> lines = new ArrayList<>();
    if (!isShown(type.getModifiers())) {
      return lines;
    }
    lines.add(head(type));
    members(type).forEach(member -> lines.add("  " + type.getSimpleName() + ": " + member));
    Stream.of(type.getDeclaredClasses())
        .sorted((one, other) -> one.getName().compareTo(other.getName()))
        .forEach(inner -> lines.addAll(of(inner)));
    return lines;
  }

  private static String head(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "@interface"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    // Enums and interfaces say by themselves what else they are.
    int hidden = type.isEnum() || type.isInterface() ? Modifier.ABSTRACT | Modifier.FINAL : 0;
    String modifiers = Modifier.toString(type.getModifiers() & SHOWN & ~hidden);
    String extended =
        type.getAnnotatedSuperclass() == null || type.isEnum() || type.isRecord()
            ? ""
            : " extends " + type.getAnnotatedSuperclass();
    return (isExperimental(type) ? "@Experimental " : "")
        + modifiers
        + (type.isSealed() ? " sealed" : "")
        + " "
        + kind
        + " "
        + type.getName()
        + variables(type.getTypeParameters())
        + shortened(extended.equals(" extends java.lang.Object") ? "" : extended)
        + named(" implements ", type.getAnnotatedInterfaces())
        + permits(type);
  }

  private static String permits(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(joining(", ", " permits ", ""))
        : "";
  }

  private static Set<String> members(Class<?> type) {
    TreeSet<String> lines = new TreeSet<>();
    if (type.isEnum()) {
      lines.add("constants " + names(type));
    }
    if (type.isRecord()) {
      lines.add(
          Stream.of(type.getRecordComponents())
              .map(Signatures::component)
              .collect(joining(", ", "components (", ")")));
    }
    for (Field field : type.getDeclaredFields()) {
      if (isShown(field.getModifiers()) && !field.isEnumConstant() && !field.isSynthetic()) {
        lines.add(
            modifiers(field.getModifiers())
                + shortened(field.getAnnotatedType())
                + " "
                + field.getName()
                + constant(field));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isShown(constructor.getModifiers()) && !constructor.isSynthetic()) {
        lines.add(modifiers(constructor.getModifiers()) + "new" + rest(constructor));
      }
    }
    // What a parent that nobody sees brings along is the type's own for whoever calls it.
    for (Class<?> at = type; isLooked(at, type); at = at.getSuperclass()) {
      for (Method method : at.getDeclaredMethods()) {
        if (isShown(method.getModifiers())
            && !method.isSynthetic()
            && !method.isBridge()
            && !isImplied(method, type)) {
          lines.add(
              modifiers(method.getModifiers())
                  + variables(method.getTypeParameters())
                  + shortened(method.getAnnotatedReturnType())
                  + " "
                  + method.getName()
                  + rest(method));
        }
      }
    }
    return lines;
  }

  /** Returns whether every such type has the method, so that nothing is told by naming it. */
  private static boolean isImplied(Method method, Class<?> type) {
    String name = method.getName();
    return OF_EVERYTHING.contains(name)
        || (type.isEnum() && OF_ENUMS.contains(name))
        || (type.isRecord()
            && method.getParameterCount() == 0
            && Stream.of(type.getRecordComponents()).anyMatch(one -> one.getName().equals(name)));
  }

  private static List<String> names(Class<?> type) {
    return Stream.of(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
  }

  private static boolean isLooked(Class<?> at, Class<?> type) {
    return at != null
        && (at == type
            || (at.getName().startsWith("io.osteokit.") && !Modifier.isPublic(at.getModifiers())));
  }

  private static String component(RecordComponent component) {
    return shortened(component.getAnnotatedType()) + " " + component.getName();
  }

  private static String rest(Executable code) {
    AnnotatedType[] parameters = code.getAnnotatedParameterTypes();
    return Arrays.stream(parameters).map(Signatures::shortened).collect(joining(", ", "(", ")"))
        + (code.isVarArgs() ? " varargs" : "")
        + named(" throws ", code.getAnnotatedExceptionTypes());
  }

  /** Constants are copied into whoever compiles against them, so their values count. */
  private static String constant(Field field) {
    boolean copied =
        Modifier.isStatic(field.getModifiers())
            && Modifier.isFinal(field.getModifiers())
            && (field.getType().isPrimitive() || field.getType() == String.class);
    try {
      return copied && Modifier.isPublic(field.getModifiers()) ? " = " + field.get(null) : "";
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }

  private static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables).map(Signatures::variable).collect(joining(", ", "<", "> "));
  }

  private static String variable(TypeVariable<?> variable) {
    return variable.getName() + named(" extends ", variable.getAnnotatedBounds());
  }

  private static String named(String word, AnnotatedType[] types) {
    return types.length == 0
        ? ""
        : Arrays.stream(types).map(Signatures::shortened).collect(joining(", ", word, ""));
  }

  private static String modifiers(int modifiers) {
    return Modifier.toString(modifiers & SHOWN) + " ";
  }

  private static boolean isExperimental(Class<?> type) {
    return type.isAnnotationPresent(Experimental.class)
        || type.getPackage().isAnnotationPresent(Experimental.class);
  }

  private static boolean isShown(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String shortened(Object type) {
    return type.toString()
        .replace("@org.jspecify.annotations.Nullable()", "@Nullable")
        .replaceAll("\\b(java\\.(lang|util|time)|io\\.osteokit)\\.([a-z]+\\.)*(?=[A-Z@])", "");
  }
}
