package vn.ocop.audit;

/** Nhật ký thao tác của không gian làm việc. */
public interface AuditTrail {

    /**
     * Records a change within the transaction that makes it: either both are there afterwards or neither is. Who, from
     * where and the trace number are taken from the running request unless the entry names an actor itself.
     *
     * <p>The rows are written just before the transaction commits, so a long use case does not hold up others; a failure
     * to write fails the commit.
     *
     * @throws IllegalStateException when no transaction is running
     */
    void record(AuditEntry entry);
}
