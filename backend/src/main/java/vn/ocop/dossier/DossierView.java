package vn.ocop.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.ProductId;

/**
 * Hồ sơ as its page shows it to one person.
 *
 * @param templateId criteria version whose sheet is shown
 * @param editable whether this person may change what the dossier says
 * @param actions what this person may do with it now
 * @param gaps what is missing; only while the producer has it
 * @param communeReport null where there is none or it is not finished and not this person's
 */
record DossierView(
        DossierId id,
        DossierKind kind,
        ProductId productId,
        String productName,
        String producerName,
        String communeCode,
        DossierState state,
        @Nullable String receiptNumber,
        UUID templateId,
        String setCode,
        String setName,
        @Nullable String legalRegime,
        OwnReport report,
        @Nullable Instant submittedAt,
        @Nullable LocalDate due,
        @Nullable Integer daysLeft,
        int supplements,
        boolean editable,
        boolean reportWritable,
        List<Action> actions,
        List<SelfChoice> choices,
        SelfScore score,
        List<Evidence> evidence,
        List<Gap> gaps,
        @Nullable CommuneReport communeReport,
        List<DossierStep> steps,
        long version) {

    DossierView {
        actions = List.copyOf(actions);
        choices = List.copyOf(choices);
        evidence = List.copyOf(evidence);
        gaps = List.copyOf(gaps);
        steps = List.copyOf(steps);
    }

    /** Việc có thể làm ngay. */
    record Action(DossierTransition step, boolean reasonRequired, boolean documentRequired) {

        static Action of(DossierTransition step) {
            return new Action(step, step.reasonRequired(), step.documentRequired());
        }
    }

    /** Phiếu tự chấm sau mỗi lần chọn. */
    record Assessment(List<SelfChoice> choices, SelfScore score, List<Gap> gaps) {

        Assessment {
            choices = List.copyOf(choices);
            gaps = List.copyOf(gaps);
        }
    }
}
