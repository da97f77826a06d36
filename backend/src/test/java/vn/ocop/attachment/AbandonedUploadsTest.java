package vn.ocop.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.attachment.AttachmentRequests.OFFICER;
import static vn.ocop.attachment.AttachmentRequests.inThanhHoa;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Requests;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** Dọn những gì không ai tải xong hoặc không dùng đến. */
@ApplicationTest
class AbandonedUploadsTest {

    private static final CurrentUser PRODUCER = Requests.user(Role.OWNER_ADMIN);

    @Autowired
    private MockMvc web;

    @Autowired
    private PartFiles parts;

    @Autowired
    private ContentStore store;

    @Autowired
    private AttachmentRows rows;

    @Autowired
    private Attachments attachments;

    @Autowired
    private AbandonedUploads abandoned;

    @Autowired
    private TransactionTemplate transactions;

    private AttachmentRequests files;

    @BeforeEach
    void sender() {
        files = new AttachmentRequests(web);
    }

    @Test
    void cleaningUpRemovesWhatNobodyFinishedOrBoundAndKeepsTheRest() throws Exception {
        byte[] file = SampleFiles.pdf(1000, 9);
        UUID unfinished = files.begin("bo-do.pdf", 1000, null);
        files.send(unfinished, 0, SampleFiles.pdf(10, 9));
        UUID unbound = files.stored("khong-thuoc-ve.pdf", file);
        UUID bound = files.stored("thuoc-ve.pdf", file);
        inThanhHoa(() -> transactions.executeWithoutResult(status -> {
            AttachmentOwner owner = new AttachmentOwner("dossier", "1");
            assertThat(attachments.bind(new AttachmentId(bound), owner, PRODUCER))
                    .isFalse();
            assertThat(attachments.bind(new AttachmentId(bound), owner, OFFICER))
                    .isTrue();
            assertThat(attachments.bind(new AttachmentId(bound), new AttachmentOwner("dossier", "2"), OFFICER))
                    .isFalse();
            assertThat(attachments.bind(new AttachmentId(unfinished), owner, OFFICER))
                    .isFalse();
        }));
        Workspaces.database()
                .execute("update t_thanhhoa.attachment set created_at = now() - interval '9 days' where id in"
                        + " ('%s', '%s', '%s')".formatted(unfinished, unbound, bound));

        inThanhHoa(() -> assertThat(cleanUp()).isEqualTo(2));

        assertThat(parts.path(THANH_HOA.schema(), new AttachmentId(unfinished))).doesNotExist();
        files.download(unbound).andExpect(status().isNotFound());
        files.download(bound).andExpect(content().bytes(file));
        Workspaces.database()
                .execute("update t_thanhhoa.attachment set owner_type = null, owner_id = null where id = '" + bound
                        + "'");
        inThanhHoa(() -> assertThat(cleanUp()).isEqualTo(1));
        assertThat(store.contains(new ContentAddress(THANH_HOA.schema(), SampleFiles.sha256(file))))
                .isFalse();
        inThanhHoa(() -> assertThat(transactions.<Boolean>execute(
                        status -> rows.find(new AttachmentId(bound)).isPresent()))
                .isFalse());
    }

    @Test
    void aFileBoundWhileTheCleanUpIsRunningStays() throws Exception {
        byte[] file = SampleFiles.pdf(400, 21);
        AttachmentId id = new AttachmentId(files.stored("vua-kip.pdf", file));
        inThanhHoa(() -> {
            Attachment unbound = Objects.requireNonNull(
                    transactions.execute(status -> rows.find(id).orElseThrow()));
            transactions.executeWithoutResult(
                    status -> assertThat(attachments.bind(id, new AttachmentOwner("dossier", "3"), OFFICER))
                            .isTrue());
            assertThatCode(() -> abandoned.remove(unbound)).doesNotThrowAnyException();
        });
        files.download(id.value()).andExpect(content().bytes(file));
    }

    private int cleanUp() {
        try {
            return abandoned.cleanUp(Duration.ofDays(7));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
