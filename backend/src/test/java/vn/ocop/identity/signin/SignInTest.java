package vn.ocop.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.identity.People;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.RealmKeys;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** The way through Keycloak and back, from the first click to the page that was wanted. */
@ApplicationTest
class SignInTest {

    @Autowired
    private MockMvc web;

    private final CurrentUser user = People.add(THANH_HOA, "Lê Thị Hương", "16093", Role.COMMUNE_OFFICER);

    /** Whoever planted the cookie of a session in somebody's browser must not be signed in with him. */
    @Test
    void theSessionHasAnotherNameAfterwards() throws Exception {
        MockHttpServletResponse started = start();
        Cookie before = session(started);
        MultiValueMap<String, String> asked = asked(started);

        MockHttpServletResponse ended = web.perform(get("/dang-nhap/hoan-tat")
                        .param("code", code(asked))
                        .param("state", Objects.requireNonNull(asked.getFirst("state")))
                        .cookie(before)
                        .with(on(THANH_HOA)))
                .andExpect(redirectedUrl("/app/registrations"))
                .andReturn()
                .getResponse();

        Cookie after = session(ended);
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(after.isHttpOnly()).isTrue();
        assertThat(after.getAttribute("SameSite")).isEqualTo("Lax");
        web.perform(get("/api/me").cookie(before).with(on(THANH_HOA))).andExpect(status().isUnauthorized());
        web.perform(get("/api/me").cookie(after).with(on(THANH_HOA)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fullName").value("Lê Thị Hương"));
    }

    /** Otherwise somebody could be signed in as another without noticing, and work in his name. */
    @Test
    void anAnswerMeantForAnotherBrowserSignsNobodyIn() throws Exception {
        MockHttpServletResponse elsewhere = start();
        MultiValueMap<String, String> asked = asked(elsewhere);
        Cookie own = session(start());

        web.perform(get("/dang-nhap/hoan-tat")
                        .param("code", code(asked))
                        .param("state", Objects.requireNonNull(asked.getFirst("state")))
                        .cookie(own)
                        .with(on(THANH_HOA)))
                .andExpect(status().isUnauthorized());

        web.perform(get("/api/me").cookie(own).with(on(THANH_HOA))).andExpect(status().isUnauthorized());
    }

    private MockHttpServletResponse start() throws Exception {
        return web.perform(get("/dang-nhap").param("tiep", "/app/registrations").with(on(THANH_HOA)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse();
    }

    private static MultiValueMap<String, String> asked(MockHttpServletResponse start) {
        String address = Objects.requireNonNull(start.getRedirectedUrl());
        MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .forEach((name, values) ->
                        values.forEach(value -> decoded.add(name, URLDecoder.decode(value, StandardCharsets.UTF_8))));
        return decoded;
    }

    private String code(MultiValueMap<String, String> asked) {
        return RealmKeys.code("thanhhoa", user.id().value(), Objects.requireNonNull(asked.getFirst("nonce")));
    }

    private static Cookie session(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getCookie("ocop"));
    }
}
