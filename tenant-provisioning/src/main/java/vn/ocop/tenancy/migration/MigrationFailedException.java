package vn.ocop.tenancy.migration;

/** Nâng cấp lược đồ không thành công; the message names the schema and the database's own words. */
public final class MigrationFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MigrationFailedException(String schema, Throwable cause) {
        super("Không nâng cấp được lược đồ %s: %s".formatted(schema, firstLine(cause)), cause);
    }

    private static String firstLine(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage())
                .lines()
                .findFirst()
                .orElse(root.getClass().getSimpleName());
    }
}
