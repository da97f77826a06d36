package vn.ocop.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.ocop.testing.ApplicationTest;

/** Nội dung không đúng với tên tệp bị từ chối. */
@ApplicationTest
class RefusedContentTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private PartFiles parts;

    private AttachmentRequests files;

    @BeforeEach
    void sender() {
        files = new AttachmentRequests(web);
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
        UUID id = files.begin(name, content.length, null);

        files.send(id, 0, content)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("attachment-content-mismatch"))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                        .contains("Nội dung của tệp “" + name + "” không đúng với phần mở rộng"));

        assertThat(parts.path(THANH_HOA.schema(), new AttachmentId(id))).doesNotExist();
        files.download(id).andExpect(status().isNotFound());
        files.send(id, 0, content).andExpect(jsonPath("$.code").value("attachment-finished"));
    }

    @Test
    void anOfficeDocumentIsKnownByWhatIsInIt() throws Exception {
        byte[] file = SampleFiles.docx();
        UUID id = files.begin("to-trinh.DOCX", file.length, null);

        files.send(id, 0, file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mediaType").value(FileType.DOCX.mediaType()));
    }

    @Test
    void aProgramIsRefusedByItsName() throws Exception {
        files.request("chuong-trinh.exe", 1000, null)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("fileName"))
                .andExpect(jsonPath("$.code").value("attachment-type-refused"));
    }

    @Test
    void contentThatChangedOnTheWayIsRefused() throws Exception {
        byte[] file = SampleFiles.pdf(1000, 6);
        UUID id = files.begin("sai-lech.pdf", file.length, SampleFiles.sha256(file));
        file[999]++;

        files.send(id, 0, file)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("attachment-checksum-mismatch"));
    }
}
