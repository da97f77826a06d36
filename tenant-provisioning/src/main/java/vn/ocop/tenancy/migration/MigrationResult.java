package vn.ocop.tenancy.migration;

import org.jspecify.annotations.Nullable;

/**
 * Kết quả nâng cấp một lược đồ.
 *
 * @param schema the schema
 * @param version id of its last changeset; null when the migration failed
 * @param error what went wrong, in one line; null when it succeeded
 */
public record MigrationResult(
        String schema, @Nullable String version, @Nullable String error) {

    public boolean succeeded() {
        return error == null;
    }
}
