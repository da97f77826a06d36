package vn.ocop.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Requests;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

@ApplicationTest
class WorkspaceProfileTest {

    private static final CurrentUser ADMINISTRATOR = Requests.user(Role.TENANT_ADMIN);
    private static final CurrentUser OFFICER = Requests.user(Role.PROVINCE_OFFICER);

    private static final byte[] PICTURE =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de");

    @Autowired
    private MockMvc web;

    private final JsonMapper json = new JsonMapper();

    @AfterEach
    void asInstalled() {
        Workspaces.database().execute("delete from t_thanhhoa.setting where name = 'workspace.profile'");
        Workspaces.database()
                .execute("update t_thanhhoa.attachment set owner_type = null, owner_id = null"
                        + " where owner_type = 'workspace-emblem'");
    }

    @Test
    void untilSomebodyChangesItTheRegistrySpeaks() throws Exception {
        workspace()
                .andExpect(jsonPath("$.fullName").value(THANH_HOA.fullName()))
                .andExpect(jsonPath("$.emblemUrl").value(nullValue()));
        web.perform(get("/api/workspace/profile").with(on(THANH_HOA)).with(as(ADMINISTRATOR)))
                .andExpect(header().string("ETag", "\"0\""));
    }

    @Test
    void theEmblemIsSeenByEverybodyAndByNobodyElse() throws Exception {
        String emblem = upload("EMBLEM", ADMINISTRATOR);

        change("Tỉnh Thanh Hóa anh hùng", "#9C3A1C", emblem, 0)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""));

        String address = "/api/workspace/emblems/" + emblem;
        workspace()
                .andExpect(jsonPath("$.fullName").value("Tỉnh Thanh Hóa anh hùng"))
                .andExpect(jsonPath("$.accentColor").value("#9c3a1c"))
                .andExpect(jsonPath("$.emblemUrl").value(address));
        web.perform(get(address).with(on(THANH_HOA)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().bytes(PICTURE));
        web.perform(get(address).with(on(BEN_TRE))).andExpect(status().isNotFound());
        web.perform(get("/api/attachments/" + emblem + "/content")
                        .with(on(THANH_HOA))
                        .with(as(OFFICER)))
                .andExpect(status().isOk());
        assertThat(owner(emblem)).isEqualTo("workspace-emblem");
        assertThat(text("select after_state ->> 'accentColor' from t_thanhhoa.audit_event"
                        + " where action = 'profile-changed' order by seq desc limit 1"))
                .isEqualTo("#9c3a1c");
    }

    @Test
    void anotherEmblemReplacesTheFirstWhichIsGivenUp() throws Exception {
        String first = upload("EMBLEM", ADMINISTRATOR);
        change("Tỉnh Thanh Hóa", null, first, 0);
        String second = upload("EMBLEM", ADMINISTRATOR);

        change("Tỉnh Thanh Hóa", null, second, 1).andExpect(status().isOk());

        web.perform(get("/api/workspace/emblems/" + first).with(on(THANH_HOA))).andExpect(status().isNotFound());
        web.perform(get("/api/workspace/emblems/" + second).with(on(THANH_HOA))).andExpect(status().isOk());
        assertThat(owner(first)).isNull();
        change("Tỉnh Thanh Hóa", null, null, 2)
                .andExpect(jsonPath("$.emblemUrl").value(nullValue()));
        assertThat(owner(second)).isNull();
    }

    @Test
    void whatIsNoEmblemOfOnesOwnIsRefusedAndNothingIsChanged() throws Exception {
        for (String wrong : new String[] {
            upload("EVIDENCE", ADMINISTRATOR), upload("EMBLEM", OFFICER), "0198f3c0-0000-7000-8000-000000000009"
        }) {
            change("Tỉnh Khác", null, wrong, 0)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.code").value("emblem-not-usable"))
                    .andExpect(jsonPath("$.errors[0].field").value("emblem"));
        }
        workspace().andExpect(jsonPath("$.fullName").value(THANH_HOA.fullName()));
    }

    @Test
    void ofTwoAdministratorsTheSecondIsToldToLookAgain() throws Exception {
        change("Tỉnh Thanh Hóa một", null, null, 0).andExpect(status().isOk());

        change("Tỉnh Thanh Hóa hai", null, null, 0)
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("stale-version"));
        web.perform(put("/api/workspace/profile")
                        .contentType("application/json")
                        .content("{\"fullName\":\"Tỉnh\"}")
                        .with(on(THANH_HOA))
                        .with(as(ADMINISTRATOR)))
                .andExpect(status().isPreconditionRequired());
        workspace().andExpect(jsonPath("$.fullName").value("Tỉnh Thanh Hóa một"));
    }

    @Test
    void badValuesAreToldAtTheirFields() throws Exception {
        change("  ", "red; background: url(//x)", null, 0)
                .andExpect(status().isBadRequest())
                .andExpect(result -> assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                        .contains("\"fullName\"", "\"accentColor\""));
    }

    @Test
    void anEmblemIsAPictureOfAtMostTwoMegabytes() throws Exception {
        begin("EMBLEM", "phim.mp4", 1000, ADMINISTRATOR)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("attachment-type-refused"));
        begin("EMBLEM", "to.png", 2 * 1024 * 1024 + 1, ADMINISTRATOR)
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.detail").value(containsString("2 MB")));
    }

    @Test
    void papersCarryTheNameAtTheirHead() throws Exception {
        change("Tỉnh Thanh Hóa mới", null, null, 0).andExpect(status().isOk());
        String templates = web.perform(
                        get("/api/criteria/templates").with(on(THANH_HOA)).with(as(OFFICER)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String template = JsonPath.read(templates, "$.items[0].id");
        String set = JsonPath.read(
                web.perform(get("/api/criteria/templates/" + template)
                                .with(on(THANH_HOA))
                                .with(as(OFFICER)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.groups[0].sets[0].code");

        byte[] pdf = web.perform(get("/api/criteria/templates/%s/sets/%s/score-sheet.pdf".formatted(template, set))
                        .with(on(THANH_HOA))
                        .with(as(OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(sheet)).contains("TỈNH THANH HÓA MỚI");
        }
    }

    @Test
    void theManifestIsNamedAfterTheProvince() throws Exception {
        change("Tỉnh Thanh Hóa", "#0b5d8a", null, 0);
        web.perform(get("/manifest.webmanifest").with(on(THANH_HOA)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/manifest+json"))
                .andExpect(jsonPath("$.short_name").value("OCOP " + THANH_HOA.name()))
                .andExpect(jsonPath("$.scope").value("/app"))
                .andExpect(jsonPath("$.theme_color").value("#0b5d8a"));
        web.perform(get("/manifest.webmanifest").with(on(BEN_TRE)))
                .andExpect(jsonPath("$.name").value("OCOP " + BEN_TRE.name()));
    }

    private ResultActions workspace() throws Exception {
        return web.perform(get("/api/workspace").with(on(THANH_HOA))).andExpect(status().isOk());
    }

    private ResultActions change(String fullName, @Nullable String color, @Nullable String emblem, long seen)
            throws Exception {
        String body = json.writeValueAsString(new Sent(fullName, color, emblem));
        return web.perform(put("/api/workspace/profile")
                .contentType("application/json")
                .content(body)
                .header("If-Match", "\"" + seen + "\"")
                .with(on(THANH_HOA))
                .with(as(ADMINISTRATOR)));
    }

    private ResultActions begin(String purpose, String name, int size, CurrentUser user) throws Exception {
        return web.perform(post("/api/attachments")
                .contentType("application/json")
                .content("{\"fileName\":\"%s\",\"size\":%d,\"purpose\":\"%s\"}".formatted(name, size, purpose))
                .with(on(THANH_HOA))
                .with(as(user)));
    }

    private String upload(String purpose, CurrentUser user) throws Exception {
        String location = Objects.requireNonNull(begin(purpose, "bieu-trung.png", PICTURE.length, user)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        web.perform(patch(location)
                        .contentType("application/offset+octet-stream")
                        .header("Upload-Offset", 0)
                        .content(PICTURE)
                        .with(on(THANH_HOA))
                        .with(as(user)))
                .andExpect(status().isOk());
        return location.substring("/api/attachments/".length());
    }

    private static @Nullable String owner(String attachment) {
        return text("select owner_type from t_thanhhoa.attachment where id = '" + attachment + "'");
    }

    private static @Nullable String text(String query) {
        try (Connection connection = Workspaces.database().superuser().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Sent(
            String fullName,
            @Nullable String accentColor,
            @Nullable String emblem) {}
}
