package vn.ocop.criteria.ranking;

import java.util.List;

/** Lỗi của phiếu chấm: why a ballot cannot be counted on a sheet. */
public sealed interface BallotFault {

    /** Tiêu chí không có trong bộ sản phẩm. */
    record UnknownCriterion(String criterion) implements BallotFault {}

    /** Mức điểm không có trong tiêu chí. */
    record UnknownOption(String criterion, int option) implements BallotFault {}

    /**
     * Chọn lẫn hai trường hợp: set 26 scores a service either as community-run (TH1) or as an organisation or destination
     * (TH2), one of them for all its criteria 8, 9 and 15.
     */
    record MixedCases(List<String> cases) implements BallotFault {

        public MixedCases {
            cases = List.copyOf(cases);
        }
    }
}
