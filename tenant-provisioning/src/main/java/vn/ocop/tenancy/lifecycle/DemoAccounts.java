package vn.ocop.tenancy.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.realm.RealmAdministration;
import vn.ocop.tenancy.realm.RealmUser;

/**
 * Tài khoản dùng thử cho bản chạy tại máy: from a file with the columns host, username, password, role, full_name and
 * commune_code; one line a role, a person may have several lines.
 */
public final class DemoAccounts {

    private static final int COLUMNS = 6;

    private final OwnerDatabase database;
    private final TenantLifecycle lifecycle;
    private final RealmAdministration realms;

    public DemoAccounts(DatabaseLogin owner, TenantLifecycle lifecycle, RealmAdministration realms) {
        this.database = new OwnerDatabase(owner);
        this.lifecycle = lifecycle;
        this.realms = realms;
    }

    /**
     * Makes the accounts that are missing.
     *
     * @return how many lines were taken
     * @throws LifecycleException when a line is not of the form above
     */
    public int load(Path file) throws IOException {
        List<Line> lines = read(file);
        Map<String, List<Line>> byWorkspace =
                lines.stream().collect(Collectors.groupingBy(Line::slug, LinkedHashMap::new, Collectors.toList()));
        byWorkspace.forEach((slug, people) -> load(lifecycle.get(slug), people));
        return lines.size();
    }

    private void load(Tenant tenant, List<Line> lines) {
        List<RealmUser> users = lines.stream().map(Line::user).toList();
        List<String> subjects = realms.ensureUsers(tenant, users);
        database.call(jdbc -> {
            AccountRecords accounts = new AccountRecords(jdbc, tenant);
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                String commune = line.communeCode().isEmpty() ? null : line.communeCode();
                UUID id = accounts.ensure(users.get(i), subjects.get(i), "ACTIVE", commune);
                accounts.grant(id, List.of(line.role()), commune);
            }
            return true;
        });
    }

    private static List<Line> read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        List<String> texts = Files.readAllLines(file);
        for (String text : texts.subList(1, texts.size())) {
            if (text.isBlank()) {
                continue;
            }
            List<String> values = List.of(text.split(",", COLUMNS));
            if (values.size() < COLUMNS - 1) {
                throw new LifecycleException("Dòng tài khoản dùng thử không đúng mẫu: " + text);
            }
            String host = values.get(0);
            lines.add(new Line(
                    host.contains(".") ? host.substring(0, host.indexOf('.')) : host,
                    values.get(1),
                    values.get(2),
                    values.get(3).toUpperCase(Locale.ROOT),
                    values.get(4),
                    values.size() == COLUMNS ? values.get(5).strip() : ""));
        }
        return lines;
    }

    private record Line(
            String slug, String username, String password, String role, String fullName, String communeCode) {

        RealmUser user() {
            return new RealmUser(username, username + "@" + slug + ".example.vn", fullName, password, List.of());
        }
    }
}
