package vn.ocop.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ocop.criteria.CriteriaFiles;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.CriteriaTemplate;
import vn.ocop.criteria.CriteriaTemplateId;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.CriterionOption;
import vn.ocop.document.OfficialPaper;
import vn.ocop.dossier.CommuneClock;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.DossierState;
import vn.ocop.dossier.OwnReport;
import vn.ocop.evaluation.Conclusion;
import vn.ocop.evaluation.EvaluationRoundId;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.CouncilId;
import vn.ocop.evaluation.council.CouncilRules;
import vn.ocop.evaluation.council.CouncilState;
import vn.ocop.evaluation.council.MeetingMode;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.SeatFunction;
import vn.ocop.producer.ProducerId;
import vn.ocop.product.ProductId;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.UserId;

/** The council's papers say what was scored and concluded, in Vietnamese, with official heads. */
class ScoringPaperTest {

    private static final CriteriaTemplate TEMPLATE = CriteriaFiles.shipped();
    private static final CriteriaSet SET = TEMPLATE.set("B01").orElseThrow();
    private static final String[] NAMES = {
        "Lê Hồng Quang",
        "Nguyễn Thị Thanh Xuân",
        "Trương Thị Hoa",
        "Vũ Ngọc Sơn",
        "Cao Văn Cường",
        "Đỗ Minh Tuấn",
        "Lê Thế Vinh",
        "Phạm Thị Nguyệt",
        "Bùi Khắc Hòa",
        "Hà Văn Ánh",
        "Tống Thanh Bình"
    };
    private static final String[] AGENCIES = {
        "Ủy ban nhân dân tỉnh",
        "Chi cục Phát triển nông thôn",
        "Sở Công Thương",
        "Sở Y tế",
        "Sở Khoa học và Công nghệ",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Chi cục Quản lý chất lượng, chế biến và phát triển thị trường",
        "Sở Nông nghiệp và Môi trường",
        "Liên minh Hợp tác xã",
        "Hội Nông dân",
        "Chi cục An toàn vệ sinh thực phẩm"
    };
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 20);

    private final Council council = council();
    private final OfficialPaper paper = new OfficialPaper();

    @Test
    void theMinutesNameEverybodyAndTheResult() throws IOException {
        ScoringCase found = found(ScoringState.CONCLUDED);
        Set<UserId> excused = Set.of(council.seats().getLast().userId());
        Tally tally = Tally.of(found, ballots(), excused, AgreedPoints.NONE);
        List<ScoringPass> passes = List.of(
                new ScoringPass(1, Instant.EPOCH, "Lê Hồng Quang", null, Instant.EPOCH, "Lê Hồng Quang"),
                new ScoringPass(
                        2,
                        Instant.EPOCH,
                        "Lê Hồng Quang",
                        "Điểm hai thành viên chênh 14 điểm",
                        Instant.EPOCH,
                        "Lê Hồng Quang"));
        String text = print(
                "minutes",
                MinutesForm.of(
                        found, tally, excused, passes, conclusion(found, tally, false), Workspaces.THANH_HOA, 96));

        assertThat(text)
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "BIÊN BẢN",
                        "Số: 05/BB-HĐ",
                        "ngày 20 tháng 11 năm 2026",
                        "Không chấm (xung đột lợi ích)",
                        "Chấm lại lần 1, lý do: Điểm hai thành viên chênh 14 điểm",
                        "Điểm trung bình: " + PaperText.points(tally.printed(), 2),
                        "THƯ KÝ",
                        "CHỦ TỌA");
        for (String name : NAMES) {
            assertThat(text).contains(name);
        }
    }

    @Test
    void aBallotPrintsWhatWasChosenAndWritten() throws IOException {
        ScoringCase found = found(ScoringState.CLOSED);
        String text = print(
                "ballot", BallotForm.of(found, council.seats().get(2), ballots().get(2), Workspaces.THANH_HOA));

        assertThat(text)
                .contains("PHIẾU CHẤM ĐIỂM SẢN PHẨM OCOP", "Trương Thị Hoa", "Nhận xét của thành viên", "TỔNG ĐIỂM")
                .contains("Sản phẩm có vùng nguyên liệu ổn định");
    }

    @Test
    void theTableOfResultsHasEveryDossierOfTheCouncil() throws IOException {
        List<Scoring> scorings = new ArrayList<>();
        Map<DossierId, Dossier> dossiers = new LinkedHashMap<>();
        Map<DossierId, Conclusion> conclusions = new LinkedHashMap<>();
        List<ScoringState> unfinished = List.of(ScoringState.SCHEDULED, ScoringState.OPEN, ScoringState.CLOSED);
        for (int i = 0; i < 18; i++) {
            ScoringCase found = found(i < 15 ? ScoringState.CONCLUDED : unfinished.get(i - 15));
            scorings.add(found.scoring());
            dossiers.put(found.dossier().id(), found.dossier());
            if (i < 15) {
                Tally tally = Tally.of(found, ballots(), Set.of(), AgreedPoints.NONE);
                conclusions.put(found.dossier().id(), conclusion(found, tally, i == 3));
            }
        }
        ResultsForm form =
                ResultsForm.of(council, scorings, dossiers, conclusions, _ -> "Xã Xuân Du", 2, Workspaces.THANH_HOA);
        String text = print("results", form);

        assertThat(form.rows()).hasSize(18);
        assertThat(text)
                .contains("BẢNG TỔNG HỢP KẾT QUẢ", "Bị loại: Hồ sơ giả mạo", "Họp ngày 20/11/2026", "Tổng số 18 hồ sơ");
    }

    private String print(String name, Object form) throws IOException {
        byte[] pdf = paper.pdf("evaluation/" + name, Map.of("form", form));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "council-" + name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private ScoringCase found(ScoringState state) {
        DossierId id = new DossierId(UUID.randomUUID());
        Dossier dossier = new Dossier(
                id,
                DossierKind.FIRST,
                new ProductId(UUID.randomUUID()),
                new ProducerId(UUID.randomUUID()),
                "Cam sành Xuân Thành loại đặc biệt",
                "Hợp tác xã dịch vụ nông nghiệp Xuân Thành",
                "16000",
                DossierState.SCORING_CLOSED,
                "01/PĐK-38-16000-2026",
                new CriteriaTemplateId(UUID.randomUUID()),
                "B01",
                TEMPLATE.legalBasis(),
                new OwnReport(null, null, null, null, null, null, null, null, 5),
                Instant.EPOCH,
                new CommuneClock(null, 0, null),
                0,
                new UserId(UUID.randomUUID()),
                Instant.EPOCH,
                Instant.EPOCH,
                0);
        Scoring scoring = new Scoring(
                UUID.randomUUID(),
                council.id(),
                id,
                MEETING,
                MeetingMode.IN_PERSON,
                state,
                state == ScoringState.SCHEDULED ? 0 : 2);
        return new ScoringCase(scoring, council, CouncilRules.USUAL, dossier, TEMPLATE, SET, Set.of());
    }

    /** Everybody's ballot, each a little different. */
    private List<MemberBallot> ballots() {
        List<MemberBallot> ballots = new ArrayList<>();
        int number = 0;
        for (Seat seat : council.seats()) {
            Map<String, Choice> choices = new LinkedHashMap<>();
            int at = 0;
            for (Criterion criterion : SET.criteria()) {
                boolean lower = (at++ + number) % 9 == 0;
                CriterionOption option = criterion.options().stream()
                        .sorted(Comparator.comparingInt(CriterionOption::points).reversed())
                        .skip(lower ? 1 : 0)
                        .findFirst()
                        .orElseThrow();
                choices.put(
                        criterion.code(),
                        new Choice(option.number(), lower ? "Nhận xét của thành viên về tiêu chí này" : null));
            }
            ballots.add(new MemberBallot(
                    UUID.randomUUID(),
                    2,
                    seat.userId(),
                    BallotState.SENT,
                    choices,
                    List.of(),
                    "Sản phẩm có vùng nguyên liệu ổn định, bao bì đẹp; cần hoàn thiện câu chuyện sản phẩm.",
                    null,
                    Instant.parse("2026-11-20T03:00:00Z"),
                    Instant.parse("2026-11-20T03:00:00Z"),
                    2));
            number++;
        }
        return ballots;
    }

    private Conclusion conclusion(ScoringCase found, Tally tally, boolean knockedOut) {
        BigDecimal average = knockedOut ? null : tally.printed();
        int stars = Objects.requireNonNull(tally.ranking()).stars();
        Map<String, BigDecimal> parts = tally.score() == null ? Map.of() : ResultPages.parts(tally.score(), 2);
        return new Conclusion(
                found.dossier().id(),
                council.id().value(),
                average,
                knockedOut ? null : parts.get("A"),
                knockedOut ? null : parts.get("B"),
                knockedOut ? null : parts.get("C"),
                knockedOut ? null : 5,
                knockedOut ? 0 : stars,
                knockedOut,
                List.of(),
                knockedOut ? "Hồ sơ giả mạo" : null,
                2,
                11,
                10,
                1,
                tally.spread(),
                10,
                null,
                "05/BB-HĐ",
                MEETING,
                "Hội đồng trao đổi về bao bì và câu chuyện sản phẩm; các thành viên thống nhất điểm sau khi xem mẫu.",
                "Lê Hồng Quang",
                Instant.EPOCH);
    }

    private static Council council() {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            SeatFunction function =
                    switch (i) {
                        case 0 -> SeatFunction.CHAIR;
                        case 1 -> SeatFunction.SECRETARY;
                        default -> SeatFunction.MEMBER;
                    };
            seats.add(new Seat(
                    new UserId(UUID.randomUUID()),
                    NAMES[i],
                    function,
                    true,
                    AGENCIES[i],
                    i == 0 ? "Phó Chủ tịch" : null));
        }
        return new Council(
                new CouncilId(UUID.randomUUID()),
                "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Thanh Hóa đợt 2 năm 2026",
                "2345/QĐ-UBND",
                LocalDate.of(2026, 11, 2),
                new EvaluationRoundId(UUID.randomUUID()),
                CouncilState.ACTIVE,
                null,
                0,
                seats,
                4);
    }
}
