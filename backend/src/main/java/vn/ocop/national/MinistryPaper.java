package vn.ocop.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thành phần hồ sơ tỉnh trình Bộ (Điều 6 khoản 3 Quyết định 26/2026/QĐ-TTg), and which of them the province has documented.
 *
 * @param documentNumber number of the paper, or how many there are; null when there is none
 */
record MinistryPaper(
        Kind kind,
        boolean present,
        @Nullable String documentNumber,
        @Nullable String documentDate) {

    /** Loại thành phần. */
    enum Kind {
        /** Văn bản đề nghị của UBND tỉnh. */
        LETTER,
        /** Báo cáo của Tổ tư vấn, hoặc của cơ quan quản lý khi đánh giá lại. */
        ADVISORY_REPORT,
        /** Báo cáo kết quả của Hội đồng cấp tỉnh. */
        COUNCIL_REPORT,
        /** Quyết định phê duyệt kết quả. */
        APPROVAL,
        /** Hồ sơ của chủ thể. */
        OWNER_DOSSIER,
        /** Mẫu sản phẩm. */
        SAMPLES
    }

    private static final int SAMPLES_ASKED = 5;

    /**
     * The list for one dossier.
     *
     * @param renewal an evaluation anew needs no new vote of the provincial council
     * @param minutesNumber of the provincial council; null when none is known
     */
    static List<MinistryPaper> of(
            boolean renewal,
            List<CandidateStep> steps,
            @Nullable String minutesNumber,
            @Nullable String minutesDate,
            int files,
            int samples) {
        List<MinistryPaper> papers = new ArrayList<>();
        papers.add(of(Kind.LETTER, last(steps, "SEND_TO_MINISTRY")));
        papers.add(of(Kind.ADVISORY_REPORT, last(steps, "ADVISORY_REPORT")));
        if (!renewal) {
            papers.add(new MinistryPaper(Kind.COUNCIL_REPORT, minutesNumber != null, minutesNumber, minutesDate));
            papers.add(of(Kind.APPROVAL, last(steps, "APPROVE_RESULT")));
        }
        papers.add(new MinistryPaper(Kind.OWNER_DOSSIER, files > 0, files == 0 ? null : String.valueOf(files), null));
        papers.add(new MinistryPaper(Kind.SAMPLES, samples >= SAMPLES_ASKED, String.valueOf(samples), null));
        return List.copyOf(papers);
    }

    private static MinistryPaper of(Kind kind, Optional<CandidateStep> step) {
        Optional<CandidateStep> documented = step.filter(one -> one.documentNumber() != null);
        return new MinistryPaper(
                kind,
                documented.isPresent(),
                documented.map(CandidateStep::documentNumber).orElse(null),
                documented.map(CandidateStep::documentDate).orElse(null));
    }

    private static Optional<CandidateStep> last(List<CandidateStep> steps, String transition) {
        return steps.stream()
                .filter(step -> step.transition().equals(transition))
                .reduce((earlier, later) -> later);
    }
}
