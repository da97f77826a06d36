package vn.ocop.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import vn.ocop.tenancy.cli.TenantsCli;

/** Tài liệu vận hành: its commands exist, every command is in it, and its links lead somewhere. */
class OperationsHandbookTest {

    private static final Path DOCS = DeployFiles.ROOT.resolve("docs");
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|[\\s`(])tenants ([a-z][a-z-]+)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void commandsInTheTextAreThoseOfTheCommandLine() {
        Set<String> known = new CommandLine(new TenantsCli()).getSubcommands().keySet();
        Set<String> written = COMMAND.matcher(DeployFiles.read(DOCS.resolve("operations.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void linksLeadToFiles() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            List<String> broken = files.filter(file -> file.toString().endsWith(".md"))
                    .flatMap(file -> LINK.matcher(DeployFiles.read(file))
                            .results()
                            .map(match -> match.group(1))
                            .filter(target -> !Files.exists(file.resolveSibling(target)))
                            .map(target -> DOCS.relativize(file) + " leads to " + target))
                    .toList();

            assertThat(broken).isEmpty();
        }
    }
}
