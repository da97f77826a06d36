package vn.ocop.certificate;

/** Trường hợp thu hồi (Article 8.1 of Decision 26/2026/QĐ-TTg). */
enum RevocationGround {
    /** Điểm a: giấy tờ giả mạo, khai báo sai sự thật. */
    FALSE_PAPERS("điểm a", "Hồ sơ có giấy tờ giả mạo hoặc nội dung không đúng sự thật"),
    /** Điểm b: kiểm tra thấy không còn đạt tiêu chí. */
    CRITERIA_LOST("điểm b", "Sản phẩm không còn đáp ứng tiêu chí theo kết quả kiểm tra"),
    /** Điểm c: vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, nhãn. */
    LAW_BROKEN(
            "điểm c", "Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, nhãn hàng hóa"),
    /** Điểm d: dùng sai nhãn hiệu chứng nhận OCOP. */
    MARK_MISUSED("điểm d", "Sử dụng sai nhãn hiệu chứng nhận OCOP"),
    /** Điểm đ: chủ thể ngừng sản xuất sản phẩm. */
    PRODUCTION_STOPPED("điểm đ", "Chủ thể ngừng sản xuất sản phẩm"),
    /** Điểm e: phát hiện khác của cơ quan có thẩm quyền. */
    OTHER_FINDING("điểm e", "Phát hiện khác của cơ quan có thẩm quyền");

    private final String point;
    private final String words;

    RevocationGround(String point, String words) {
        this.point = point;
        this.words = words;
    }

    /** As an official paper cites it. */
    String cited() {
        return words + " (" + point + " khoản 1 Điều 8)";
    }
}
