package vn.ocop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.web.problem.ErrorCode;

/** Every error code of every module has a title and a detail, in Vietnamese and in English, and no other has its name. */
@ApplicationTest
class ErrorCatalogueTest {

    @Autowired
    private MessageSource messages;

    @Test
    void everyCodeIsExplainedInBothLanguages() {
        List<String> missing = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ErrorCode code : codes()) {
            assertThat(seen.add(code.code())).as(code.code() + " is used once").isTrue();
            for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
                for (String part : List.of(".title", ".detail")) {
                    String text = messages.getMessage(code.code() + part, new Object[] {"x", "y"}, "", locale);
                    String other =
                            messages.getMessage(code.code() + part, new Object[] {"x", "y"}, "", Locale.of("vi"));
                    if (text == null || text.isEmpty() || (locale == Locale.ENGLISH && text.equals(other))) {
                        missing.add(code.code() + part + " in " + locale);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(seen).hasSizeGreaterThan(20);
    }

    private static List<ErrorCode> codes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.ocop").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(ErrorCode.class::cast)
                        .toList();
    }
}
