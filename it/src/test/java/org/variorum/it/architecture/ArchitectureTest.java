package org.variorum.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds in the program, and bites in a class that was written to break it. */
final class ArchitectureTest {

    private static final String FIXTURES = "org.variorum.it.fixture";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.variorum");

    private static final JavaClasses FIXTURE = new ClassFileImporter().importPackages(FIXTURES);

    /** For each rule the fixtures that it must report. */
    private static final Map<String, Set<String>> BROKEN_BY = new TreeMap<>(Map.ofEntries(
            Map.entry("stages use earlier ones only", Set.of("LooksAhead", "LooksAside", "OutsideEveryLayer")),
            Map.entry("packages have no cycles", Set.of("LooksAhead")),
            Map.entry("core knows no files or network", Set.of("OpensFiles", "AsksTheNetwork", "AsksADatabase")),
            Map.entry("only tables and readers see streams", Set.of("ReadsStreams")),
            Map.entry(
                    "core knows no clock, default or chance", Set.of("AsksTheClock", "AsksTheMachine", "TakesChances")),
            Map.entry("core starts no threads", Set.of("StartsThreads")),
            Map.entry("core does not log", Set.of("Logs")),
            Map.entry("core keeps no state", Set.of("counter", "NAMES", "DIGITS", "COUNT", "BY_NAME")),
            Map.entry("only read sees jsoup", Set.of("ParsesPages")),
            Map.entry("only nlp4j sees NLP4J", Set.of("ParsesSentences")),
            Map.entry("only cli sees picocli", Set.of("IsACommand")),
            Map.entry("only cli sees the progress bar", Set.of("ShowsProgress")),
            Map.entry("the model holds values", Set.of("OpenClass", "OpenInterface")),
            Map.entry("names say something", Set.of("SpanUtils", "SpanHelper", "SpanManager", "SpanImpl", "ISpan")),
            Map.entry("every package is null-marked", Set.of("OutsideEveryLayer"))));

    static Stream<String> rules() {
        return new Rules("org.variorum").all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheProgram(String name) {
        rule("org.variorum", name).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bitesInItsFixture(String name) {
        Set<String> guilty = BROKEN_BY.getOrDefault(name, Set.of());

        String report = String.join(
                "\n", rule(FIXTURES, name).evaluate(FIXTURE).getFailureReport().getDetails());

        assertThat(guilty).as("fixtures that break this rule").isNotEmpty();
        assertThat(report).contains(guilty).doesNotContain("Class <" + FIXTURES + ".core.annotate.BehavesWell>");
    }

    @Test
    void readsTheWholeProgram() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass type : PROGRAM) {
            packages.add(type.getPackageName());
        }

        assertThat(packages)
                .contains("org.variorum.model", "org.variorum.core.read", "org.variorum.nlp4j", "org.variorum.cli")
                .noneMatch(name -> name.startsWith("org.variorum.it"));
    }

    private static ArchRule rule(String root, String name) {
        return java.util.Objects.requireNonNull(new Rules(root).all().get(name), name);
    }
}
