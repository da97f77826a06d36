package vn.ocop.tenancy.lifecycle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TransactionScope;
import vn.ocop.tenancy.realm.RealmAdministration;

/** Kiểm tra một không gian làm việc trước khi mở cửa, with the very login and scope that the application will use. */
final class WorkspaceCheck {

    private static final String REACHABLE = """
            select count(*) filter (where n.nspname = ?), count(*)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('platform', 'ext', 'pg_catalog', 'information_schema')
              and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
            """;

    private final DatabaseLogin application;
    private final RealmAdministration realms;

    WorkspaceCheck(DatabaseLogin application, RealmAdministration realms) {
        this.application = application;
        this.realms = realms;
    }

    /** @throws LifecycleException with what is wrong, in Vietnamese */
    void run(Tenant tenant) {
        checkReach(tenant);
        if (!realms.isReady(tenant)) {
            throw new LifecycleException(
                    "Miền đăng nhập của tỉnh chưa sẵn sàng; hãy chạy lại bước tạo miền đăng nhập.");
        }
    }

    private void checkReach(Tenant tenant) {
        try (Connection connection = application.connect()) {
            connection.setAutoCommit(false);
            TransactionScope.enter(connection, tenant);
            try (PreparedStatement statement = connection.prepareStatement(REACHABLE)) {
                statement.setString(1, tenant.schema());
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    int own = row.getInt(1);
                    int all = row.getInt(2);
                    if (own == 0) {
                        throw new LifecycleException(
                                "Vùng dữ liệu của tỉnh chưa có bảng nào; hãy chạy lại bước tạo vùng dữ liệu.");
                    }
                    if (own != all) {
                        throw new LifecycleException(
                                "Vai trò của tỉnh nhìn thấy bảng của nơi khác; hãy báo ngay cho đội phát triển.");
                    }
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new LifecycleException("Không vào được vùng dữ liệu của tỉnh: " + e.getMessage(), e);
        }
    }
}
