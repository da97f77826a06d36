package vn.ocop.planning;

/**
 * Loại đất trong bảng ký hiệu.
 *
 * @param colour official colour as {@code #rrggbb}
 * @param restricted quốc phòng, an ninh: never shown to the public
 */
record LandUseClass(Legend legend, String code, String name, String colour, boolean restricted) {}
