package vn.ocop.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.ocop.tenancy.Tenant;

/** Mã băm SHA-256 của một dòng trong chuỗi. */
record ChainHash(String hex) {

    /** In front of the first row of a workspace; a chain copied from another workspace does not fit on it. */
    static ChainHash genesis(Tenant tenant) {
        return sha256((CanonicalForm.VERSION + ":" + tenant.id().value()).getBytes(StandardCharsets.UTF_8));
    }

    static ChainHash of(byte[] bytes) {
        return new ChainHash(HexFormat.of().formatHex(bytes));
    }

    /** Hash of the row that follows the row with this hash. */
    ChainHash next(AuditEvent event) {
        byte[] form = CanonicalForm.of(event);
        byte[] before = bytes();
        byte[] all = new byte[before.length + form.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(form, 0, all, before.length, form.length);
        return sha256(all);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    private static ChainHash sha256(byte[] bytes) {
        try {
            return of(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
