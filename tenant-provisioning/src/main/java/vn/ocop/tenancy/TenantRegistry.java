package vn.ocop.tenancy;

import java.util.List;
import java.util.Optional;

/** Sổ đăng ký các không gian làm việc: the only source of schema, role and realm names. */
public interface TenantRegistry {

    /** Looks a host label up; empty for text that is no slug, for unknown and for deleted tenants alike. */
    Optional<Tenant> find(String slug);

    /** Every tenant that is not deleted, by slug. */
    List<Tenant> all();

    /** Forgets what is cached, so that the next look-up reads the database. */
    void refresh();
}
