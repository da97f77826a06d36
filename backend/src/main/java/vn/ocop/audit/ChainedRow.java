package vn.ocop.audit;

/** Một dòng nhật ký cùng hai mã băm đã lưu của nó. */
record ChainedRow(AuditEvent event, ChainHash previous, ChainHash own) {

    /** True when the stored hash is that of the row as it stands. */
    boolean intact() {
        return previous.next(event).equals(own);
    }
}
