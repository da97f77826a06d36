package vn.ocop;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.RequestMapping;

/** Rules that hold everywhere in the web application, whoever writes the next capability. */
@AnalyzeClasses(packages = "vn.ocop", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_CLASS = 400;
    private static final Path SOURCES = Path.of("src/main/java");

    /** Work on another thread would lose its tenant; the tenancy package hands it over. */
    @ArchTest
    static final ArchRule noRawThreads = noClasses()
            .that()
            .resideOutsideOfPackage("vn.ocop.tenancy..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Executors.class,
                    ExecutorService.class,
                    ThreadPoolExecutor.class,
                    ForkJoinPool.class,
                    Executor.class,
                    ThreadLocal.class);

    @ArchTest
    static final ArchRule nothingRunsInTheBackground =
            noMethods().should(beAnnotatedWith(Async.class)).orShould(beAnnotatedWith(Scheduled.class));

    @ArchTest
    static final ArchRule namesSayWhatATypeIs = noClasses()
            .should()
            .haveNameMatching(".*\\.[A-Za-z]*(Utils?|Helper|Impl|Manager|Common)")
            .orShould()
            .resideInAnyPackage("..utils..", "..util..", "..common..", "..helper..", "..impl..");

    @ArchTest
    static final ArchRule controllersStayInTheirModule =
            classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();

    @ArchTest
    static final ArchRule endpointsStayInTheirModule = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Controller")
            .and()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .notBePublic();

    /** A constant may be part of a statement; anything else is a parameter of it. */
    @Test
    void noSqlIsPutTogetherFromValues() throws IOException {
        Pattern concatenated = Pattern.compile(
                "\\.(sql|query|update|execute|executeQuery|executeUpdate|prepareStatement)\\("
                        + "\\s*(\"[^\"]*\"|\"\"\"(?s:.*?)\"\"\")\\s*(\\+\\s*+(?!([A-Za-z]+\\.)?[A-Z_]+\\b)|\\.formatted\\()");
        assertThat(places(concatenated)).as("SQL text glued to a value").isEmpty();
    }

    @Test
    void methodsFitOnAScreenAndClassesInAHead() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() > LONGEST_CLASS) {
                tooLong.add(file + ": " + lines.size() + " lines");
            }
            tooLong.addAll(longMethods(file, lines));
        }
        assertThat(tooLong).isEmpty();
    }

    /** The formatter puts a method's first line and its closing brace at four spaces, which is all one needs to know. */
    private static List<String> longMethods(Path file, List<String> lines) {
        Pattern start = Pattern.compile("( {4}| {8})(?![A-Z0-9_]+\\()[^ /*@}].*\\(.*");
        List<String> found = new ArrayList<>();
        int begin = -1;
        String indent = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = start.matcher(lines.get(i));
            if (begin < 0 && matcher.matches() && !lines.get(i).endsWith(";")) {
                begin = i;
                indent = matcher.group(1);
            } else if (begin >= 0
                    && (lines.get(i).equals(indent + "}") || lines.get(i).equals(indent + "};"))) {
                if (i - begin + 1 > LONGEST_METHOD) {
                    found.add(file + ":" + (begin + 1) + ": " + (i - begin + 1) + " lines");
                }
                begin = -1;
            }
        }
        return found;
    }

    private static List<String> places(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                found.add(file + ": " + matcher.group());
            }
        }
        return found;
    }

    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root :
                List.of(SOURCES, Path.of("../tenant-provisioning/src/main/java"), Path.of("../batch/src/main/java"))) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(50);
        return found;
    }
}
