package vn.ocop.dossier;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;

/** Xã soạn báo cáo thẩm định (Mẫu số 03). */
@Service
@Transactional
class CommuneReports {

    private final DossierAccess access;
    private final StepRows rows;
    private final AuditTrail audit;

    CommuneReports(DossierAccess access, StepRows rows, AuditTrail audit) {
        this.access = access;
        this.rows = rows;
        this.audit = audit;
    }

    void write(DossierId id, Opinions opinions, @Nullable String ifMatch, CurrentUser by) {
        Dossier dossier = access.locked(id, by);
        boolean writable =
                dossier.state() == DossierState.COMMUNE_CHECK || dossier.state() == DossierState.RETURNED_TO_COMMUNE;
        if (!writable) {
            throw new ProblemException(DossierError.DOSSIER_STEP_NOT_NOW);
        }
        if (!access.may(DossierTransition.COMMUNE_REPORT, dossier, by)) {
            throw new ProblemException(DossierError.DOSSIER_STEP_NOT_YOURS);
        }
        Optional<CommuneReport> before = rows.report(id);
        Versions.require(ifMatch, before.map(CommuneReport::version).orElse(0L));
        CommuneReport after = opinions.on(before.orElse(CommuneReport.EMPTY));
        rows.write(id, after, by);
        audit.record(AuditEntry.of(DossierAction.COMMUNE_REPORT_WRITTEN, id.value(), Dossiers.label(dossier))
                .before(before.orElse(null))
                .after(after));
    }

    /** Bốn ý kiến của xã, số và ngày báo cáo. */
    record Opinions(
            @Nullable @Size(max = 4000) String localRawMaterial,
            @Nullable @Size(max = 4000) String localLabour,
            @Nullable @Size(max = 4000) String ideaOrigin,
            @Nullable @Size(max = 4000) String localIdentity,
            @Nullable @Size(max = 100) String reportNumber,
            @Nullable LocalDate reportDate) {

        CommuneReport on(CommuneReport before) {
            return new CommuneReport(
                    text(localRawMaterial),
                    text(localLabour),
                    text(ideaOrigin),
                    text(localIdentity),
                    text(reportNumber),
                    reportDate,
                    before.letterNumber(),
                    before.letterDate(),
                    before.version());
        }

        private static @Nullable String text(@Nullable String typed) {
            return typed == null || typed.isBlank() ? null : typed.strip();
        }
    }
}
