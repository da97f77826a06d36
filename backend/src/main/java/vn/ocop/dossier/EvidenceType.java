package vn.ocop.dossier;

/** Loại minh chứng (bảng hướng dẫn của Mẫu số 02, phần III). */
public enum EvidenceType {
    /** Giấy đăng ký kinh doanh, quyết định thành lập. */
    BUSINESS_REGISTRATION(false),
    /** Giấy chứng nhận đủ điều kiện sản xuất, an toàn thực phẩm. */
    PRODUCTION_CONDITION(false),
    /** Nguồn gốc, vùng nguyên liệu, hợp đồng liên kết. */
    RAW_MATERIAL(false),
    /** Hồ sơ môi trường, công nghệ bền vững. */
    ENVIRONMENT(false),
    /** Danh sách lao động tham gia bảo hiểm. */
    LABOUR(true),
    /** Xếp loại hợp tác xã, báo cáo tài chính. */
    ACCOUNTS(true),
    /** Sở hữu trí tuệ. */
    INTELLECTUAL_PROPERTY(false),
    /** Hợp đồng, hóa đơn phân phối, xuất khẩu, xúc tiến thương mại. */
    SALES(true),
    /** Trang web, quảng bá. */
    PROMOTION(false),
    /** Câu chuyện sản phẩm. */
    STORY(false),
    /** Công bố chất lượng sản phẩm. */
    QUALITY_DECLARATION(false),
    /** Phiếu kiểm nghiệm chất lượng, an toàn thực phẩm. */
    TEST_REPORT(false),
    /** Mã số, mã vạch, tem truy xuất nguồn gốc. */
    TRACE_LABEL(false),
    /** Hệ thống quản lý chất lượng tiên tiến. */
    QUALITY_SYSTEM(false),
    /** Giải thưởng, bằng khen. */
    AWARD(false),
    /** Minh chứng khác. */
    OTHER(false);

    private final boolean usuallyConfidential;

    EvidenceType(boolean usuallyConfidential) {
        this.usuallyConfidential = usuallyConfidential;
    }

    /** Whether papers of this type say more about a business than the public needs to know. */
    public boolean usuallyConfidential() {
        return usuallyConfidential;
    }
}
