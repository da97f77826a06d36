package vn.ocop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.ReachableCode;
import vn.ocop.web.access.AccessRule;
import vn.ocop.web.access.FrameworkHandlers;
import vn.ocop.web.problem.ErrorCode;

/**
 * The reference of the API in docs is what the code has. To write it anew:
 * {@code mvn -pl backend -am test -Dtest=ApiReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Ddictionary.write=true}.
 */
@ApplicationTest
class ApiReferenceTest {

    private static final Path REFERENCE = Path.of("../docs/api-reference.md");
    private static final Pattern TITLE = Pattern.compile("/\\*\\*\\s*\\*?\\s*([^:.]+)[:.]");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private FrameworkHandlers framework;

    @Autowired
    private MessageSource messages;

    @Test
    void theReferenceIsWhatTheCodeHas() throws Exception {
        JsonNode contract = OpenApiContractTest.document(mvc);
        List<ApiEndpoint> endpoints = endpoints(contract);
        String current = new ApiReference(contract, endpoints, this::title, this::module).text();
        if (Boolean.getBoolean("dictionary.write")) {
            Files.writeString(REFERENCE, current);
        }
        assertThat(Files.readString(REFERENCE)).isEqualTo(current);
        assertThat(endpoints).hasSizeGreaterThan(40);
    }

    @Test
    void anEndpointsOwnErrorsAreFound() throws Exception {
        ApiEndpoint change = endpoints(OpenApiContractTest.document(mvc)).stream()
                .filter(endpoint -> endpoint.id().equals("PUT /api/calendar/days/{day}"))
                .findFirst()
                .orElseThrow();
        assertThat(change.errors().stream().map(ErrorCode::code))
                .containsExactly("calendar-day-unchanged", "calendar-year-out-of-range");
    }

    private List<ApiEndpoint> endpoints(JsonNode contract) {
        List<ApiEndpoint> found = new ArrayList<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (!framework.isOpen(handler)) {
                mapping.getPatternValues().forEach(path -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> found.add(new ApiEndpoint(
                                method.name(),
                                path,
                                handler.getBeanType().getPackageName().split("\\.")[2],
                                AccessRule.of(handler),
                                errors(handler),
                                contract.required("paths")
                                        .required(path)
                                        .required(method.name().toLowerCase(Locale.ROOT))))));
            }
        });
        found.sort(Comparator.comparing(ApiEndpoint::path).thenComparing(ApiEndpoint::method));
        return found;
    }

    /** The codes that the endpoint's code mentions, at any depth; what every request may meet stands elsewhere. */
    private static List<ErrorCode> errors(HandlerMethod handler) {
        return ReachableCode.from(handler.getMethod()).stream()
                .flatMap(unit -> unit.getFieldAccesses().stream())
                .flatMap(access -> constant(access).stream())
                .distinct()
                .sorted(Comparator.comparing(ErrorCode::code))
                .toList();
    }

    private static Optional<ErrorCode> constant(JavaFieldAccess access) {
        JavaClass owner = access.getTargetOwner();
        if (!owner.isAssignableTo(ErrorCode.class) || owner.equals(access.getOriginOwner())) {
            return Optional.empty();
        }
        return Arrays.stream(Objects.requireNonNull(owner.reflect().getEnumConstants()))
                .map(ErrorCode.class::cast)
                .filter(code -> code.name().equals(access.getTarget().getName()))
                .findFirst();
    }

    private String title(ErrorCode code) {
        return messages.getMessage(code.code() + ".title", null, Locale.of("vi"));
    }

    /** First words of the package's description, which are its official term. */
    private String module(String name) {
        try (Stream<String> lines = Files.lines(Path.of("src/main/java/vn/ocop", name, "package-info.java"))) {
            Matcher title = TITLE.matcher(String.join("\n", lines.toList()));
            return title.find() ? title.group(1) : name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
