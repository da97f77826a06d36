package vn.ocop.certificate;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.document.EditablePaper;
import vn.ocop.document.OfficialPaper;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;
import vn.ocop.workspace.WorkspaceProfiles;

/** In quyết định, as draft or as issued, with its annex. */
@Service
@Transactional(readOnly = true)
class DecisionPapers {

    private static final String TEMPLATE = "certificate/decision";

    private final DecisionRows rows;
    private final RevocationRows revocations;
    private final RecognitionRows recognitions;
    private final DecidedProducts products;
    private final WorkspaceProfiles workspace;
    private final OfficialPaper paper;
    private final EditablePaper word;

    DecisionPapers(
            DecisionRows rows,
            RevocationRows revocations,
            RecognitionRows recognitions,
            DecidedProducts products,
            WorkspaceProfiles workspace,
            OfficialPaper paper,
            EditablePaper word) {
        this.rows = rows;
        this.revocations = revocations;
        this.recognitions = recognitions;
        this.products = products;
        this.workspace = workspace;
        this.paper = paper;
        this.word = word;
    }

    byte[] pdf(DecisionId id) {
        return paper.pdf(TEMPLATE, Map.of("form", form(id)));
    }

    /** The same paper for Word. */
    byte[] docx(DecisionId id) {
        return word.docx(TEMPLATE, Map.of("form", form(id)));
    }

    private DecisionForm form(DecisionId id) {
        Decision decision = rows.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        List<DecidedProduct> decided = products.of(rows.dossiers(id));
        List<DecisionForm.Revoked> revoked = revocations.of(id).stream()
                .map(one -> new DecisionForm.Revoked(
                        one, recognitions.find(one.recognition()).orElseThrow()))
                .toList();
        return DecisionForm.of(decision, decided, revoked, workspace.current().fullName());
    }
}
