package vn.ocop.tenancy.testing;

import vn.ocop.tenancy.DatabaseLogin;

/** A PostgreSQL server for one test JVM. */
interface DatabaseServer {

    /** Superuser on the database of that name. */
    DatabaseLogin superuser(String database);

    /** What serves, in words, for the log of the run. */
    String description();
}
