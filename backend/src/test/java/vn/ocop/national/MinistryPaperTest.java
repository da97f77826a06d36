package vn.ocop.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.national.MinistryPaper.Kind;

/** What Article 6.3 asks of a province, against what the dossier's steps have documented. */
class MinistryPaperTest {

    private static final List<CandidateStep> COMPLETE = List.of(
            step("ADVISORY_REPORT", "05/BC-TTV"),
            step("APPROVE_RESULT", "1024/QĐ-UBND"),
            step("SEND_TO_MINISTRY", "2048/UBND-NN"));

    @Test
    void aCompleteFirstDossierHasAllSix() {
        List<MinistryPaper> papers = MinistryPaper.of(false, COMPLETE, "07/BB", "2026-09-01", 12, 5);
        assertThat(papers).hasSize(6).allMatch(MinistryPaper::present);
        assertThat(papers.getFirst()).isEqualTo(new MinistryPaper(Kind.LETTER, true, "2048/UBND-NN", "2026-09-02"));
    }

    @Test
    void whatHasNoNumberIsNotThere() {
        List<CandidateStep> silent = List.of(step("ADVISORY_REPORT", null), step("SEND_TO_MINISTRY", "1"));
        assertThat(MinistryPaper.of(false, silent, null, null, 0, 4))
                .filteredOn(paper -> !paper.present())
                .extracting(MinistryPaper::kind)
                .containsExactly(
                        Kind.ADVISORY_REPORT, Kind.COUNCIL_REPORT, Kind.APPROVAL, Kind.OWNER_DOSSIER, Kind.SAMPLES);
    }

    @Test
    void anEvaluationAnewNeedsNoNewVoteOfTheProvince() {
        assertThat(MinistryPaper.of(true, COMPLETE, null, null, 3, 5))
                .extracting(MinistryPaper::kind)
                .containsExactly(Kind.LETTER, Kind.ADVISORY_REPORT, Kind.OWNER_DOSSIER, Kind.SAMPLES);
    }

    @Test
    void theLastLetterCounts() {
        List<CandidateStep> twice = List.of(step("SEND_TO_MINISTRY", "1"), step("SEND_TO_MINISTRY", "2"));
        assertThat(MinistryPaper.of(true, twice, null, null, 1, 5).getFirst().documentNumber())
                .isEqualTo("2");
    }

    private static CandidateStep step(String transition, @Nullable String number) {
        return new CandidateStep(transition, "X", Instant.EPOCH, number, number == null ? null : "2026-09-02");
    }
}
