package vn.ocop.attachment;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.attachment.AttachmentRequests.OFFICER;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Requests;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.UserId;

/** Giới hạn khi tải lên: of one file, of one person and of one workspace. */
@ApplicationTest
class UploadLimitsTest {

    @Autowired
    private MockMvc web;

    private AttachmentRequests files;

    @BeforeEach
    void sender() {
        files = new AttachmentRequests(web);
    }

    @Test
    void twoGigabytesAreRefusedBeforeTheFirstByte() throws Exception {
        files.request("phim.pdf", 2L * 1024 * 1024 * 1024, null)
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.code").value("attachment-too-large"))
                .andExpect(jsonPath("$.errors[0].field").value("size"))
                .andExpect(
                        jsonPath("$.detail")
                                .value(
                                        "Tệp vượt quá dung lượng cho phép là 100 MB. Vui lòng nén hoặc chia nhỏ tệp rồi tải lại."));
    }

    @Test
    void moreBytesThanAnnouncedAreRefused() throws Exception {
        UUID id = files.begin("dai-hon.pdf", 1000, null);

        files.send(id, 0, SampleFiles.pdf(1001, 5))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.code").value("attachment-longer-than-announced"));
    }

    @Test
    void theWorkspacesQuotaIsCounted() throws Exception {
        String hog = UUID.randomUUID().toString();
        Workspaces.database().execute("""
                insert into t_bentre.attachment (id, file_name, purpose, size_bytes, state, uploaded_by, uploader_name)
                values ('%s', 'x.pdf', 'EVIDENCE', 53687091200, 'UPLOADING', '%s', 'x')
                """.formatted(hog, hog));
        try {
            web.perform(post("/api/attachments")
                            .contentType("application/json")
                            .content("{\"fileName\":\"a.pdf\",\"size\":1,\"purpose\":\"EVIDENCE\"}")
                            .with(on(BEN_TRE))
                            .with(as(OFFICER)))
                    .andExpect(status().isInsufficientStorage())
                    .andExpect(jsonPath("$.code").value("attachment-quota-exceeded"));
        } finally {
            Workspaces.database().execute("delete from t_bentre.attachment where id = '" + hog + "'");
        }
    }

    @Test
    void onePersonsUnfinishedUploadsAreCounted() throws Exception {
        CurrentUser hoarder = person("nguoi-om-tep");
        for (int i = 0; i < 20; i++) {
            files.request("dang-do.pdf", 1000, null, hoarder).andExpect(status().isCreated());
        }

        files.request("them.pdf", 1000, null, hoarder)
                .andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.code").value("attachment-too-many-unfinished"))
                .andExpect(
                        jsonPath("$.detail")
                                .value(
                                        "Mỗi người được có tối đa 20 tệp đang tải dở và 2 GB tệp chưa gắn vào hồ sơ. Hãy tải xong hoặc hủy các tệp đó trước; tệp bỏ dở được tự dọn sau 24 giờ."));
        files.request("cua-nguoi-khac.pdf", 1000, null, person("nguoi-khac")).andExpect(status().isCreated());
    }

    @Test
    void soAreTheirBytesAndThoseOfFilesThatBelongToNothing() throws Exception {
        CurrentUser hoarder = person("nguoi-om-phim");
        Workspaces.database().execute("""
                insert into t_thanhhoa.attachment
                    (id, file_name, purpose, size_bytes, sha256, media_type, state, stored_at, uploaded_by, uploader_name)
                select gen_random_uuid(), 'phim.mp4', 'VIDEO', 500 * 1024 * 1024, repeat('a', 64), 'video/mp4', 'STORED', now(),
                       '%s', 'x'
                from generate_series(1, 4)
                """.formatted(hoarder.id()));

        files.request("them.pdf", 60 * 1024 * 1024, null, hoarder).andExpect(status().isTooManyRequests());
        files.request("nho.pdf", 1024 * 1024, null, hoarder).andExpect(status().isCreated());
        Workspaces.database()
                .execute(
                        "update t_thanhhoa.attachment set owner_type = 'dossier', owner_id = '1' where uploaded_by = '%s'"
                                .formatted(hoarder.id()));
        files.request("them.pdf", 60 * 1024 * 1024, null, hoarder).andExpect(status().isCreated());
    }

    private static CurrentUser person(String name) {
        CurrentUser officer = Requests.user(Role.PROVINCE_OFFICER);
        return new CurrentUser(new UserId(UUID.randomUUID()), name, officer.fullName(), null, null, officer.grants());
    }
}
