package vn.ocop.dossier;

/** Tình trạng của hồ sơ. Which may follow which is the table in {@link DossierTransition}. */
public enum DossierState {
    /** Đang soạn. */
    DRAFT(Desk.OWNER),
    /** Đã nộp, chờ xã tiếp nhận. */
    SUBMITTED(Desk.COMMUNE),
    /** Xã đang thẩm định. */
    COMMUNE_CHECK(Desk.COMMUNE),
    /** Xã trả lại để bổ sung. */
    RETURNED_BY_COMMUNE(Desk.OWNER),
    /** Xã đã báo cáo, chờ tỉnh tiếp nhận. */
    COMMUNE_REPORTED(Desk.PROVINCE),
    /** Tỉnh đang kiểm tra. */
    PROVINCE_CHECK(Desk.PROVINCE),
    /** Tỉnh trả lại xã. */
    RETURNED_TO_COMMUNE(Desk.COMMUNE),
    /** Tỉnh trả lại chủ thể để bổ sung. */
    RETURNED_BY_PROVINCE(Desk.OWNER),
    /** Tổ tư vấn đang đánh giá. */
    ADVISORY_REVIEW(Desk.ADVISORY),
    /** Tổ tư vấn đã báo cáo. */
    ADVISORY_DONE(Desk.PROVINCE),
    /** Đã xếp lịch họp Hội đồng. */
    COUNCIL_SCHEDULED(Desk.COUNCIL),
    /** Hội đồng đang chấm điểm. */
    SCORING_OPEN(Desk.COUNCIL),
    /** Đã khóa chấm điểm. */
    SCORING_CLOSED(Desk.COUNCIL),
    /** Hội đồng đang chấm lại. */
    RESCORING(Desk.COUNCIL),
    /** Chờ quyết định công nhận. */
    AWAITING_DECISION(Desk.PROVINCE),
    /** Từ 90 điểm, chờ phê duyệt kết quả để trình Bộ. */
    AWAITING_APPROVAL(Desk.PROVINCE),
    /** Bị loại. */
    KNOCKED_OUT(Desk.NOBODY),
    /** Dưới 3 sao. */
    BELOW_THREE(Desk.NOBODY),
    /** Đã công nhận. */
    RECOGNISED(Desk.NOBODY),
    /** Đã phê duyệt kết quả từ 90 điểm. */
    RESULT_APPROVED(Desk.PROVINCE),
    /** Đã trình Bộ. */
    SENT_TO_MINISTRY(Desk.MINISTRY),
    /** Bộ đã công nhận 5 sao. */
    RECOGNISED_BY_MINISTRY(Desk.NOBODY),
    /** Bộ chấm dưới 90 điểm, tỉnh xử lý. */
    PROVINCE_FALLBACK(Desk.PROVINCE),
    /** Đã rút. */
    WITHDRAWN(Desk.NOBODY);

    private final Desk desk;

    DossierState(Desk desk) {
        this.desk = desk;
    }

    /** Who has to act now. */
    public Desk desk() {
        return desk;
    }

    /** Whether the producer may change what the dossier says. */
    public boolean editable() {
        return desk == Desk.OWNER;
    }

    /** Whether nothing can happen to the dossier any more. */
    public boolean closed() {
        return desk == Desk.NOBODY;
    }

    /** Whether the commune's 15 working days are running. */
    public boolean communeClockRuns() {
        return this == SUBMITTED || this == COMMUNE_CHECK;
    }

    /** Nơi đang giữ hồ sơ. */
    public enum Desk {
        /** Chủ thể. */
        OWNER,
        /** Ủy ban nhân dân cấp xã. */
        COMMUNE,
        /** Cơ quan tham mưu hoặc lãnh đạo tỉnh. */
        PROVINCE,
        /** Tổ tư vấn. */
        ADVISORY,
        /** Hội đồng đánh giá, phân hạng. */
        COUNCIL,
        /** Bộ Nông nghiệp và Môi trường. */
        MINISTRY,
        /** Không ai: đã xong. */
        NOBODY
    }
}
