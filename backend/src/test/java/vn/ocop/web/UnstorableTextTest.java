package vn.ocop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.NATIONAL;
import static vn.ocop.testing.Workspaces.OPERATOR;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ocop.tenancy.Tenant;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Requests;
import vn.ocop.web.access.AccessRule;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.FrameworkHandlers;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.UserId;

/** A NUL character is refused with a clear sentence wherever text comes in; a new endpoint is covered by being there. */
@ApplicationTest
class UnstorableTextTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private FrameworkHandlers framework;

    @TestFactory
    Stream<DynamicTest> inEveryBody() {
        List<Target> targets = targets(true);
        assertThat(targets).hasSizeGreaterThan(10);
        return targets.stream()
                .map(target -> DynamicTest.dynamicTest(
                        target.toString(), () -> web.perform(request(target.method(), target.address())
                                        .header("If-Match", "\"0\"")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"bất kỳ\":[{\"x\":\"a\\u0000b\"}]}")
                                        .with(on(target.workspace()))
                                        .with(as(everything())))
                                .andExpect(status().isBadRequest())
                                .andExpect(jsonPath("$.code").value("unstorable-text"))
                                .andExpect(jsonPath("$.title").value("Có ký tự không lưu được"))));
    }

    @TestFactory
    Stream<DynamicTest> inEveryAddress() {
        return targets(false).stream()
                .map(target -> DynamicTest.dynamicTest(target.toString(), () -> web.perform(
                                request(target.method(), URI.create(target.address() + "?q=a%00b"))
                                        .with(on(target.workspace()))
                                        .with(as(everything())))
                        .andExpect(status().isBadRequest())
                        .andExpect(jsonPath("$.code").value("unstorable-text"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/users", "/api/audit/events", "/api/territory/units", "/api/notifications"})
    void inACursor(String list) throws Exception {
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("1:\0001:\0001:\0".getBytes(StandardCharsets.UTF_8));

        web.perform(get(list).queryParam("after", forged).with(on(THANH_HOA)).with(as(everything())))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("invalid-cursor"));
    }

    @Test
    void inAnUploadedFileOfCriteria() throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "file",
                "bo.json",
                MediaType.APPLICATION_JSON_VALUE,
                "{\"version\":\"a\\u0000\"}".getBytes(StandardCharsets.UTF_8));

        web.perform(multipart("/api/criteria/drafts")
                        .file(file)
                        .with(on(NATIONAL))
                        .with(as(everything())))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("unstorable-text"));
    }

    /** Not text, but read at the same place: what would exhaust the stack is refused as unreadable. */
    @Test
    void aBodyOfBracketsIsRefused() throws Exception {
        web.perform(request(HttpMethod.PUT, "/api/notifications/preference")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"language\":" + "[".repeat(500_000))
                        .with(on(THANH_HOA))
                        .with(as(everything())))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("unreadable-body"));
    }

    @Test
    void inAnotherEncoding() throws Exception {
        web.perform(request(HttpMethod.PUT, "/api/notifications/preference")
                        .contentType("application/json;charset=UTF-16")
                        .content("{\"byMail\":true,\"language\":\"vi\"}".getBytes(StandardCharsets.UTF_16BE))
                        .with(on(THANH_HOA))
                        .with(as(everything())))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("unstorable-text"));
    }

    @Test
    void aBackslashInFrontOfTheEscapeIsOrdinaryText() throws Exception {
        web.perform(request(HttpMethod.PUT, "/api/notifications/preference")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"byMail\":true,\"language\":\"\\\\u0000\"}")
                        .with(on(THANH_HOA))
                        .with(as(everything())))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("invalid-input"));
    }

    private List<Target> targets(boolean withBody) {
        List<Target> all = new ArrayList<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (!framework.isOpen(handler) && (!withBody || takesJson(handler))) {
                all.addAll(Target.of(mapping, handler));
            }
        });
        return all;
    }

    private static boolean takesJson(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    private static CurrentUser everything() {
        CurrentUser user = Requests.user(Role.values());
        return new CurrentUser(
                new UserId(UUID.randomUUID()), "moi-quyen", "Nguyễn Thị Thử", null, user.commune(), user.grants());
    }

    private record Target(HttpMethod method, String address, Tenant workspace) {

        static List<Target> of(RequestMappingInfo mapping, HandlerMethod handler) {
            AccessRule rule = AccessRule.of(handler);
            Tenant workspace = Stream.of(THANH_HOA, NATIONAL, OPERATOR)
                    .filter(tenant -> rule.servedOn().contains(tenant.kind()))
                    .findFirst()
                    .orElseThrow();
            return mapping.getPatternValues().stream()
                    .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                            .map(RequestMethod::asHttpMethod)
                            .map(method -> new Target(
                                    method,
                                    pattern.replace("{year}", "2026")
                                            .replace("{day}", "2026-09-02")
                                            .replaceAll(
                                                    "\\{[^}]+}",
                                                    UUID.randomUUID().toString()),
                                    workspace)))
                    .toList();
        }

        @Override
        public String toString() {
            return method + " " + address;
        }
    }
}
