package vn.ocop.planning;

/** Loại đồ án quy hoạch (Law 47/2024/QH15). */
enum PlanType {
    /** Quy hoạch chung đô thị. */
    GENERAL_URBAN,
    /** Quy hoạch phân khu. */
    ZONING,
    /** Quy hoạch chi tiết. */
    DETAILED,
    /** Quy hoạch chung xã. */
    GENERAL_COMMUNE,
    /** Quy hoạch chi tiết điểm dân cư nông thôn. */
    RURAL_SETTLEMENT,
    /** Quy hoạch khu chức năng. */
    FUNCTIONAL_ZONE,
    /** Quy hoạch sử dụng đất. */
    LAND_USE
}
