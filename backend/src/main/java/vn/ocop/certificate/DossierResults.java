package vn.ocop.certificate;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.ocop.dossier.DossierAdvanced;

/** Báo kết quả dưới 3 sao và hồ sơ bị loại: no decision follows, so that the council's conclusion itself is told. */
@Component
class DossierResults {

    private final CertificateNotices notices;

    DossierResults(CertificateNotices notices) {
        this.notices = notices;
    }

    /** In the transaction of the conclusion: it is told exactly when it holds. */
    @EventListener
    void told(DossierAdvanced event) {
        switch (event.step()) {
            case CONCLUDE_BELOW -> notices.told(CertificateNotice.RESULT_BELOW_THREE, event.dossier(), null, null);
            case CONCLUDE_KNOCKED_OUT ->
                notices.told(
                        CertificateNotice.RESULT_KNOCKED_OUT,
                        event.dossier(),
                        event.paper().reason(),
                        null);
            default -> {
                // Told by whoever did it.
            }
        }
    }
}
