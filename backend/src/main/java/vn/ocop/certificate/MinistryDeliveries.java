package vn.ocop.certificate;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierState;
import vn.ocop.dossier.Dossiers;
import vn.ocop.national.NationalOutbox;

/** Hồ sơ trình Bộ đã đến cơ quan trung ương chưa, so that nobody takes a recorded letter for an arrived dossier. */
@Service
class MinistryDeliveries {

    private final Dossiers dossiers;
    private final NationalOutbox outbox;

    MinistryDeliveries(Dossiers dossiers, NationalOutbox outbox) {
        this.dossiers = dossiers;
        this.outbox = outbox;
    }

    @Transactional(readOnly = true)
    public MinistryDelivery current() {
        List<DossierId> sent = dossiers.in(DossierState.SENT_TO_MINISTRY).stream()
                .map(Dossier::id)
                .toList();
        Set<UUID> delivered =
                outbox.delivered(sent.stream().map(DossierId::value).toList());
        return new MinistryDelivery(
                outbox.nextRun().orElse(null),
                sent.stream().filter(id -> !delivered.contains(id.value())).toList());
    }
}
