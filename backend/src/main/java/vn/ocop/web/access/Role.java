package vn.ocop.web.access;

import static vn.ocop.web.access.Permission.ATTACHMENTS_UPLOAD;
import static vn.ocop.web.access.Permission.AUDIT_VIEW;
import static vn.ocop.web.access.Permission.CALENDAR_MANAGE;
import static vn.ocop.web.access.Permission.CALENDAR_VIEW;
import static vn.ocop.web.access.Permission.COUNCILS_MANAGE;
import static vn.ocop.web.access.Permission.COUNCILS_VIEW;
import static vn.ocop.web.access.Permission.COUNCIL_SEAT;
import static vn.ocop.web.access.Permission.CRITERIA_PUBLISH;
import static vn.ocop.web.access.Permission.CRITERIA_VIEW;
import static vn.ocop.web.access.Permission.DATA_IMPORT;
import static vn.ocop.web.access.Permission.DECISIONS_ISSUE;
import static vn.ocop.web.access.Permission.DECISIONS_PREPARE;
import static vn.ocop.web.access.Permission.DECISIONS_VIEW;
import static vn.ocop.web.access.Permission.DOSSIERS_COMMUNE;
import static vn.ocop.web.access.Permission.DOSSIERS_OWN;
import static vn.ocop.web.access.Permission.DOSSIERS_VIEW;
import static vn.ocop.web.access.Permission.FIVE_STAR_CANDIDATES;
import static vn.ocop.web.access.Permission.MAIL_MANAGE;
import static vn.ocop.web.access.Permission.NATIONAL_FIGURES;
import static vn.ocop.web.access.Permission.NOTIFICATIONS_OWN;
import static vn.ocop.web.access.Permission.PLANS_MANAGE;
import static vn.ocop.web.access.Permission.PLANS_VIEW;
import static vn.ocop.web.access.Permission.PRODUCERS_MANAGE;
import static vn.ocop.web.access.Permission.PRODUCERS_OWN;
import static vn.ocop.web.access.Permission.PRODUCERS_VIEW;
import static vn.ocop.web.access.Permission.REGISTRATIONS_DECIDE;
import static vn.ocop.web.access.Permission.ROUNDS_MANAGE;
import static vn.ocop.web.access.Permission.ROUNDS_VIEW;
import static vn.ocop.web.access.Permission.SUSPICIONS_HANDLE;
import static vn.ocop.web.access.Permission.TENANTS_MANAGE;
import static vn.ocop.web.access.Permission.TENANTS_VIEW;
import static vn.ocop.web.access.Permission.TRACE_OWN;
import static vn.ocop.web.access.Permission.TRACE_VIEW;
import static vn.ocop.web.access.Permission.UNITS_VIEW;
import static vn.ocop.web.access.Permission.USERS_MANAGE;
import static vn.ocop.web.access.Permission.USERS_VIEW;
import static vn.ocop.web.access.Permission.WORKSPACE_SETTINGS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.tenancy.TenantKind;

/**
 * Vai trò trong chương trình OCOP. One person may hold several; what a role may do stands here and nowhere else, where
 * it holds (a commune, for example) stands with the grant.
 */
public enum Role {
    /** Quản lý của chủ thể OCOP. */
    OWNER_ADMIN(TenantKind.PROVINCE, false, ROUNDS_VIEW, PRODUCERS_OWN, DOSSIERS_OWN, TRACE_OWN),
    /** Nhân viên của chủ thể OCOP. */
    OWNER_STAFF(TenantKind.PROVINCE, false, ROUNDS_VIEW, PRODUCERS_OWN, DOSSIERS_OWN, TRACE_OWN),
    /** Cán bộ cấp xã. */
    COMMUNE_OFFICER(
            TenantKind.PROVINCE,
            true,
            ROUNDS_VIEW,
            UNITS_VIEW,
            REGISTRATIONS_DECIDE,
            PRODUCERS_VIEW,
            DOSSIERS_COMMUNE,
            TRACE_VIEW),
    /** Lãnh đạo cấp xã. */
    COMMUNE_LEADER(
            TenantKind.PROVINCE,
            true,
            ROUNDS_VIEW,
            UNITS_VIEW,
            REGISTRATIONS_DECIDE,
            PRODUCERS_VIEW,
            DOSSIERS_COMMUNE,
            TRACE_VIEW),
    /** Cán bộ cơ quan tham mưu quản lý OCOP cấp tỉnh. */
    PROVINCE_OFFICER(
            TenantKind.PROVINCE,
            false,
            UNITS_VIEW,
            USERS_VIEW,
            CALENDAR_MANAGE,
            PRODUCERS_VIEW,
            PRODUCERS_MANAGE,
            DATA_IMPORT,
            ROUNDS_VIEW,
            ROUNDS_MANAGE,
            DOSSIERS_VIEW,
            COUNCILS_VIEW,
            COUNCILS_MANAGE,
            TRACE_VIEW,
            SUSPICIONS_HANDLE,
            PLANS_VIEW,
            DECISIONS_VIEW,
            DECISIONS_PREPARE),
    /** Thành viên Tổ tư vấn. */
    ADVISOR(TenantKind.PROVINCE, false, ROUNDS_VIEW, UNITS_VIEW, PRODUCERS_VIEW, DOSSIERS_VIEW),
    /** Tổ trưởng Tổ tư vấn. */
    ADVISOR_LEAD(TenantKind.PROVINCE, false, ROUNDS_VIEW, UNITS_VIEW, PRODUCERS_VIEW, DOSSIERS_VIEW),
    /** Thành viên Hội đồng đánh giá, phân hạng. */
    COUNCIL_MEMBER(TenantKind.PROVINCE, false, ROUNDS_VIEW, DOSSIERS_VIEW, PRODUCERS_VIEW, COUNCIL_SEAT),
    /** Thư ký Hội đồng. */
    COUNCIL_SECRETARY(TenantKind.PROVINCE, false, ROUNDS_VIEW, DOSSIERS_VIEW, PRODUCERS_VIEW, COUNCIL_SEAT),
    /** Chủ tịch Hội đồng. */
    COUNCIL_CHAIR(TenantKind.PROVINCE, false, ROUNDS_VIEW, DOSSIERS_VIEW, PRODUCERS_VIEW, COUNCIL_SEAT),
    /** Lãnh đạo UBND cấp tỉnh. */
    PROVINCE_LEADER(
            TenantKind.PROVINCE,
            false,
            ROUNDS_VIEW,
            UNITS_VIEW,
            AUDIT_VIEW,
            PRODUCERS_VIEW,
            DOSSIERS_VIEW,
            COUNCILS_VIEW,
            TRACE_VIEW,
            PLANS_VIEW,
            DECISIONS_VIEW,
            DECISIONS_ISSUE),
    /** Thanh tra, kiểm tra. */
    INSPECTOR(
            TenantKind.PROVINCE,
            false,
            ROUNDS_VIEW,
            UNITS_VIEW,
            AUDIT_VIEW,
            USERS_VIEW,
            PRODUCERS_VIEW,
            DOSSIERS_VIEW,
            COUNCILS_VIEW,
            TRACE_VIEW,
            SUSPICIONS_HANDLE,
            PLANS_VIEW,
            DECISIONS_VIEW),
    /** Cán bộ quy hoạch vùng nguyên liệu. */
    PLANNER(TenantKind.PROVINCE, false, UNITS_VIEW, PRODUCERS_VIEW, PLANS_VIEW, PLANS_MANAGE),
    /** Quản trị viên. */
    TENANT_ADMIN(
            null,
            false,
            UNITS_VIEW,
            USERS_VIEW,
            USERS_MANAGE,
            AUDIT_VIEW,
            CALENDAR_MANAGE,
            MAIL_MANAGE,
            WORKSPACE_SETTINGS),
    /** Người kiểm soát nhật ký. */
    AUDITOR(null, false, AUDIT_VIEW, USERS_VIEW),
    /** Cán bộ OCOP trung ương. */
    CENTRAL_OFFICER(
            TenantKind.NATIONAL,
            false,
            UNITS_VIEW,
            CRITERIA_PUBLISH,
            AUDIT_VIEW,
            CALENDAR_MANAGE,
            NATIONAL_FIGURES,
            FIVE_STAR_CANDIDATES),
    /** Thành viên Hội đồng trung ương. */
    CENTRAL_COUNCIL_MEMBER(TenantKind.NATIONAL, false, FIVE_STAR_CANDIDATES),
    /** Thư ký Hội đồng trung ương. */
    CENTRAL_COUNCIL_SECRETARY(TenantKind.NATIONAL, false, FIVE_STAR_CANDIDATES),
    /** Chủ tịch Hội đồng trung ương. */
    CENTRAL_COUNCIL_CHAIR(TenantKind.NATIONAL, false, FIVE_STAR_CANDIDATES),
    /** Nhân viên vận hành nền tảng. */
    PLATFORM_OPERATOR(TenantKind.OPERATOR, false, TENANTS_VIEW, TENANTS_MANAGE, UNITS_VIEW, AUDIT_VIEW, MAIL_MANAGE),
    /** Nhân viên thu phí. */
    BILLING_CLERK(TenantKind.OPERATOR, false, TENANTS_VIEW);

    private final @Nullable TenantKind kind;
    private final boolean boundToCommune;
    private final Set<Permission> permissions;

    Role(@Nullable TenantKind kind, boolean boundToCommune, Permission... own) {
        this.kind = kind;
        this.boundToCommune = boundToCommune;
        EnumSet<Permission> all = EnumSet.of(CRITERIA_VIEW, CALENDAR_VIEW, NOTIFICATIONS_OWN, ATTACHMENTS_UPLOAD);
        all.addAll(Set.of(own));
        this.permissions = Set.copyOf(all);
    }

    /** Role of that stored or sent code in any case; empty for one this version does not know. */
    public static Optional<Role> find(String code) {
        return Arrays.stream(values())
                .filter(role -> role.name().equalsIgnoreCase(code))
                .findAny();
    }

    /** What the role may do. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** True when the role exists on workspaces of this kind. */
    public boolean existsOn(TenantKind workspace) {
        return kind == null || kind == workspace;
    }

    /** True when the role holds within one commune and means nothing without it. */
    public boolean boundToCommune() {
        return boundToCommune;
    }

    /** Code of the role in the API and in the database, for example {@code tenant_admin}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
