package vn.ocop.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStoreTest extends ContentStoreContract {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path root;

    @Override
    ContentStore store() {
        return new FolderStore(root);
    }

    @Test
    void aFailureInTheMiddleLeavesNothingBehind() throws IOException {
        byte[] content = SampleFiles.pdf(1000, 24);
        ContentAddress address = new ContentAddress("t_mot", SampleFiles.sha256(content));
        // A file stands where the workspace's folder should go, so the last step cannot happen.
        Files.writeString(root.resolve("t_mot"), "");

        assertThatThrownBy(() -> store().put(address, file(content))).isInstanceOf(IOException.class);

        assertThat(store().contains(address)).isFalse();
        try (Stream<Path> left = Files.list(root.resolve(".incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFullDiskIsCalledByItsName() {
        assertThat(StorageFullException.of(new IOException("No space left on device")))
                .isInstanceOf(StorageFullException.class);
        assertThat(StorageFullException.of(new IOException("Broken pipe"))).isNotInstanceOf(StorageFullException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "t_mot/../t_hai", "", "T_MOT"})
    void anAddressNeverLeavesItsFolder(String workspace) {
        assertThatThrownBy(() -> new ContentAddress(workspace, "0".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkspacePrefix(workspace)).isInstanceOf(IllegalArgumentException.class);
    }
}
