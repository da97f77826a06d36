package vn.ocop.testing;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What code of the product a method may run, read from the class files: nothing is missed, a little too much is found. */
public final class ReachableCode {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.ocop");

    private ReachableCode() {}

    /** All classes of the product. */
    public static JavaClasses classes() {
        return CLASSES;
    }

    /** The method and whatever of ours it calls or refers to, at any depth. */
    public static Set<JavaCodeUnit> from(Method method) {
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        open.add(CLASSES.get(method.getDeclaringClass()).getMethod(method.getName(), method.getParameterTypes()));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.poll();
            if (seen.add(unit)) {
                Stream.<JavaAccess<?>>concat(
                                unit.getCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream())
                        .map(access -> access.getTarget().resolveMember())
                        .flatMap(Optional::stream)
                        .filter(JavaCodeUnit.class::isInstance)
                        .map(JavaCodeUnit.class::cast)
                        .filter(next -> next.getOwner().getPackageName().startsWith("vn.ocop"))
                        .flatMap(ReachableCode::withImplementations)
                        .forEach(open::add);
            }
        }
        return seen;
    }

    /** A call of an interface may land in any of its implementations. */
    private static Stream<JavaCodeUnit> withImplementations(JavaCodeUnit unit) {
        if (!(unit instanceof JavaMethod method)) {
            return Stream.of(unit);
        }
        Stream<JavaCodeUnit> implementations = method.getOwner().getAllSubclasses().stream()
                .flatMap(type -> type
                        .tryGetMethod(
                                method.getName(),
                                method.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toArray(String[]::new))
                        .stream());
        return Stream.concat(Stream.of(unit), implementations);
    }
}
