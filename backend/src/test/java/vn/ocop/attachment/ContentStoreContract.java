package vn.ocop.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every place for files must do, whichever it is. */
abstract class ContentStoreContract {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    abstract ContentStore store();

    @Test
    void whatIsPutComesBackFromAnyPosition() throws IOException {
        byte[] content = SampleFiles.pdf(200_000, 21);
        ContentAddress address = put("t_mot", content);

        assertThat(store().contains(address)).isTrue();
        assertThat(read(address, 0)).isEqualTo(content);
        assertThat(read(address, 150_000)).isEqualTo(Arrays.copyOfRange(content, 150_000, 200_000));
    }

    @Test
    void puttingTheSameTwiceChangesNothing() throws IOException {
        byte[] content = SampleFiles.pdf(1000, 22);
        ContentAddress address = put("t_mot", content);
        assertThat(put("t_mot", content)).isEqualTo(address);
        assertThat(read(address, 0)).isEqualTo(content);
    }

    @Test
    void theSameContentOfAnotherWorkspaceIsAnotherObject() throws IOException {
        byte[] content = SampleFiles.pdf(1000, 23);
        ContentAddress first = put("t_mot", content);
        ContentAddress second = put("t_hai", content);

        store().delete(first);

        assertThat(store().contains(first)).isFalse();
        assertThat(read(second, 0)).isEqualTo(content);
    }

    @Test
    void whatIsNotThereIsNotThere() throws IOException {
        ContentAddress nowhere = new ContentAddress("t_mot", "0".repeat(64));
        assertThat(store().contains(nowhere)).isFalse();
        store().delete(nowhere);
        assertThatThrownBy(() -> read(nowhere, 0)).isInstanceOf(IOException.class);
    }

    @Test
    void allOfAWorkspaceGoesAndItsNeighbourStays() throws IOException {
        ContentAddress first = put("t_xoa", SampleFiles.pdf(1000, 31));
        ContentAddress second = put("t_xoa", SampleFiles.pdf(1000, 32));
        ContentAddress neighbour = put("t_xoa2", SampleFiles.pdf(1000, 31));

        store().deleteAll(new WorkspacePrefix("t_xoa"));

        assertThat(store().contains(first)).isFalse();
        assertThat(store().contains(second)).isFalse();
        assertThat(store().contains(neighbour)).isTrue();
        store().deleteAll(new WorkspacePrefix("t_xoa"));
    }

    final ContentAddress put(String workspace, byte[] content) throws IOException {
        ContentAddress address = new ContentAddress(workspace, SampleFiles.sha256(content));
        store().put(address, file(content));
        return address;
    }

    final Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "content", ""), content);
    }

    private byte[] read(ContentAddress address, long position) throws IOException {
        try (InputStream content = store().open(address, position)) {
            return content.readAllBytes();
        }
    }
}
