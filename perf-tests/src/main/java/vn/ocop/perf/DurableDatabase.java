package vn.ocop.perf;

import vn.ocop.tenancy.testing.TestDatabase;

/** The test database with the durability that a real one has: every commit reaches the disk. */
final class DurableDatabase {

    private DurableDatabase() {}

    static TestDatabase fresh() {
        TestDatabase database = TestDatabase.fresh();
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            database.execute("alter system set " + setting + " = on");
        }
        database.execute("select pg_reload_conf()");
        return database;
    }
}
