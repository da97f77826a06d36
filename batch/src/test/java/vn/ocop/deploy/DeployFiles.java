package vn.ocop.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tệp triển khai trong kho mã: where they are, and YAML as trees. */
final class DeployFiles {

    static final Path ROOT = findRoot();
    static final Path COMPOSE = ROOT.resolve("deploy/compose");
    static final Path CHART = ROOT.resolve("deploy/kubernetes/ocop");
    static final Path EXAMPLES = ROOT.resolve("deploy/kubernetes/examples");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DeployFiles() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError("Cannot read " + file, e);
        }
    }

    static JsonNode yaml(Path file) {
        return documents(read(file)).getFirst();
    }

    /** All documents of a YAML text, without empty ones; a key that occurs twice is an error. */
    static List<JsonNode> documents(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        List<JsonNode> documents = new ArrayList<>();
        for (Object document : new Yaml(new SafeConstructor(options)).loadAll(text)) {
            if (document != null) {
                documents.add(JSON.valueToTree(document));
            }
        }
        return documents;
    }

    private static Path findRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("deploy/compose"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new AssertionError(
                    "No folder deploy/compose above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }
}
