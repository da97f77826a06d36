package vn.ocop.attachment;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.Requests;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** Gửi và nhận tệp như trình duyệt của một cán bộ tỉnh Thanh Hóa. */
final class AttachmentRequests {

    static final CurrentUser OFFICER = Requests.user(Role.PROVINCE_OFFICER);

    private final MockMvc web;
    private final JsonMapper json = new JsonMapper();

    AttachmentRequests(MockMvc web) {
        this.web = web;
    }

    UUID stored(String name, byte[] file) throws Exception {
        UUID id = begin(name, file.length, null);
        send(id, 0, file).andExpect(status().isOk());
        return id;
    }

    UUID begin(String name, long size, @Nullable String sha256) throws Exception {
        ResultActions answer = request(name, size, sha256)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.offset").value(0))
                .andExpect(jsonPath("$.chunkSize").value(5 * 1024 * 1024));
        String location =
                Objects.requireNonNull(answer.andReturn().getResponse().getHeader("Location"));
        return UUID.fromString(location.substring("/api/attachments/".length()));
    }

    ResultActions request(String name, long size, @Nullable String sha256) throws Exception {
        return request(name, size, sha256, OFFICER);
    }

    ResultActions request(String name, long size, @Nullable String sha256, CurrentUser sender) throws Exception {
        String body = json.writeValueAsString(new UploadRequest(name, size, sha256, AttachmentPurpose.EVIDENCE));
        return web.perform(post("/api/attachments")
                .contentType("application/json")
                .content(body)
                .with(on(THANH_HOA))
                .with(as(sender)));
    }

    ResultActions send(UUID id, long offset, byte[] piece) throws Exception {
        return web.perform(patch("/api/attachments/" + id)
                .contentType(AttachmentController.PIECE)
                .header("Upload-Offset", offset)
                .content(piece)
                .with(on(THANH_HOA))
                .with(as(OFFICER)));
    }

    ResultActions download(UUID id) throws Exception {
        return web.perform(
                get("/api/attachments/" + id + "/content").with(on(THANH_HOA)).with(as(OFFICER)));
    }

    static void inThanhHoa(Runnable work) {
        TenantContext.run(THANH_HOA, work);
    }
}
