package vn.ocop.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Requests;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

@ApplicationTest
class AttachmentTest {

    private static final CurrentUser OFFICER = Requests.user(Role.PROVINCE_OFFICER);
    private static final CurrentUser PRODUCER = Requests.user(Role.OWNER_ADMIN);

    @Autowired
    private MockMvc web;

    @Autowired
    private Uploads uploads;

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

    private final JsonMapper json = new JsonMapper();

    @Test
    void aFileInPiecesIsStoredAndComesBackWhole() throws Exception {
        byte[] file = SampleFiles.pdf(100_000, 1);
        UUID id = begin("Minh chứng số 1 (bản ký).pdf", file.length, SampleFiles.sha256(file));

        send(id, 0, Arrays.copyOfRange(file, 0, 60_000))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Upload-Offset", "60000"));
        web.perform(head("/api/attachments/" + id).with(on(THANH_HOA)).with(as(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(header().string("Upload-Offset", "60000"))
                .andExpect(header().string("Upload-Length", "100000"));
        send(id, 60_000, Arrays.copyOfRange(file, 60_000, file.length))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sha256").value(SampleFiles.sha256(file)))
                .andExpect(jsonPath("$.mediaType").value("application/pdf"));

        download(id)
                .andExpect(status().isOk())
                .andExpect(content().bytes(file))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(
                        result -> assertThat(result.getResponse().getHeader("Content-Disposition"))
                                .startsWith("attachment;")
                                .contains(
                                        "filename*=UTF-8''Minh%20ch%E1%BB%A9ng%20s%E1%BB%91%201%20%28b%E1%BA%A3n%20k%C3%BD%29.pdf"));
        web.perform(get("/api/attachments/" + id + "/content")
                        .header("Range", "bytes=99990-")
                        .with(on(THANH_HOA))
                        .with(as(OFFICER)))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 99990-99999/100000"))
                .andExpect(content().bytes(Arrays.copyOfRange(file, 99_990, 100_000)));
        send(id, file.length, new byte[0])
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("attachment-finished"));
    }

    @Test
    void anUploadGoesOnWhereTheConnectionBroke() throws Exception {
        byte[] file = SampleFiles.pdf(300_000, 2);
        UUID id = begin("dut-ket-noi.pdf", file.length, null);
        InputStream broken = new InputStream() {
            private int position;

            @Override
            public int read() throws IOException {
                if (position == 200_000) {
                    throw new IOException("Connection reset by peer");
                }
                return file[position++] & 0xff;
            }
        };

        inThanhHoa(() -> assertThatThrownBy(() -> uploads.append(new AttachmentId(id), 0, broken, OFFICER))
                .isInstanceOf(IOException.class));

        int arrived = Integer.parseInt(Objects.requireNonNull(
                web.perform(head("/api/attachments/" + id).with(on(THANH_HOA)).with(as(OFFICER)))
                        .andReturn()
                        .getResponse()
                        .getHeader("Upload-Offset")));
        assertThat(arrived).isBetween(1, 200_000);
        send(id, 0, file).andExpect(status().isConflict());
        send(id, arrived, Arrays.copyOfRange(file, arrived, file.length)).andExpect(status().isOk());
        download(id).andExpect(content().bytes(file));
    }

    @Test
    void aWrongPositionIsRefusedAndTheRightOneTold() throws Exception {
        UUID id = begin("vi-tri.pdf", 1000, null);
        send(id, 0, SampleFiles.pdf(400, 3)).andExpect(status().isNoContent());

        for (long wrong : new long[] {0, 399, 401, 1000}) {
            send(id, wrong, new byte[10])
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.code").value("attachment-wrong-offset"))
                    .andExpect(jsonPath("$.detail").value("Máy chủ đã nhận 400 byte. Hãy tải tiếp từ vị trí đó."));
        }
    }

    @Test
    void ofTwoSendersAtOnceOneHasToWait() throws Exception {
        byte[] file = SampleFiles.pdf(50_000, 4);
        UUID id = begin("hai-cua-so.pdf", file.length, null);
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        InputStream slow = new ByteArrayInputStream(file) {
            @Override
            public int read(byte[] buffer, int from, int count) {
                started.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return super.read(buffer, from, count);
            }
        };
        Thread first = Thread.ofPlatform()
                .start(() -> inThanhHoa(() -> {
                    try {
                        uploads.append(new AttachmentId(id), 0, slow, OFFICER);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }));
        started.await();

        send(id, 0, file)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("attachment-busy"));

        goOn.countDown();
        first.join();
        download(id).andExpect(content().bytes(file));
    }

    static Stream<Arguments> refusedContents() {
        return Stream.of(
                Arguments.of("chuong-trinh.pdf", SampleFiles.executable()),
                Arguments.of("trang.png", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("anh.jpg", SampleFiles.png()),
                Arguments.of("bom.xlsx", SampleFiles.bomb()),
                Arguments.of("thuong.docx", SampleFiles.zip(new byte[10], "a.txt")),
                Arguments.of("macro.docx", SampleFiles.docx("word/vbaProject.bin")),
                Arguments.of("hong.docx", Arrays.copyOf(SampleFiles.docx(), 60)),
                Arguments.of("rong.pdf", new byte[100]));
    }

    @ParameterizedTest
    @MethodSource("refusedContents")
    void contentThatIsNotWhatTheNameSaysIsRefused(String name, byte[] content) throws Exception {
        UUID id = begin(name, content.length, null);

        send(id, 0, content)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("attachment-content-mismatch"))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                        .contains("Nội dung của tệp “" + name + "” không đúng với phần mở rộng"));

        assertThat(parts.path(THANH_HOA.schema(), new AttachmentId(id))).doesNotExist();
        download(id).andExpect(status().isNotFound());
        send(id, 0, content).andExpect(jsonPath("$.code").value("attachment-finished"));
    }

    @Test
    void anOfficeDocumentIsKnownByWhatIsInIt() throws Exception {
        byte[] file = SampleFiles.docx();
        UUID id = begin("to-trinh.DOCX", file.length, null);

        send(id, 0, file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mediaType").value(FileType.DOCX.mediaType()));
    }

    @Test
    void twoGigabytesAreRefusedBeforeTheFirstByte() throws Exception {
        request("phim.pdf", 2L * 1024 * 1024 * 1024, null)
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
        UUID id = begin("dai-hon.pdf", 1000, null);

        send(id, 0, SampleFiles.pdf(1001, 5))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.code").value("attachment-longer-than-announced"));
    }

    @Test
    void aProgramIsRefusedByItsName() throws Exception {
        request("chuong-trinh.exe", 1000, null)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("fileName"))
                .andExpect(jsonPath("$.code").value("attachment-type-refused"));
    }

    @Test
    void contentThatChangedOnTheWayIsRefused() throws Exception {
        byte[] file = SampleFiles.pdf(1000, 6);
        UUID id = begin("sai-lech.pdf", file.length, SampleFiles.sha256(file));
        file[999]++;

        send(id, 0, file)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("attachment-checksum-mismatch"));
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
    void onAFullDiskNothingIsLostAndTheUploadGoesOnLater() throws Exception {
        byte[] file = SampleFiles.pdf(100_000, 7);
        UUID id = begin("day-dia.pdf", file.length, null);
        Path part = parts.path(THANH_HOA.schema(), new AttachmentId(id));
        Files.createDirectories(Objects.requireNonNull(part.getParent()));
        // Writing to this device fails just as on a full disk.
        Files.createSymbolicLink(part, Path.of("/dev/full"));

        send(id, 0, file)
                .andExpect(status().isInsufficientStorage())
                .andExpect(jsonPath("$.code").value("attachment-storage-full"));

        Files.delete(part);
        send(id, 0, file).andExpect(status().isOk());
        download(id).andExpect(content().bytes(file));
    }

    @Test
    void othersFindNothing() throws Exception {
        byte[] file = SampleFiles.pdf(1000, 8);
        UUID id = begin("rieng-tu.pdf", file.length, null);
        web.perform(head("/api/attachments/" + id).with(on(THANH_HOA)).with(as(PRODUCER)))
                .andExpect(status().isNotFound());
        web.perform(patch("/api/attachments/" + id)
                        .contentType(AttachmentController.PIECE)
                        .header("Upload-Offset", 0)
                        .content(file)
                        .with(on(BEN_TRE))
                        .with(as(OFFICER)))
                .andExpect(status().isNotFound());
        send(id, 0, file).andExpect(status().isOk());

        String content = "/api/attachments/" + id + "/content";
        web.perform(get(content).with(on(THANH_HOA)).with(as(PRODUCER))).andExpect(status().isNotFound());
        web.perform(get(content).with(on(BEN_TRE)).with(as(OFFICER))).andExpect(status().isNotFound());
        web.perform(get(content).with(on(THANH_HOA))).andExpect(status().isUnauthorized());
        web.perform(get("/api/attachments/" + UUID.randomUUID() + "/content").with(on(THANH_HOA)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void cleaningUpRemovesWhatNobodyFinishedOrBoundAndKeepsTheRest() throws Exception {
        byte[] file = SampleFiles.pdf(1000, 9);
        UUID unfinished = begin("bo-do.pdf", 1000, null);
        send(unfinished, 0, SampleFiles.pdf(10, 9));
        UUID unbound = stored("khong-thuoc-ve.pdf", file);
        UUID bound = stored("thuoc-ve.pdf", file);
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
        download(unbound).andExpect(status().isNotFound());
        download(bound).andExpect(content().bytes(file));
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
        AttachmentId id = new AttachmentId(stored("vua-kip.pdf", file));
        inThanhHoa(() -> {
            Attachment unbound = Objects.requireNonNull(
                    transactions.execute(status -> rows.find(id).orElseThrow()));
            transactions.executeWithoutResult(
                    status -> assertThat(attachments.bind(id, new AttachmentOwner("dossier", "3"), OFFICER))
                            .isTrue());
            assertThatCode(() -> abandoned.remove(unbound)).doesNotThrowAnyException();
        });
        download(id.value()).andExpect(content().bytes(file));
    }

    private int cleanUp() {
        try {
            return abandoned.cleanUp(Duration.ofDays(7));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID stored(String name, byte[] file) throws Exception {
        UUID id = begin(name, file.length, null);
        send(id, 0, file).andExpect(status().isOk());
        return id;
    }

    private UUID begin(String name, long size, @Nullable String sha256) throws Exception {
        ResultActions answer = request(name, size, sha256)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.offset").value(0))
                .andExpect(jsonPath("$.chunkSize").value(5 * 1024 * 1024));
        String location =
                Objects.requireNonNull(answer.andReturn().getResponse().getHeader("Location"));
        return UUID.fromString(location.substring("/api/attachments/".length()));
    }

    private ResultActions request(String name, long size, @Nullable String sha256) throws Exception {
        String body = json.writeValueAsString(new UploadRequest(name, size, sha256, AttachmentPurpose.EVIDENCE));
        return web.perform(post("/api/attachments")
                .contentType("application/json")
                .content(body)
                .with(on(THANH_HOA))
                .with(as(OFFICER)));
    }

    private ResultActions send(UUID id, long offset, byte[] piece) throws Exception {
        return web.perform(patch("/api/attachments/" + id)
                .contentType(AttachmentController.PIECE)
                .header("Upload-Offset", offset)
                .content(piece)
                .with(on(THANH_HOA))
                .with(as(OFFICER)));
    }

    private ResultActions download(UUID id) throws Exception {
        return web.perform(
                get("/api/attachments/" + id + "/content").with(on(THANH_HOA)).with(as(OFFICER)));
    }

    private static void inThanhHoa(Runnable work) {
        TenantContext.run(THANH_HOA, work);
    }
}
