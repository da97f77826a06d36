package vn.ocop.tenancy.isolation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One row in every tenant's schema that says whose schema it is. */
@Entity(name = "Marker")
class Marker {

    /** Table of this entity; the role's name goes in for {@code %s}. */
    static final String TABLE = """
            create table marker (id bigint primary key, owner text not null, touched bigint not null);
            grant select, insert, update on marker to %s;
            """;

    @Id
    private long id;

    private String owner = "";

    private long touched;

    String owner() {
        return owner;
    }

    long touched() {
        return touched;
    }

    void touch() {
        touched++;
    }
}
