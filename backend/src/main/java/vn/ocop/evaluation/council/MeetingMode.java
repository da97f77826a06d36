package vn.ocop.evaluation.council;

/** Hình thức họp. */
public enum MeetingMode {
    /** Trực tiếp. */
    IN_PERSON,
    /** Trực tuyến. */
    ONLINE,
    /** Lấy ý kiến bằng văn bản (Article 7.6.d). */
    WRITTEN
}
