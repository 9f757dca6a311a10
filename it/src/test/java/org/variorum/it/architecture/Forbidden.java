package org.variorum.it.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the pure modules may not touch, as predicates over classes and over calls. */
final class Forbidden {

    /** Streams in memory and of resources: what a table or a reader needs, and nobody else. */
    private static final Pattern STREAMS =
            Pattern.compile("java\\.io\\.(InputStream|IOException|UncheckedIOException|ByteArray\\w+)");

    private static final Pattern OUTSIDE =
            Pattern.compile("(java\\.io|java\\.nio\\.file|java\\.net|javax?\\.sql)\\..*");

    private static final Pattern THREADS = Pattern.compile("java\\.lang\\.(Thread|ThreadGroup|ThreadLocal)"
            + "|java\\.util\\.Timer"
            + "|java\\.util\\.concurrent\\.(\\w*Executor\\w*|\\w*Future\\w*|ForkJoin\\w*|Flow|Callable)");

    private static final Pattern LOGGING = Pattern.compile("(org\\.slf4j|java\\.util\\.logging)\\..*");

    private static final List<Pattern> MACHINE = patterns(
            // the clock
            "java\\.time\\..*\\.now\\(.*\\)",
            "java\\.time\\.Clock\\.(system|tick).*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.util\\.Calendar\\.getInstance\\(.*\\)",
            // the default zone, charset and properties
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.util\\.TimeZone\\.getDefault\\(\\)",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.lang\\.String\\.getBytes\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B\\)",
            "java\\.lang\\.System\\.(getProperty|getProperties|getenv|lineSeparator)\\(.*\\)",
            // the default locale
            "java\\.util\\.Locale\\.getDefault\\(.*\\)",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*\\)",
            "java\\.lang\\.String\\.formatted\\(.*\\)",
            "java\\.util\\.Formatter\\.<init>\\(\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*",
            "java\\.text\\.\\w+\\.get\\w*Instance\\(\\)",
            "java\\.text\\.(DecimalFormat|SimpleDateFormat|MessageFormat)\\.<init>\\((java\\.lang\\.String)?\\)",
            // chance
            "java\\.lang\\.Math\\.random\\(\\)",
            "java\\.util\\.Random\\.<init>\\(\\)",
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
            // threads behind a stream
            "java\\.util\\..*\\.parallelStream\\(\\)",
            "java\\.util\\.stream\\..*\\.parallel\\(\\)");

    private Forbidden() {}

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream().map(Pattern::compile).collect(Collectors.toUnmodifiableList());
    }

    /** Files, network, databases, and all streams but the harmless ones. */
    static DescribedPredicate<JavaClass> outsideWorld() {
        return named("files, network or databases", OUTSIDE).and(DescribedPredicate.not(streams()));
    }

    static DescribedPredicate<JavaClass> streams() {
        return named("streams of bytes", STREAMS);
    }

    static DescribedPredicate<JavaClass> threads() {
        return named("threads", THREADS);
    }

    static DescribedPredicate<JavaClass> logging() {
        return named("logging", LOGGING);
    }

    private static DescribedPredicate<JavaClass> named(String description, Pattern names) {
        return DescribedPredicate.describe(
                description, type -> names.matcher(type.getName()).matches());
    }

    /** Calls and method references whose result depends on the machine, the hour or chance. */
    static DescribedPredicate<JavaAccess<?>> machine() {
        return DescribedPredicate.describe("the clock, the machine's defaults or chance", access -> {
            String target = access.getTarget().getFullName();
            return MACHINE.stream().anyMatch(pattern -> pattern.matcher(target).matches());
        });
    }
}
