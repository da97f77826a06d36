package vn.ocop.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;

/**
 * Mốc neo trong tệp ngoài cơ sở dữ liệu: one line of JSON for each, appended to {@code <slug>.jsonl} and forced to disk. A
 * superuser of the database who rewrites chain and anchors alike is found out by it. Lines of an earlier tenant of the same
 * slug are no anchors of this one.
 */
@Component
class FileAnchors implements AnchorStore {

    private final @Nullable Path folder;
    private final JsonMapper json;
    private final Clock clock;

    FileAnchors(AuditSettings settings, JsonMapper json, Clock clock) {
        this.folder = settings.anchors();
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void add(ChainAnchor anchor) {
        if (folder == null) {
            return;
        }
        Tenant tenant = TenantContext.current();
        Line line = new Line(
                tenant.slug().value(),
                tenant.id().value().toString(),
                anchor.seq(),
                anchor.hash().hex(),
                clock.instant().toString());
        byte[] bytes = (json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(folder);
            try (FileChannel file =
                    FileChannel.open(file(folder, tenant), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                file.write(ByteBuffer.wrap(bytes));
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The anchor of " + tenant.slug() + " could not be written to " + folder, e);
        }
    }

    @Override
    public List<ChainAnchor> all() {
        Tenant tenant = TenantContext.current();
        if (folder == null || !Files.exists(file(folder, tenant))) {
            return List.of();
        }
        String id = tenant.id().value().toString();
        try {
            return Files.readAllLines(file(folder, tenant)).stream()
                    .filter(line -> !line.isBlank())
                    .map(json::readTree)
                    .filter(line -> line.required("tenantId").stringValue().equals(id))
                    .map(FileAnchors::anchor)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The anchors of " + tenant.slug() + " could not be read from " + folder, e);
        }
    }

    private static ChainAnchor anchor(JsonNode node) {
        return new ChainAnchor(
                node.required("seq").longValue(),
                new ChainHash(node.required("hash").stringValue()));
    }

    private static Path file(Path folder, Tenant tenant) {
        return folder.resolve(tenant.slug().value() + ".jsonl");
    }

    private record Line(String tenant, String tenantId, long seq, String hash, String anchoredAt) {}
}
