package vn.ocop.national.exchange;

import org.jspecify.annotations.Nullable;
import vn.ocop.tenancy.Tenant;

/**
 * Cửa nhận của cơ sở dữ liệu quốc gia: the only way into the national store, so that it may stand in another database or
 * behind another system's interface.
 */
public interface NationalIngest {

    /** How far the national store has got with this province. */
    Standing standing(Tenant source);

    /**
     * Checks and loads a published package, all or nothing. The package that was loaded last is acknowledged again without
     * being loaded again.
     *
     * @throws ExportException when it is refused, or the store is away
     */
    void accept(Tenant source, PackageId id);

    /** Tells the national office that a province could not send; that it cannot be told is no reason to fail. */
    void failed(Tenant source, long sequence, ExportFault fault);

    /**
     * Gói gần nhất đã nhận.
     *
     * @param sequence its number; 0 before the first
     * @param manifest hash of its manifest
     */
    record Standing(long sequence, @Nullable String manifest) {}
}
