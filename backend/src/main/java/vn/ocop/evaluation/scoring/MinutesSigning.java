package vn.ocop.evaluation.scoring;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.attachment.Attachment;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.attachment.Attachments;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.dossier.DossierId;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.ProblemException;

/** Gắn biên bản đã ký vào kết luận. A better scan is added to the one that is there; none is ever taken away. */
@Service
@Transactional
class MinutesSigning {

    private final ScoringCases cases;
    private final SignedMinutesRows rows;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final Clock clock;

    MinutesSigning(ScoringCases cases, SignedMinutesRows rows, Attachments attachments, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sending the same file twice adds it once. */
    void attach(DossierId dossier, AttachmentId file, CurrentUser by) {
        ScoringCase found = cases.presided(dossier, by);
        Scoring scoring = found.scoring();
        if (scoring.state() != ScoringState.CONCLUDED) {
            throw new ProblemException(ScoringError.SIGNED_MINUTES_EARLY);
        }
        SignedMinutes before = rows.newest(scoring.id()).orElse(null);
        if (before != null && before.attachment().equals(file)) {
            return;
        }
        Attachment scan = attachments
                .find(file)
                .filter(one -> MediaType.APPLICATION_PDF_VALUE.equals(one.mediaType()))
                .filter(_ -> attachments.bind(file, MinutesFiles.owner(scoring.id()), by))
                .orElseThrow(() -> ProblemException.atField("attachment", ScoringError.SIGNED_MINUTES_UNUSABLE));
        rows.add(scoring.id(), file, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("file", scan.fileName());
        after.put("sha256", scan.sha256());
        audit.record(AuditEntry.of(ScoringAction.MINUTES_SIGNED, dossier.value(), Scorings.label(found))
                .before(before == null ? null : Map.of("file", before.fileName()))
                .after(after));
    }
}
