package vn.ocop.certificate;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.dossier.Dossier;
import vn.ocop.identity.ProvinceCommunes;
import vn.ocop.producer.ProducerSummary;
import vn.ocop.producer.Producers;
import vn.ocop.product.ProductSummary;
import vn.ocop.product.Products;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.territory.AdministrativeUnit;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;
import vn.ocop.web.site.SiteSettings;
import vn.ocop.workspace.WorkspaceProfiles;

/** Giấy chứng nhận: issued with the decision, printed for whoever may see the product while it is in force. */
@Service
@Transactional
class Certificates {

    private final CertificateRows rows;
    private final DecisionRows decisions;
    private final RecognitionRows recognitionRows;
    private final Recognitions recognitions;
    private final DecidedProducts decided;
    private final Products products;
    private final Producers producers;
    private final ProvinceCommunes communes;
    private final WorkspaceProfiles workspace;
    private final SiteSettings site;

    Certificates(
            CertificateRows rows,
            DecisionRows decisions,
            RecognitionRows recognitionRows,
            Recognitions recognitions,
            DecidedProducts decided,
            Products products,
            Producers producers,
            ProvinceCommunes communes,
            WorkspaceProfiles workspace,
            SiteSettings site) {
        this.rows = rows;
        this.decisions = decisions;
        this.recognitionRows = recognitionRows;
        this.recognitions = recognitions;
        this.decided = decided;
        this.products = products;
        this.producers = producers;
        this.communes = communes;
        this.workspace = workspace;
        this.site = site;
    }

    /** Records the recognition of the dossier's product under the next number of the year. */
    void issue(Decision decision, Dossier dossier, Outcome outcome) {
        LocalDate day = Objects.requireNonNull(decision.text().decidedOn());
        int number = rows.nextNumber(day.getYear());
        RecognitionId id = recognitions.record(
                new RecognitionRecord(
                        dossier.product(),
                        outcome.stars(),
                        outcome.average(),
                        decision.text().number(),
                        day,
                        day.getYear(),
                        new DecisionWording(workspace.current().fullName()).issuer(),
                        decision.text().signer(),
                        Certificate.printed(day.getYear(), number),
                        Recognition.Source.EVALUATION,
                        null,
                        null),
                subject(dossier));
        rows.add(new Certificate(
                id,
                decision.id(),
                dossier.id(),
                day.getYear(),
                number,
                products.find(dossier.product())
                        .map(ProductSummary::specification)
                        .orElse(null),
                producers
                        .summary(dossier.producer())
                        .map(ProducerSummary::address)
                        .orElse(null),
                communeName(dossier.commune()).orElse(null),
                decided.setName(dossier)));
    }

    /**
     * The certificate as PDF.
     *
     * @throws ProblemException not found, unless the person may see the product and the recognition is in force and was
     *     decided here
     */
    @Transactional(readOnly = true)
    byte[] pdf(RecognitionId id, CurrentUser user) {
        Recognition recognition = recognitionRows
                .find(id)
                .filter(one -> one.source() == Recognition.Source.EVALUATION)
                .filter(recognitions::inForce)
                .filter(one -> products.visible(one.product(), user).isPresent())
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        Certificate certificate = rows.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        Decision decision = decisions.find(certificate.decision()).orElseThrow();
        Optional<Resource> emblem = workspace.printableEmblem();
        return new CertificateDrawing(CertificatePaper.of(
                        recognition,
                        certificate,
                        decision.text(),
                        workspace.current().fullName(),
                        site.origin(TenantContext.current())))
                .pdf(emblem.orElse(null));
    }

    /** As the dossier was filed, which is what was decided on. */
    static Recognition.Subject subject(Dossier dossier) {
        return new Recognition.Subject(
                dossier.productName(), dossier.producer(), dossier.producerName(), dossier.commune());
    }

    private Optional<String> communeName(String code) {
        return communes.all().stream()
                .filter(one -> one.code().equals(code))
                .map(AdministrativeUnit::fullName)
                .findFirst();
    }
}
