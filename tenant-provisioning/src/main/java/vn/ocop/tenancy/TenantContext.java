package vn.ocop.tenancy;

import java.util.Optional;

/**
 * Không gian làm việc đang gắn với công việc hiện tại.
 *
 * <p>Bound by the host filter, by a job partition or by the command line, for exactly the extent of one piece of work.
 * There is no default and no setter: work that nobody bound a tenant to gets an exception, never somebody's rows. The
 * binding does not leap to other threads by itself; whoever hands work over hands the tenant over with it.
 */
public final class TenantContext {

    private static final ScopedValue<Tenant> CURRENT = ScopedValue.newInstance();

    private TenantContext() {}

    /** @throws NoTenantBoundException when no tenant is bound */
    public static Tenant current() {
        return CURRENT.orElseThrow(NoTenantBoundException::new);
    }

    /** The bound tenant, for the few places that must work before one is known (logging, error pages). */
    public static Optional<Tenant> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Runs the work with the tenant bound. */
    public static void run(Tenant tenant, Runnable work) {
        ScopedValue.where(CURRENT, tenant).run(work);
    }

    /** Runs the work with the tenant bound and hands back its result or its exception. */
    public static <R, X extends Throwable> R call(Tenant tenant, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CURRENT, tenant).call(work);
    }
}
