package vn.ocop.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ocop.notification.NotificationKind;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.ReachableCode;

/**
 * No change without an entry: from every endpoint that changes something the code leads to {@link AuditTrail#record}, or the
 * endpoint says why not. A new endpoint is covered by being there. Every action and notice has its words in both languages.
 */
@ApplicationTest
class AuditedEndpointsTest {

    private static final Set<RequestMethod> READING =
            Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private MessageSource messages;

    @Test
    void everyChangeLeadsToAnEntryOrSaysWhyNot() {
        List<String> silent = changing()
                .filter(handler -> !handler.hasMethodAnnotation(Unaudited.class))
                .map(HandlerMethod::getMethod)
                .filter(method -> !leadsToTheTrail(method))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .toList();

        assertThat(changing()).as("endpoints that change something").hasSizeGreaterThan(3);
        assertThat(silent).as("endpoints without an audit entry").isEmpty();
    }

    @Test
    void theSearchWouldMissNothingItShouldFind() throws NoSuchMethodException {
        Method reading = AuditController.class.getDeclaredMethod("choices", Locale.class);

        assertThat(leadsToTheTrail(reading)).isFalse();
    }

    @Test
    void everyActionHasItsWords() {
        Stream<String> keys = constants(AuditAction.class)
                .flatMap(action -> Stream.of("audit.action." + action.code(), "audit.object." + action.objectType()));
        assertThat(missing(keys)).isEmpty();
    }

    @Test
    void everyNoticeHasItsWords() {
        Stream<String> keys = constants(NotificationKind.class)
                .flatMap(kind ->
                        Stream.of("notification." + kind.code() + ".title", "notification." + kind.code() + ".body"));
        assertThat(missing(keys)).isEmpty();
    }

    @Test
    void noTwoActionsShareACode() {
        assertThat(constants(AuditAction.class).map(AuditAction::code)).doesNotHaveDuplicates();
        assertThat(constants(NotificationKind.class).map(NotificationKind::code))
                .doesNotHaveDuplicates();
    }

    private Stream<HandlerMethod> changing() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("vn.ocop."))
                .filter(mapping -> changes(mapping.getKey()))
                .map(Map.Entry::getValue);
    }

    private static boolean changes(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return !methods.isEmpty() && !READING.containsAll(methods);
    }

    private static boolean leadsToTheTrail(Method method) {
        return ReachableCode.from(method).stream()
                .anyMatch(unit -> unit.getOwner().isEquivalentTo(AuditTrail.class));
    }

    private static <T> Stream<T> constants(Class<T> type) {
        return ReachableCode.classes().get(type).getAllSubclasses().stream()
                .map(JavaClass::reflect)
                .filter(Class::isEnum)
                .flatMap(found -> Stream.of(found.getEnumConstants()))
                .map(type::cast);
    }

    private List<String> missing(Stream<String> keys) {
        return keys.flatMap(key -> Stream.of(Locale.of("vi"), Locale.ENGLISH)
                        .filter(locale -> !has(key, locale))
                        .map(locale -> key + " (" + locale + ")"))
                .distinct()
                .toList();
    }

    private boolean has(String key, Locale locale) {
        try {
            String text = messages.getMessage(key, new Object[] {"0", "1", "2", "3", "4"}, locale);
            return !text.isBlank();
        } catch (NoSuchMessageException e) {
            return false;
        }
    }
}
