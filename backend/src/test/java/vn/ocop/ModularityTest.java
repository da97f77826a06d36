package vn.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/**
 * The modules use one another only through what they publish, without circles, and docs/architecture.md shows the picture
 * of this code. Run with {@code -Darchitecture.write=true} to draw it anew.
 */
class ModularityTest {

    private static final Path DOCUMENT = Path.of("../docs/architecture.md");
    private static final String BEGIN = "<!-- modules: generated from the code -->";
    private static final String END = "<!-- end of modules -->";

    private final ApplicationModules modules =
            ApplicationModules.of(OcopApplication.class, JavaClass.Predicates.resideInAnyPackage("vn.ocop.testing.."));

    @Test
    void modulesKeepToWhatOthersPublish() {
        modules.verify();
    }

    @Test
    void theDocumentedPictureIsCurrent() throws IOException {
        String document = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "# Architecture\n\n";
        if (!document.contains(BEGIN)) {
            document = document.stripTrailing() + "\n\n## Modules\n\n" + BEGIN + "\n" + END + "\n";
        }
        String before = document.substring(0, document.indexOf(BEGIN) + BEGIN.length());
        String after = document.substring(document.indexOf(END));
        String current = before + "\n" + picture() + after;
        if (Boolean.getBoolean("architecture.write")) {
            Files.writeString(DOCUMENT, current);
        }
        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
                .as("docs/architecture.md; draw it anew with -Darchitecture.write=true")
                .isEqualTo(current);
    }

    private String picture() {
        TreeSet<String> lines = new TreeSet<>();
        for (ApplicationModule module : modules) {
            String from = module.getIdentifier().toString();
            module.getDependencies(modules, DependencyDepth.IMMEDIATE)
                    .uniqueModules()
                    .map(other -> other.getIdentifier().toString())
                    .filter(to -> !to.equals(from))
                    .forEach(to -> lines.add("    " + from + " --> " + to));
            lines.add("    " + from);
        }
        return "\n```mermaid\nflowchart TD\n" + String.join("\n", lines) + "\n```\n\n";
    }
}
