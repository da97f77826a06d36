package vn.ocop.tenancy;

/** Chưa xác định không gian làm việc: code reached tenant data without a bound tenant, which is a defect of ours. */
public final class NoTenantBoundException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoTenantBoundException() {
        super("No tenant is bound to the running work; bind one with TenantContext before touching tenant data");
    }
}
