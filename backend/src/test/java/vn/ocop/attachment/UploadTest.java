package vn.ocop.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.attachment.AttachmentRequests.OFFICER;
import static vn.ocop.attachment.AttachmentRequests.inThanhHoa;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Requests;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** Tải tệp lên từng phần: goes on where it broke, and takes no more than was announced or is allowed. */
@ApplicationTest
class UploadTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Uploads uploads;

    @Autowired
    private PartFiles parts;

    private AttachmentRequests files;

    @BeforeEach
    void sender() {
        files = new AttachmentRequests(web);
    }

    @Test
    void aFileInPiecesIsStoredAndComesBackWhole() throws Exception {
        byte[] file = SampleFiles.pdf(100_000, 1);
        UUID id = files.begin("Minh chứng số 1 (bản ký).pdf", file.length, SampleFiles.sha256(file));

        files.send(id, 0, Arrays.copyOfRange(file, 0, 60_000))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Upload-Offset", "60000"));
        web.perform(head("/api/attachments/" + id).with(on(THANH_HOA)).with(as(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(header().string("Upload-Offset", "60000"))
                .andExpect(header().string("Upload-Length", "100000"));
        files.send(id, 60_000, Arrays.copyOfRange(file, 60_000, file.length))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sha256").value(SampleFiles.sha256(file)))
                .andExpect(jsonPath("$.mediaType").value("application/pdf"));

        files.download(id)
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
        files.send(id, file.length, new byte[0])
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("attachment-finished"));
    }

    @Test
    void anUploadGoesOnWhereTheConnectionBroke() throws Exception {
        byte[] file = SampleFiles.pdf(300_000, 2);
        UUID id = files.begin("dut-ket-noi.pdf", file.length, null);
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
        files.send(id, 0, file).andExpect(status().isConflict());
        files.send(id, arrived, Arrays.copyOfRange(file, arrived, file.length)).andExpect(status().isOk());
        files.download(id).andExpect(content().bytes(file));
    }

    @Test
    void aWrongPositionIsRefusedAndTheRightOneTold() throws Exception {
        UUID id = files.begin("vi-tri.pdf", 1000, null);
        files.send(id, 0, SampleFiles.pdf(400, 3)).andExpect(status().isNoContent());

        for (long wrong : new long[] {0, 399, 401, 1000}) {
            files.send(id, wrong, new byte[10])
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.code").value("attachment-wrong-offset"))
                    .andExpect(jsonPath("$.detail").value("Máy chủ đã nhận 400 byte. Hãy tải tiếp từ vị trí đó."));
        }
    }

    @Test
    void ofTwoSendersAtOnceOneHasToWait() throws Exception {
        byte[] file = SampleFiles.pdf(50_000, 4);
        UUID id = files.begin("hai-cua-so.pdf", file.length, null);
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

        files.send(id, 0, file)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("attachment-busy"));

        goOn.countDown();
        first.join();
        files.download(id).andExpect(content().bytes(file));
    }

    @Test
    void anUploadGivenUpIsGoneWithWhatHadArrived() throws Exception {
        UUID id = files.begin("bo-do.pdf", 1000, null);
        files.send(id, 0, SampleFiles.pdf(400, 6)).andExpect(status().isNoContent());
        Path part = parts.path(THANH_HOA.schema(), new AttachmentId(id));
        assertThat(part).exists();

        giveUp(id, Requests.user(Role.COMMUNE_OFFICER)).andExpect(status().isNotFound());
        assertThat(part).as("somebody else's").exists();
        giveUp(id, OFFICER).andExpect(status().isNoContent());

        assertThat(part).doesNotExist();
        giveUp(id, OFFICER).andExpect(status().isNotFound());
        files.send(id, 400, new byte[10]).andExpect(status().isNotFound());
    }

    @Test
    void aStoredFileIsNotGivenUp() throws Exception {
        byte[] file = SampleFiles.pdf(2000, 8);
        UUID id = files.stored("da-luu.pdf", file);

        giveUp(id, OFFICER)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("attachment-finished"));
        files.download(id).andExpect(content().bytes(file));
    }

    private ResultActions giveUp(UUID id, CurrentUser by) throws Exception {
        return web.perform(delete("/api/attachments/" + id).with(on(THANH_HOA)).with(as(by)));
    }

    @Test
    void onAFullDiskNothingIsLostAndTheUploadGoesOnLater() throws Exception {
        byte[] file = SampleFiles.pdf(100_000, 7);
        UUID id = files.begin("day-dia.pdf", file.length, null);
        Path part = parts.path(THANH_HOA.schema(), new AttachmentId(id));
        Files.createDirectories(Objects.requireNonNull(part.getParent()));
        // Writing to this device fails just as on a full disk.
        Files.createSymbolicLink(part, Path.of("/dev/full"));

        files.send(id, 0, file)
                .andExpect(status().isInsufficientStorage())
                .andExpect(jsonPath("$.code").value("attachment-storage-full"));

        Files.delete(part);
        files.send(id, 0, file).andExpect(status().isOk());
        files.download(id).andExpect(content().bytes(file));
    }
}
