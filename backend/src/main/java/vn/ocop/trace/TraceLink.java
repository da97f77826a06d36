package vn.ocop.trace;

import vn.ocop.trace.gs1.DigitalLink;

/** Đường dẫn trên tem: one of GS1 where the product has a number of GS1, else one of our own that does not look like it. */
final class TraceLink {

    /** Start of our own links. */
    static final String OWN = "/t/";

    /** Start of the addresses of whole lots, which stand on no label. */
    static final String LOT = OWN + "lo/";

    private TraceLink() {}

    static String ofLot(LotId lot) {
        return LOT + lot;
    }

    static String of(Lot lot, LabelBatch batch, String code, String origin) {
        LotDetails details = lot.details();
        String gtin = batch.gtin();
        return gtin == null
                ? origin + OWN + code
                : DigitalLink.of(
                                gtin,
                                details.code(),
                                batch.serialised() ? code : null,
                                details.madeOn(),
                                details.bestBefore())
                        .uri(origin);
    }
}
