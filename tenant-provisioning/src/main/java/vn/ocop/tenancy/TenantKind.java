package vn.ocop.tenancy;

/** Loại không gian làm việc: what kind of body works on a host, and so which tables and screens it has. */
public enum TenantKind {
    /** Tỉnh, thành phố: a province that runs the OCOP programme. */
    PROVINCE("province"),
    /** Cơ quan trung ương: the national OCOP office on {@code quocgia}. */
    NATIONAL("national"),
    /** Đơn vị vận hành: the vendor that onboards and bills the provinces, on {@code vanhanh}. */
    OPERATOR("operator");

    private final String changelog;

    TenantKind(String changelog) {
        this.changelog = changelog;
    }

    /** Class path of the Liquibase changelog that makes a schema of this kind. */
    public String changelog() {
        return "db/" + changelog + ".xml";
    }
}
