package vn.ocop.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Mốc neo trong lược đồ dùng chung. PostgreSQL itself writes the workspace's role into the row and shows each workspace
 * only its own, which none can change or remove.
 */
@Repository
class DatabaseAnchors implements AnchorStore {

    private final JdbcClient jdbc;

    DatabaseAnchors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ChainAnchor anchor) {
        jdbc.sql("insert into platform.audit_anchor (seq, row_hash) values (?, ?)")
                .params(anchor.seq(), anchor.hash().bytes())
                .update();
    }

    @Override
    public List<ChainAnchor> all() {
        return jdbc.sql("select seq, row_hash from platform.audit_anchor where tenant_role = current_role")
                .query((row, number) -> new ChainAnchor(row.getLong(1), ChainHash.of(row.getBytes(2))))
                .list();
    }
}
