package vn.ocop.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.audit.AuditTrail;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Requests;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;
import vn.ocop.web.problem.ProblemException;

/** Database and store go away at the worst moment; a large file passes through little memory. */
@ApplicationTest
class UploadFaultsTest {

    private static final CurrentUser OFFICER = Requests.user(Role.PROVINCE_OFFICER);

    @Autowired
    private AttachmentRows rows;

    @Autowired
    private PartFiles parts;

    @Autowired
    private ContentStore store;

    @Autowired
    private FileInspection inspection;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private StorageSettings settings;

    @Autowired
    private PlatformTransactionManager transactionManager;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theDatabaseGoesAwayAfterTheLastByteAndTheFileIsNotLost() throws Exception {
        BreakableTransactions transactions = new BreakableTransactions(transactionManager);
        Uploads uploads = uploads(transactions, store);
        byte[] file = SampleFiles.pdf(10_000, 31);
        AttachmentId id = begin(uploads, file.length);

        // One more transaction works (looking the upload up), the next one (storing it) does not.
        transactions.breakAfter(1);
        TenantContext.run(THANH_HOA, () -> assertThatThrownBy(
                        () -> uploads.append(id, 0, new ByteArrayInputStream(file), OFFICER))
                .isInstanceOf(CannotCreateTransactionException.class));
        transactions.breakAfter(Integer.MAX_VALUE);

        UploadProgress progress = TenantContext.call(
                THANH_HOA, () -> uploads.append(id, file.length, InputStream.nullInputStream(), OFFICER));
        assertThat(progress.attachment().state()).isEqualTo(Attachment.State.STORED);
        assertThat(progress.attachment().sha256()).isEqualTo(SampleFiles.sha256(file));
    }

    @Test
    void theStoreGoesAwayAndTheUploadIsFinishedLater() throws Exception {
        TransactionTemplate transactions = new TransactionTemplate(transactionManager);
        ContentStore away = new FolderStore(Files.writeString(folder.resolve("file"), "no folder"));
        byte[] file = SampleFiles.pdf(10_000, 32);
        AttachmentId id = begin(uploads(transactions, away), file.length);

        TenantContext.run(THANH_HOA, () -> assertThatThrownBy(
                        () -> uploads(transactions, away).append(id, 0, new ByteArrayInputStream(file), OFFICER))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(AttachmentError.ATTACHMENT_STORAGE_UNAVAILABLE)));

        UploadProgress progress = TenantContext.call(THANH_HOA, () -> uploads(transactions, store)
                .append(id, file.length, InputStream.nullInputStream(), OFFICER));
        assertThat(progress.attachment().state()).isEqualTo(Attachment.State.STORED);
    }

    @Test
    void threeHundredMegabytesNeedHardlyAnyMemory() throws IOException {
        long size = 300L * 1024 * 1024;
        AttachmentId id = new AttachmentId(UUID.randomUUID());
        PartFiles files = new PartFiles(folder);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();

        long arrived = files.append("t_lon", id, 0, size, zeros(size));
        files.sha256("t_lon", id);
        inspection.typeOf(files.path("t_lon", id));
        new FolderStore(folder.resolve("content"))
                .put(new ContentAddress("t_lon", "0".repeat(64)), files.path("t_lon", id));

        assertThat(arrived).isEqualTo(size);
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(8L * 1024 * 1024);
    }

    private Uploads uploads(TransactionTemplate transactions, ContentStore target) {
        Completion completion = new Completion(rows, parts, target, inspection, audit, transactions);
        return new Uploads(rows, parts, completion, settings, transactions);
    }

    private static AttachmentId begin(Uploads uploads, long size) {
        UploadRequest request = new UploadRequest("su-co.pdf", size, null, AttachmentPurpose.EVIDENCE);
        return TenantContext.call(
                THANH_HOA, () -> uploads.begin(request, OFFICER).id());
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int count) {
                int given = (int) Math.min(count, left);
                left -= given;
                return given == 0 ? -1 : given;
            }
        };
    }

    /** Transactions that stop beginning after a while, as when the database goes away. */
    private static final class BreakableTransactions extends TransactionTemplate {

        private static final long serialVersionUID = 1L;

        private int left = Integer.MAX_VALUE;

        BreakableTransactions(PlatformTransactionManager manager) {
            super(manager);
        }

        void breakAfter(int transactions) {
            left = transactions;
        }

        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            if (left-- <= 0) {
                throw new CannotCreateTransactionException("the database is gone");
            }
            return super.execute(action);
        }
    }
}
