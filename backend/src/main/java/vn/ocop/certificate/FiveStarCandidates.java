package vn.ocop.certificate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certificate.FiveStarCandidate.CitedPaper;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierState;
import vn.ocop.dossier.DossierStep;
import vn.ocop.dossier.DossierTransition;
import vn.ocop.dossier.Dossiers;
import vn.ocop.evaluation.Conclusion;
import vn.ocop.evaluation.Conclusions;

/** Sản phẩm từ 90 điểm trình Bộ, for the province's page and for whoever passes them on to the national office. */
@Service
@Transactional(readOnly = true)
public class FiveStarCandidates {

    private static final Set<DossierState> STATES = Set.of(
            DossierState.RESULT_APPROVED,
            DossierState.SENT_TO_MINISTRY,
            DossierState.RECOGNISED_BY_MINISTRY,
            DossierState.PROVINCE_FALLBACK);

    private final Dossiers dossiers;
    private final Conclusions conclusions;
    private final MinistryRows ministry;
    private final DecidedProducts products;

    FiveStarCandidates(Dossiers dossiers, Conclusions conclusions, MinistryRows ministry, DecidedProducts products) {
        this.dossiers = dossiers;
        this.conclusions = conclusions;
        this.ministry = ministry;
        this.products = products;
    }

    /** Those whose result was approved, whatever came of them since; what was done last stands first. */
    public List<FiveStarCandidate> all() {
        List<Dossier> found =
                STATES.stream().flatMap(state -> dossiers.in(state).stream()).toList();
        List<DossierId> ids = found.stream().map(Dossier::id).toList();
        Map<DossierId, Conclusion> concluded = conclusions.of(ids);
        Map<DossierId, MinistryResult> results = ministry.of(ids);
        return found.stream()
                .map(one -> candidate(one, concluded.get(one.id()), results.get(one.id())))
                .sorted(Comparator.comparing(FiveStarCandidate::updatedAt).reversed())
                .toList();
    }

    private FiveStarCandidate candidate(
            Dossier dossier, @Nullable Conclusion conclusion, @Nullable MinistryResult result) {
        List<DossierStep> steps = dossiers.history(dossier.id());
        Optional<Conclusion> concluded = Optional.ofNullable(conclusion);
        Optional<MinistryResult> answered = Optional.ofNullable(result);
        return new FiveStarCandidate(
                dossier.id(),
                dossier.kind(),
                dossier.state(),
                dossier.product(),
                dossier.producer(),
                dossier.productName(),
                dossier.producerName(),
                dossier.commune(),
                dossier.setCode(),
                products.setName(dossier),
                dossier.receiptNumber(),
                dossier.report().samples(),
                dossiers.evidence(dossier.id()).size(),
                concluded.map(Conclusion::average).orElse(null),
                concluded.map(Conclusion::partA).orElse(null),
                concluded.map(Conclusion::partB).orElse(null),
                concluded.map(Conclusion::partC).orElse(null),
                paper(steps, DossierTransition.ADVISORY_REPORT),
                concluded
                        .map(one -> new CitedPaper(one.minutesNumber(), one.minutesDate()))
                        .orElse(null),
                paper(steps, DossierTransition.APPROVE_RESULT),
                paper(steps, DossierTransition.SEND_TO_MINISTRY),
                answered.map(one -> new CitedPaper(one.number(), one.date())).orElse(null),
                answered.map(MinistryResult::average).orElse(null),
                answered.map(MinistryResult::stars).orElse(null),
                dossier.updatedAt());
    }

    /** The paper of the last time that the step was taken. */
    private static @Nullable CitedPaper paper(List<DossierStep> steps, DossierTransition wanted) {
        return steps.stream()
                .filter(step -> step.transition() == wanted)
                .max(Comparator.comparing(DossierStep::at))
                .map(step -> new CitedPaper(step.documentNumber(), step.documentDate()))
                .orElse(null);
    }
}
