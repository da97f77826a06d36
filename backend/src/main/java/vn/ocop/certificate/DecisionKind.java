package vn.ocop.certificate;

import vn.ocop.dossier.DossierState;
import vn.ocop.dossier.DossierTransition;

/** Loại quyết định. */
enum DecisionKind {
    /** Công nhận sản phẩm 3 sao, 4 sao. */
    RECOGNITION,
    /** Phê duyệt kết quả từ 90 điểm để trình Bộ. */
    RESULT_APPROVAL,
    /** Thu hồi công nhận. */
    REVOCATION;

    /** Whether it settles dossiers; a revocation settles recognitions. */
    boolean overDossiers() {
        return this != REVOCATION;
    }

    /** Where a dossier waits for such a decision. */
    DossierState awaited() {
        return switch (this) {
            case RECOGNITION -> DossierState.AWAITING_DECISION;
            case RESULT_APPROVAL -> DossierState.AWAITING_APPROVAL;
            case REVOCATION -> throw new IllegalStateException("A revocation settles no dossier");
        };
    }

    /** What the decision does to each of its dossiers. */
    DossierTransition step() {
        return switch (this) {
            case RECOGNITION -> DossierTransition.DECIDE;
            case RESULT_APPROVAL -> DossierTransition.APPROVE_RESULT;
            case REVOCATION -> throw new IllegalStateException("A revocation settles no dossier");
        };
    }
}
