package vn.ocop.attachment;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.attachment.AttachmentRequests.OFFICER;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Requests;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** Tệp là của người gửi cho đến khi thuộc về một đối tượng: for anybody else there is none. */
@ApplicationTest
class AttachmentAccessTest {

    private static final CurrentUser PRODUCER = Requests.user(Role.OWNER_ADMIN);

    @Autowired
    private MockMvc web;

    private AttachmentRequests files;

    @BeforeEach
    void sender() {
        files = new AttachmentRequests(web);
    }

    @Test
    void othersFindNothing() throws Exception {
        byte[] file = SampleFiles.pdf(1000, 8);
        UUID id = files.begin("rieng-tu.pdf", file.length, null);
        web.perform(head("/api/attachments/" + id).with(on(THANH_HOA)).with(as(PRODUCER)))
                .andExpect(status().isNotFound());
        web.perform(patch("/api/attachments/" + id)
                        .contentType(AttachmentController.PIECE)
                        .header("Upload-Offset", 0)
                        .content(file)
                        .with(on(BEN_TRE))
                        .with(as(OFFICER)))
                .andExpect(status().isNotFound());
        files.send(id, 0, file).andExpect(status().isOk());

        String content = "/api/attachments/" + id + "/content";
        web.perform(get(content).with(on(THANH_HOA)).with(as(PRODUCER))).andExpect(status().isNotFound());
        web.perform(get(content).with(on(BEN_TRE)).with(as(OFFICER))).andExpect(status().isNotFound());
        web.perform(get(content).with(on(THANH_HOA))).andExpect(status().isUnauthorized());
        web.perform(get("/api/attachments/" + UUID.randomUUID() + "/content").with(on(THANH_HOA)))
                .andExpect(status().isUnauthorized());
    }
}
