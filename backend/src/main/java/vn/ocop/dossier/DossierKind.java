package vn.ocop.dossier;

/** Loại hồ sơ (Mẫu số 01, mục 4). */
public enum DossierKind {
    /** Đánh giá, phân hạng lần đầu. */
    FIRST,
    /** Nâng hạng. */
    UPGRADE,
    /** Đánh giá, phân hạng lại. */
    RENEWAL
}
