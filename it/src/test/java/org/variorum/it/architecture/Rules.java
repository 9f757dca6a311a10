package org.variorum.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of who may use what, below any root package: the program's own, or that of the fixtures which break each rule.
 * A rule that matches no class at all fails too.
 */
final class Rules {

    /** Core's stages, each with those beside it; a stage may use only the ones before it. */
    private static final List<List<String>> STAGES = List.of(
            List.of("lexicon", "parse"),
            List.of("read"),
            List.of("annotate"),
            List.of("extract"),
            List.of("resolve"),
            List.of("reconcile"),
            List.of("pipeline"));

    /** Classes of the model that are neither record, enum, sealed interface nor exception, each for a reason of its own. */
    private static final List<String> MODEL_CLASSES =
            List.of("CodePoints", "ContractJson", "PlainNumber", "Ids", "Sha256");

    private static final String EMPTY_NAMES = ".*(Util|Utils|Helper|Helpers|Manager|Impl)|I[A-Z].*";

    private final String root;
    private final String core;
    private final String model;

    Rules(String root) {
        this.root = root;
        this.core = root + ".core";
        this.model = root + ".model";
    }

    /** Every rule by its name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("stages use earlier ones only", stages());
        rules.put("packages have no cycles", cycles());
        rules.put("core knows no files or network", outside());
        rules.put("only tables and readers see streams", streams());
        rules.put("core knows no clock, default or chance", machine());
        rules.put("core starts no threads", threads());
        rules.put("core does not log", logging());
        rules.put("core keeps no state", state());
        rules.put("only read sees jsoup", only("org.jsoup..", core + ".read.."));
        rules.put("only nlp4j sees NLP4J", only("edu.emory..", root + ".nlp4j.."));
        rules.put("only cli sees picocli", only("picocli..", root + ".cli.."));
        rules.put("only cli sees the progress bar", only("me.tongfei..", root + ".cli.."));
        rules.put("the model holds values", values());
        rules.put("names say something", names());
        rules.put("every package is null-marked", nullMarked());
        return rules;
    }

    private ArchRule stages() {
        Architectures.LayeredArchitecture layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy(model + "..")
                .layer("nlp4j")
                .definedBy(root + ".nlp4j..")
                .layer("cli")
                .definedBy(root + ".cli..");
        for (List<String> stage : STAGES) {
            for (String name : stage) {
                layers = layers.layer(name).definedBy(core + "." + name + "..");
            }
        }
        layers = layers.whereLayer("model").mayNotAccessAnyLayer();
        List<String> earlier = new ArrayList<>(List.of("model"));
        for (List<String> stage : STAGES) {
            for (String name : stage) {
                layers = layers.whereLayer(name).mayOnlyAccessLayers(earlier.toArray(String[]::new));
            }
            earlier.addAll(stage);
        }
        return layers.whereLayer("nlp4j")
                .mayOnlyAccessLayers("model", "parse")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture();
    }

    private ArchRule cycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private ArchRule outside() {
        return noClasses().that(arePure()).should().dependOnClassesThat(Forbidden.outsideWorld());
    }

    private ArchRule streams() {
        DescribedPredicate<JavaClass> read = JavaClass.Predicates.resideInAnyPackage(core + ".read..");
        DescribedPredicate<JavaClass> table =
                DescribedPredicate.describe("table", type -> type.getName().equals(core + ".lexicon.Table"));
        return noClasses()
                .that(arePure().and(DescribedPredicate.not(read.or(table)).as("are neither readers nor the table")))
                .should()
                .dependOnClassesThat(Forbidden.streams());
    }

    private ArchRule machine() {
        return noClasses().that(arePure()).should().accessTargetWhere(Forbidden.machine());
    }

    private ArchRule threads() {
        return noClasses().that(arePure()).should().dependOnClassesThat(Forbidden.threads());
    }

    private ArchRule logging() {
        return noClasses().that(arePure()).should().dependOnClassesThat(Forbidden.logging());
    }

    private ArchRule state() {
        return fields().that()
                .areDeclaredInClassesThat(arePure())
                .and()
                .areStatic()
                .and(DescribedPredicate.not(HasModifiers.Predicates.modifier(JavaModifier.SYNTHETIC)))
                .should(new Constants());
    }

    private DescribedPredicate<JavaClass> arePure() {
        return JavaClass.Predicates.resideInAnyPackage(core + "..", model + "..")
                .as("are in core or model");
    }

    private ArchRule only(String library, String user) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(user)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private ArchRule values() {
        return classes()
                .that()
                .resideInAPackage(model + "..")
                .and(DescribedPredicate.not(isPackageInfo()))
                .should(satisfy("be values", Rules::isValue));
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isAssignableTo(Throwable.class)
                || (type.isInterface() && type.reflect().isSealed())
                || (MODEL_CLASSES.contains(type.getSimpleName())
                        && type.getModifiers().contains(JavaModifier.FINAL));
    }

    private ArchRule names() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(satisfy(
                        "have a name that says what they are",
                        type -> !type.getSimpleName().matches(EMPTY_NAMES)));
    }

    private ArchRule nullMarked() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(satisfy(
                        "stand in a package with a @NullMarked package-info",
                        type -> type.getPackage()
                                .tryGetPackageInfo()
                                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                .isPresent()));
    }

    private static DescribedPredicate<JavaClass> isPackageInfo() {
        return DescribedPredicate.describe(
                "package-info", type -> type.getSimpleName().equals("package-info"));
    }

    private static ArchCondition<JavaClass> satisfy(String description, java.util.function.Predicate<JavaClass> test) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!test.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not " + description));
                }
            }
        };
    }
}
