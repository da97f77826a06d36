package vn.ocop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.NATIONAL;
import static vn.ocop.testing.Workspaces.OPERATOR;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.identity.People;
import vn.ocop.identity.signin.OpenSessions;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Requests;
import vn.ocop.testing.TenantRows;
import vn.ocop.web.access.AccessRule;
import vn.ocop.web.access.AccessRule.Audience;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.FrameworkHandlers;
import vn.ocop.web.access.Role;

/**
 * Walls between people and between workspaces, tried on every endpoint there is; a new one is covered by being there.
 */
@ApplicationTest
class EndpointIsolationTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private FrameworkHandlers framework;

    @Autowired
    private SessionRepository<?> sessions;

    @TestFactory
    Stream<DynamicTest> withoutLogin() {
        return each("401 without login", endpoint -> {
            int status = status(endpoint, UUID.randomUUID().toString(), endpoint.workspace(), csrf());
            if (endpoint.rule().audience() == Audience.PUBLIC) {
                assertThat(status).isNotIn(401, 403, 500);
            } else {
                assertThat(status).isEqualTo(401);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> withTheWrongRole() {
        return each("403 with the wrong role", endpoint -> {
            int status = status(endpoint, UUID.randomUUID().toString(), endpoint.workspace(), as(withoutPermission()));
            if (endpoint.rule().audience() == Audience.PERMITTED) {
                assertThat(status).isEqualTo(403);
            } else {
                assertThat(status).isNotIn(401, 403);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> withAnotherWorkspacesSession() {
        CurrentUser stranger = People.add(THANH_HOA, "Lê Văn Lạ", Requests.COMMUNE, provinceRoles());
        Cookie cookie = OpenSessions.open(sessions, THANH_HOA, stranger);
        return each("401 with another workspace's session", endpoint -> {
            Tenant elsewhere = endpoint.workspace().equals(THANH_HOA) ? BEN_TRE : endpoint.workspace();
            MockHttpServletResponse answer = web.perform(
                            endpoint.request(UUID.randomUUID().toString())
                                    .cookie(cookie)
                                    .with(on(elsewhere))
                                    .with(csrf()))
                    .andReturn()
                    .getResponse();
            if (endpoint.rule().audience() != Audience.PUBLIC) {
                assertThat(answer.getStatus()).isEqualTo(401);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> onAnotherKindOfHost() {
        return each("404 on hosts that do not have it", endpoint -> {
            for (Tenant host : List.of(THANH_HOA, NATIONAL, OPERATOR)) {
                if (!endpoint.rule().servedOn().contains(host.kind())) {
                    int status = status(endpoint, UUID.randomUUID().toString(), host, as(everything(host.kind())));
                    assertThat(status).as(host.slug().value()).isEqualTo(404);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> withAnotherWorkspacesIds() {
        TenantRows.fill(THANH_HOA);
        List<String> foreign = TenantRows.ids(THANH_HOA);
        assertThat(foreign).hasSizeGreaterThan(3);
        return endpoints()
                .filter(endpoint -> endpoint.path().contains("{") && endpoint.servesProvinces())
                .map(endpoint -> DynamicTest.dynamicTest("404 with another workspace's ids: " + endpoint, () -> {
                    for (String id : foreign) {
                        int status = status(endpoint, id, BEN_TRE, as(everything(TenantKind.PROVINCE)));
                        // A change may be refused for its empty body before anything is looked up.
                        assertThat(status)
                                .as(id)
                                .isIn(endpoint.reads() ? List.of(404) : List.of(400, 404, 405, 415, 428));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> withoutTheCsrfToken() {
        return endpoints()
                .filter(endpoint -> !endpoint.reads())
                .map(endpoint -> DynamicTest.dynamicTest("403 without the CSRF token: " + endpoint, () -> {
                    String body = web.perform(endpoint.request(UUID.randomUUID().toString())
                                    .with(on(endpoint.workspace())))
                            .andReturn()
                            .getResponse()
                            .getContentAsString();
                    assertThat(body).contains("\"code\":\"csrf-refused\"");
                }));
    }

    @Test
    void theDescriptionOfTheApiNamesEveryEndpoint() throws Exception {
        JsonNode paths = new JsonMapper()
                .readTree(web.perform(request(HttpMethod.GET, URI.create("/v3/api-docs"))
                                .with(on(THANH_HOA)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .get("paths");
        Set<String> described = new TreeSet<>(paths.propertyNames());
        Set<String> served = new TreeSet<>(endpoints().map(Endpoint::path).toList());
        assertThat(described).containsExactlyElementsOf(served);
    }

    private Stream<DynamicTest> each(String name, Check check) {
        List<Endpoint> all = endpoints().toList();
        assertThat(all).hasSizeGreaterThan(15);
        return all.stream().map(endpoint -> DynamicTest.dynamicTest(name + ": " + endpoint, () -> check.run(endpoint)));
    }

    private int status(Endpoint endpoint, String id, Tenant host, RequestPostProcessor caller) throws Exception {
        return web.perform(endpoint.request(id).with(on(host)).with(caller))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Stream<Endpoint> endpoints() {
        List<Endpoint> all = new ArrayList<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (!framework.isOpen(handler)) {
                all.addAll(Endpoint.of(mapping, handler));
            }
        });
        return all.stream().sorted((a, b) -> a.toString().compareTo(b.toString()));
    }

    private static CurrentUser withoutPermission() {
        CurrentUser user = Requests.user(Role.COUNCIL_MEMBER);
        return new CurrentUser(user.id(), user.username(), user.fullName(), null, null, Set.of());
    }

    private static Role[] everything(TenantKind kind) {
        return Arrays.stream(Role.values()).filter(role -> role.existsOn(kind)).toArray(Role[]::new);
    }

    private static Role[] provinceRoles() {
        return everything(TenantKind.PROVINCE);
    }

    @FunctionalInterface
    private interface Check {
        void run(Endpoint endpoint) throws Exception;
    }

    private record Endpoint(HttpMethod method, String path, MediaType body, String query, AccessRule rule) {

        static List<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
            AccessRule rule = AccessRule.of(handler);
            MediaType body = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                    .findFirst()
                    .filter(MediaType::isConcrete)
                    .orElse(MediaType.APPLICATION_JSON);
            return mapping.getPatternValues().stream()
                    .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                            .map(method -> new Endpoint(method.asHttpMethod(), path, body, query(handler), rule)))
                    .toList();
        }

        /** The parameters a request must have, with some text. */
        private static String query(HandlerMethod handler) {
            return Arrays.stream(handler.getMethodParameters())
                    .filter(parameter -> {
                        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
                        return asked != null && asked.required();
                    })
                    .map(parameter -> parameter.getParameter().getName() + "=thu")
                    .collect(Collectors.joining("&"));
        }

        Tenant workspace() {
            if (servesProvinces()) {
                return THANH_HOA;
            }
            return rule.servedOn().contains(TenantKind.NATIONAL) ? NATIONAL : OPERATOR;
        }

        boolean servesProvinces() {
            return rule.servedOn().contains(TenantKind.PROVINCE);
        }

        boolean reads() {
            return method == HttpMethod.GET || method == HttpMethod.HEAD;
        }

        MockHttpServletRequestBuilder request(String id) {
            URI address = URI.create(path.replaceAll("\\{[^}]*}", id) + "?" + query);
            MockHttpServletRequestBuilder builder = MockMvcRequestBuilders.request(method, address);
            return reads() ? builder : builder.contentType(body).content("{}");
        }

        @Override
        public String toString() {
            return path + " " + method;
        }
    }
}
