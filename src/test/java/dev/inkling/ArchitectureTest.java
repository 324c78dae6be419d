package dev.inkling;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** The house rules that a compiler does not know: who may see whom, and what nobody may touch. */
@AnalyzeClasses(packages = "dev.inkling", importOptions = ArchitectureTest.NoTests.class)
class ArchitectureTest {
  /** From the doors down to the ground; an arrow may only point to a later line. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("cli", "repl", "explore"),
          List.of("stage"),
          List.of("lesson", "glossary", "review"),
          List.of("render"),
          List.of("slips"),
          List.of("language"),
          List.of("operation"),
          List.of("neural", "latent", "data"),
          List.of("trace", "picture"),
          List.of("words"),
          List.of("math"),
          List.of("work"));

  private static final int DOORS = 0;
  private static final int STAGE = 1;

  private static final String[] TERMINAL_LIBRARIES = {
    "picocli..", "org.jline..", "org.fusesource.jansi.."
  };

  @ArchTest
  static final ArchRule every_class_has_a_room =
      classes().should().resideInAnyPackage(plusRoot(rooms(FLOORS))).allowEmptyShould(true);

  @ArchTest static final ArchRule arrows_point_down_only = arrowsPointDown();

  @ArchTest
  static final ArchRule nobody_knows_the_main_class =
      noClasses()
          .that()
          .resideInAnyPackage(rooms(FLOORS))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.inkling")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule rooms_below_the_doors_form_no_circle =
      slices()
          .matching("dev.inkling.(*)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              resideInAnyPackage(rooms(List.of(FLOORS.get(DOORS)))),
              resideInAnyPackage(rooms(List.of(FLOORS.get(DOORS)))))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule lessons_do_not_draw =
      noClasses()
          .that()
          .resideInAnyPackage(room("lesson"), room("glossary"), room("review"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(room("render"))
          .allowEmptyShould(true);

  /** The width of a character is the one thing of JLine that render may ask for. */
  @ArchTest
  static final ArchRule below_the_stage_nobody_knows_the_terminal =
      noClasses()
          .that()
          .resideInAnyPackage(rooms(FLOORS.subList(STAGE + 1, FLOORS.size())))
          .should(
              dependOnClassesThat(
                  are(resideInAnyPackage(TERMINAL_LIBRARIES))
                      .and(DescribedPredicate.not(named("org.jline.utils.WCWidth")))))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_render_asks_for_the_width_of_a_character =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              plusRoot(
                  Stream.concat(
                          Stream.of(room("render")),
                          Stream.of(rooms(FLOORS.subList(DOORS, STAGE + 1))))
                      .toArray(String[]::new)))
          .should(dependOnClassesThat(named("org.jline.utils.WCWidth")))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_mathematics_asks_the_numerical_library =
      noClasses()
          .that()
          .resideOutsideOfPackage(room("math"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.hipparchus..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_machine_comes_in_through_the_main_class =
      nobodyButMain(
          access(System.class, "out", "err", "in", "exit", "getenv", "getProperty")
              .or(access(System.class, "getProperties", "setProperty", "lineSeparator"))
              .or(access(System.class, "setOut", "setErr", "setIn", "console"))
              .or(access(System.class, "currentTimeMillis", "nanoTime"))
              .or(access(Runtime.class, "exit", "halt", "addShutdownHook"))
              .or(access(Boolean.class, "getBoolean"))
              .or(access(Integer.class, "getInteger"))
              .or(access(Long.class, "getLong"))
              .or(access(Locale.class, "getDefault", "setDefault"))
              .or(access(java.util.TimeZone.class, "getDefault", "setDefault"))
              .or(access(java.time.ZoneId.class, "systemDefault"))
              .or(access(java.time.Clock.class, "systemUTC", "systemDefaultZone", "system")));

  @ArchTest
  static final ArchRule the_time_comes_from_the_clock_handed_in =
      nobodyButMain(
          withoutArguments(Instant.class, "now")
              .or(withoutArguments(LocalDate.class, "now"))
              .or(withoutArguments(LocalTime.class, "now"))
              .or(withoutArguments(LocalDateTime.class, "now"))
              .or(withoutArguments(ZonedDateTime.class, "now")));

  @ArchTest
  static final ArchRule functions_give_the_same_bits_everywhere =
      nobody(
              access(Math.class, "sin", "cos", "tan", "asin", "acos", "atan", "atan2")
                  .or(access(Math.class, "sinh", "cosh", "tanh", "exp", "expm1", "log", "log10"))
                  .or(access(Math.class, "log1p", "pow", "cbrt", "hypot")))
          .because("StrictMath gives the same bits on every Java");

  @ArchTest
  static final ArchRule chance_has_a_seed =
      nobody(
          access(Math.class, "random")
              .or(withoutArguments(Random.class, "<init>"))
              .or(access(ThreadLocalRandom.class, "current")));

  @ArchTest
  static final ArchRule order_is_kept =
      nobody(access(Map.class, "of", "ofEntries", "copyOf").or(access(Set.class, "of", "copyOf")))
          .because(
              "these run through their entries in another order each time; "
                  + "use a List, an EnumMap or EnumSet, or an unmodifiable linked map or set");

  @ArchTest
  static final ArchRule no_word_depends_on_the_locale =
      nobody(
              firstArgumentIsNot(Locale.class, String.class, "format")
                  .or(access(String.class, "formatted"))
                  .or(withoutArguments(String.class, "toLowerCase"))
                  .or(withoutArguments(String.class, "toUpperCase"))
                  .or(firstArgumentIsNot(Locale.class, PrintStream.class, "format"))
                  .or(firstArgumentIsNot(Locale.class, PrintStream.class, "printf"))
                  .or(firstArgumentIsNot(Locale.class, PrintWriter.class, "format"))
                  .or(firstArgumentIsNot(Locale.class, PrintWriter.class, "printf"))
                  .or(firstArgumentIsNot(Locale.class, Formatter.class, "format")))
          .because("numbers and letters must look the same under every locale; give Locale.ROOT");

  @ArchTest
  static final ArchRule no_stack_trace_is_printed =
      noClasses()
          .should(
              accessTargetWhere(
                  DescribedPredicate.describe(
                      "printStackTrace is called",
                      access -> access.getTarget().getName().equals("printStackTrace"))))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothing_static_changes =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

  /** The tests' own classes, wherever the build keeps them. */
  static final class NoTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  private static ArchRule arrowsPointDown() {
    List<ArchRule> rules = new ArrayList<>();
    for (int floor = 1; floor < FLOORS.size(); floor++) {
      rules.add(
          noClasses()
              .that()
              .resideInAnyPackage(rooms(List.of(FLOORS.get(floor))))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(rooms(FLOORS.subList(0, floor)))
              .allowEmptyShould(true));
    }
    return CompositeArchRule.of(rules);
  }

  private static String room(String name) {
    return "dev.inkling." + name + "..";
  }

  private static String[] rooms(List<List<String>> floors) {
    return floors.stream().flatMap(List::stream).map(ArchitectureTest::room).toArray(String[]::new);
  }

  private static String[] plusRoot(String[] rooms) {
    return Stream.concat(Stream.of(rooms), Stream.of("dev.inkling")).toArray(String[]::new);
  }

  private static ArchRule nobody(DescribedPredicate<JavaAccess<?>> access) {
    return noClasses().should(accessTargetWhere(access)).allowEmptyShould(true);
  }

  private static ArchRule nobodyButMain(DescribedPredicate<JavaAccess<?>> access) {
    return noClasses()
        .that(are(DescribedPredicate.not(belongsToMain())))
        .should(accessTargetWhere(access))
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> belongsToMain() {
    return DescribedPredicate.<JavaClass>describe(
            "the main class",
            type -> type.getName().replaceAll("\\$.*", "").equals("dev.inkling.Inkling"))
        .and(resideInAPackage("dev.inkling"));
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return DescribedPredicate.describe(name, type -> type.getName().equals(name));
  }

  private static DescribedPredicate<JavaAccess<?>> access(Class<?> owner, String... names) {
    return DescribedPredicate.describe(
        owner.getSimpleName() + " " + String.join(", ", names),
        access ->
            access.getTargetOwner().isEquivalentTo(owner)
                && List.of(names).contains(access.getTarget().getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> withoutArguments(Class<?> owner, String name) {
    return access(owner, name)
        .and(
            DescribedPredicate.describe(
                "without arguments", access -> parameters(access).isEmpty()));
  }

  private static DescribedPredicate<JavaAccess<?>> firstArgumentIsNot(
      Class<?> type, Class<?> owner, String name) {
    return access(owner, name)
        .and(
            DescribedPredicate.describe(
                "without " + type.getSimpleName(),
                access ->
                    parameters(access).stream()
                        .limit(1)
                        .noneMatch(first -> first.isEquivalentTo(type))));
  }

  private static List<JavaClass> parameters(JavaAccess<?> access) {
    return access.getTarget()
            instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget code
        ? code.getRawParameterTypes()
        : List.of();
  }
}
