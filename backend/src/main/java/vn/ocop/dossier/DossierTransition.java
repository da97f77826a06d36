package vn.ocop.dossier;

import static vn.ocop.dossier.DossierState.ADVISORY_DONE;
import static vn.ocop.dossier.DossierState.ADVISORY_REVIEW;
import static vn.ocop.dossier.DossierState.AWAITING_APPROVAL;
import static vn.ocop.dossier.DossierState.AWAITING_DECISION;
import static vn.ocop.dossier.DossierState.BELOW_THREE;
import static vn.ocop.dossier.DossierState.COMMUNE_CHECK;
import static vn.ocop.dossier.DossierState.COMMUNE_REPORTED;
import static vn.ocop.dossier.DossierState.COUNCIL_SCHEDULED;
import static vn.ocop.dossier.DossierState.DRAFT;
import static vn.ocop.dossier.DossierState.KNOCKED_OUT;
import static vn.ocop.dossier.DossierState.PROVINCE_CHECK;
import static vn.ocop.dossier.DossierState.PROVINCE_FALLBACK;
import static vn.ocop.dossier.DossierState.RECOGNISED;
import static vn.ocop.dossier.DossierState.RECOGNISED_BY_MINISTRY;
import static vn.ocop.dossier.DossierState.RESCORING;
import static vn.ocop.dossier.DossierState.RESULT_APPROVED;
import static vn.ocop.dossier.DossierState.RETURNED_BY_COMMUNE;
import static vn.ocop.dossier.DossierState.RETURNED_BY_PROVINCE;
import static vn.ocop.dossier.DossierState.RETURNED_TO_COMMUNE;
import static vn.ocop.dossier.DossierState.SCORING_CLOSED;
import static vn.ocop.dossier.DossierState.SCORING_OPEN;
import static vn.ocop.dossier.DossierState.SENT_TO_MINISTRY;
import static vn.ocop.dossier.DossierState.SUBMITTED;
import static vn.ocop.dossier.DossierState.WITHDRAWN;
import static vn.ocop.web.access.Role.ADVISOR_LEAD;
import static vn.ocop.web.access.Role.COMMUNE_LEADER;
import static vn.ocop.web.access.Role.COMMUNE_OFFICER;
import static vn.ocop.web.access.Role.COUNCIL_CHAIR;
import static vn.ocop.web.access.Role.COUNCIL_MEMBER;
import static vn.ocop.web.access.Role.COUNCIL_SECRETARY;
import static vn.ocop.web.access.Role.OWNER_ADMIN;
import static vn.ocop.web.access.Role.PROVINCE_LEADER;
import static vn.ocop.web.access.Role.PROVINCE_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.web.access.Role;

/**
 * Bước chuyển của hồ sơ: the one table of what may happen to a dossier, who may do it, by which article, and what has to be
 * said with it. The picture of it is {@code docs/dossier-states.md}.
 */
public enum DossierTransition {
    /** Nộp hồ sơ. */
    SUBMIT(from(DRAFT), SUBMITTED, by(OWNER_ADMIN), "Điều 7 khoản 1", Paper.NONE),
    /** Xã tiếp nhận. */
    COMMUNE_RECEIVE(from(SUBMITTED), COMMUNE_CHECK, commune(), "Điều 7 khoản 2", Paper.NONE),
    /** Xã trả lại để bổ sung. */
    COMMUNE_RETURN(from(SUBMITTED, COMMUNE_CHECK), RETURNED_BY_COMMUNE, commune(), "Điều 7 khoản 2", Paper.REASON),
    /** Chủ thể nộp lại sau khi bổ sung cho xã. */
    RESUBMIT(from(RETURNED_BY_COMMUNE), SUBMITTED, by(OWNER_ADMIN), "Điều 7 khoản 1", Paper.NONE),
    /** Xã báo cáo và chuyển hồ sơ lên tỉnh. */
    COMMUNE_REPORT(from(COMMUNE_CHECK), COMMUNE_REPORTED, commune(), "Điều 6 khoản 2, Điều 7 khoản 2", Paper.DOCUMENT),
    /** Tỉnh tiếp nhận. */
    PROVINCE_RECEIVE(from(COMMUNE_REPORTED), PROVINCE_CHECK, by(PROVINCE_OFFICER), "Điều 7 khoản 3", Paper.NONE),
    /** Tỉnh trả lại xã. */
    RETURN_TO_COMMUNE(from(PROVINCE_CHECK), RETURNED_TO_COMMUNE, by(PROVINCE_OFFICER), "Điều 7 khoản 3", Paper.REASON),
    /** Xã chuyển lại hồ sơ lên tỉnh. */
    COMMUNE_RESEND(from(RETURNED_TO_COMMUNE), PROVINCE_CHECK, commune(), "Điều 7 khoản 2", Paper.DOCUMENT),
    /** Tỉnh trả lại chủ thể để bổ sung. */
    PROVINCE_RETURN(from(PROVINCE_CHECK), RETURNED_BY_PROVINCE, by(PROVINCE_OFFICER), "Điều 7 khoản 3", Paper.REASON),
    /** Chủ thể bổ sung cho tỉnh. */
    SUPPLEMENT(from(RETURNED_BY_PROVINCE), PROVINCE_CHECK, by(OWNER_ADMIN), "Điều 7 khoản 3", Paper.NONE),
    /** Tỉnh chấp nhận hồ sơ, giao Tổ tư vấn. */
    ACCEPT(from(PROVINCE_CHECK), ADVISORY_REVIEW, by(PROVINCE_OFFICER), "Điều 7 khoản 3", Paper.NONE),
    /** Tổ tư vấn báo cáo. */
    ADVISORY_REPORT(
            from(ADVISORY_REVIEW), ADVISORY_DONE, by(ADVISOR_LEAD, PROVINCE_OFFICER), "Điều 7 khoản 3", Paper.DOCUMENT),
    /** Xếp lịch họp Hội đồng. */
    SCHEDULE(
            from(ADVISORY_DONE),
            COUNCIL_SCHEDULED,
            by(PROVINCE_OFFICER, COUNCIL_SECRETARY),
            "Điều 5, Điều 7 khoản 3",
            Paper.NONE),
    /** Bỏ lịch họp Hội đồng. */
    UNSCHEDULE(
            from(COUNCIL_SCHEDULED),
            ADVISORY_DONE,
            by(PROVINCE_OFFICER, COUNCIL_SECRETARY),
            "Điều 5, Điều 7 khoản 3",
            Paper.NONE),
    /** Mở chấm điểm. */
    OPEN_SCORING(from(COUNCIL_SCHEDULED), SCORING_OPEN, council(), "Điều 7 khoản 3", Paper.NONE),
    /** Khóa chấm điểm. */
    CLOSE_SCORING(from(SCORING_OPEN), SCORING_CLOSED, council(), "Điều 7 khoản 3", Paper.NONE),
    /** Yêu cầu chấm lại. */
    RESCORE(from(SCORING_CLOSED), RESCORING, council(), "Quy chế hoạt động của Hội đồng", Paper.REASON),
    /** Khóa chấm lại. */
    CLOSE_RESCORING(from(RESCORING), SCORING_CLOSED, council(), "Quy chế hoạt động của Hội đồng", Paper.NONE),
    /** Kết luận: 3 hoặc 4 sao. */
    CONCLUDE_RECOGNISED(from(SCORING_CLOSED), AWAITING_DECISION, council(), "Điều 4, Điều 7 khoản 3", Paper.NONE),
    /** Kết luận: từ 90 điểm và đạt mức 5 sao. */
    CONCLUDE_FIVE(from(SCORING_CLOSED), AWAITING_APPROVAL, council(), "Điều 4, Điều 7 khoản 3", Paper.NONE),
    /** Kết luận: dưới 3 sao. */
    CONCLUDE_BELOW(from(SCORING_CLOSED), BELOW_THREE, council(), "Điều 4, Điều 7 khoản 3", Paper.NONE),
    /** Kết luận: hồ sơ bị loại. */
    CONCLUDE_KNOCKED_OUT(from(SCORING_OPEN, SCORING_CLOSED), KNOCKED_OUT, council(), "Phụ lục II", Paper.REASON),
    /** Ban hành quyết định công nhận. */
    DECIDE(from(AWAITING_DECISION), RECOGNISED, by(PROVINCE_LEADER), "Điều 7 khoản 3", Paper.DOCUMENT),
    /** Phê duyệt kết quả từ 90 điểm. */
    APPROVE_RESULT(from(AWAITING_APPROVAL), RESULT_APPROVED, by(PROVINCE_LEADER), "Điều 7 khoản 3", Paper.DOCUMENT),
    /** Trình Bộ. */
    SEND_TO_MINISTRY(
            from(RESULT_APPROVED),
            SENT_TO_MINISTRY,
            by(PROVINCE_OFFICER, PROVINCE_LEADER),
            "Điều 6 khoản 3",
            Paper.DOCUMENT),
    /** Bộ công nhận 5 sao. */
    MINISTRY_RECOGNISE(
            from(SENT_TO_MINISTRY), RECOGNISED_BY_MINISTRY, by(PROVINCE_OFFICER), "Điều 7 khoản 4", Paper.DOCUMENT),
    /** Bộ đánh giá dưới 90 điểm. */
    MINISTRY_BELOW(from(SENT_TO_MINISTRY), PROVINCE_FALLBACK, by(PROVINCE_OFFICER), "Điều 7 khoản 4", Paper.DOCUMENT),
    /** Tỉnh dùng kết quả của Hội đồng trung ương. */
    FALLBACK(
            from(PROVINCE_FALLBACK),
            AWAITING_DECISION,
            by(PROVINCE_OFFICER, PROVINCE_LEADER),
            "Điều 7 khoản 4 điểm g",
            Paper.NONE),
    /** Tỉnh tự đánh giá lại. */
    REEVALUATE(
            from(PROVINCE_FALLBACK),
            PROVINCE_CHECK,
            by(PROVINCE_OFFICER, PROVINCE_LEADER),
            "Điều 7 khoản 4 điểm g",
            Paper.REASON),
    /** Chủ thể rút hồ sơ. */
    WITHDRAW(
            from(
                    DRAFT,
                    SUBMITTED,
                    COMMUNE_CHECK,
                    RETURNED_BY_COMMUNE,
                    COMMUNE_REPORTED,
                    PROVINCE_CHECK,
                    RETURNED_TO_COMMUNE,
                    RETURNED_BY_PROVINCE,
                    ADVISORY_REVIEW,
                    ADVISORY_DONE,
                    COUNCIL_SCHEDULED),
            WITHDRAWN,
            by(OWNER_ADMIN),
            "Theo đề nghị của chủ thể",
            Paper.REASON);

    private final Set<DossierState> from;
    private final DossierState to;
    private final Set<Role> roles;
    private final String legalBasis;
    private final Paper paper;

    DossierTransition(Set<DossierState> from, DossierState to, Set<Role> roles, String legalBasis, Paper paper) {
        this.from = from;
        this.to = to;
        this.roles = roles;
        this.legalBasis = legalBasis;
        this.paper = paper;
    }

    /** What may happen to a dossier in that state, in the order of the table. */
    public static List<DossierTransition> outOf(DossierState state) {
        return Stream.of(values()).filter(step -> step.from.contains(state)).toList();
    }

    public Set<DossierState> from() {
        return EnumSet.copyOf(from);
    }

    public DossierState to() {
        return to;
    }

    /** Roles of which one is needed. */
    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }

    /** Article of the decision in force, or the rules that the province made itself. */
    public String legalBasis() {
        return legalBasis;
    }

    public boolean reasonRequired() {
        return paper == Paper.REASON;
    }

    /** Whether number and date of a document have to be given. */
    public boolean documentRequired() {
        return paper == Paper.DOCUMENT;
    }

    /** Whether a person with this role may do it to a dossier in that state. */
    public boolean allowed(DossierState state, Role role) {
        return from.contains(state) && roles.contains(role);
    }

    /** Stable code, for example {@code commune-return}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<DossierState> from(DossierState first, DossierState... others) {
        return EnumSet.of(first, others);
    }

    private static Set<Role> by(Role first, Role... others) {
        return EnumSet.of(first, others);
    }

    private static Set<Role> commune() {
        return by(COMMUNE_OFFICER, COMMUNE_LEADER);
    }

    /** Who of the council presides over a dossier is its own affair; a member does when chair and secretary step aside. */
    private static Set<Role> council() {
        return by(COUNCIL_CHAIR, COUNCIL_SECRETARY, COUNCIL_MEMBER);
    }

    /** What has to be said with a step. */
    private enum Paper {
        NONE,
        REASON,
        DOCUMENT
    }
}
