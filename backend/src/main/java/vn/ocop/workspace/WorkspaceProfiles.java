package vn.ocop.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.attachment.Attachment;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.attachment.AttachmentOwner;
import vn.ocop.attachment.AttachmentPurpose;
import vn.ocop.attachment.Attachments;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Thông tin của không gian làm việc đang gắn: read by everybody, changed by its administrator. */
@Service
@Transactional
public class WorkspaceProfiles {

    private static final String SETTING = "workspace.profile";

    /** There is one emblem, and this is what it belongs to. */
    private static final AttachmentOwner EMBLEM = new AttachmentOwner(EmblemAccess.OWNER_TYPE, SETTING);

    private static final Set<String> PRINTABLE = Set.of("image/png", "image/jpeg");

    private final JdbcClient database;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final JsonMapper json;

    WorkspaceProfiles(JdbcClient database, Attachments attachments, AuditTrail audit, JsonMapper json) {
        this.database = database;
        this.attachments = attachments;
        this.audit = audit;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public WorkspaceProfile current() {
        Tenant tenant = TenantContext.current();
        return database.sql("select value, version from setting where name = ?")
                .param(SETTING)
                .query((row, number) -> profile(row, tenant))
                .optional()
                .orElseGet(() -> new WorkspaceProfile(tenant.fullName(), null, tenant.accentColor(), 0));
    }

    /**
     * Takes over what the administrator set.
     *
     * @param ifMatch version he saw
     */
    WorkspaceProfile change(ProfileChange wanted, @Nullable String ifMatch, CurrentUser user) {
        WorkspaceProfile before = current();
        Versions.require(ifMatch, before.version());
        AttachmentId emblem = wanted.emblem();
        if (emblem != null && !emblem.equals(before.emblem())) {
            takeEmblem(emblem, user);
        }
        if (before.emblem() != null && !before.emblem().equals(emblem)) {
            attachments.release(before.emblem(), EMBLEM);
        }
        store(new Stored(wanted.plainName(), emblem, wanted.color()), before.version(), user);
        WorkspaceProfile after = current();
        audit.record(AuditEntry.of(WorkspaceAction.PROFILE_CHANGED, SETTING, after.fullName())
                .before(state(before))
                .after(state(after)));
        return after;
    }

    /** The picture of that id while it is the emblem. */
    @Transactional(readOnly = true)
    Optional<Emblem> emblem(AttachmentId id) {
        return Optional.of(id)
                .filter(wanted -> wanted.equals(current().emblem()))
                .flatMap(attachments::find)
                .map(file -> new Emblem(Objects.requireNonNull(file.mediaType()), attachments.content(file)));
    }

    /** The emblem as a picture that papers can print; empty when there is none, or none in a form that they take. */
    @Transactional(readOnly = true)
    public Optional<Resource> printableEmblem() {
        return Optional.ofNullable(current().emblem())
                .flatMap(attachments::find)
                .filter(file -> PRINTABLE.contains(Objects.requireNonNull(file.mediaType())))
                .map(attachments::content);
    }

    private void takeEmblem(AttachmentId id, CurrentUser user) {
        boolean taken = attachments
                        .find(id)
                        .filter(file -> file.purpose() == AttachmentPurpose.EMBLEM)
                        .filter(file -> file.state() == Attachment.State.STORED)
                        .isPresent()
                && attachments.bind(id, EMBLEM, user);
        if (!taken) {
            throw ProblemException.atField("emblem", WorkspaceError.EMBLEM_NOT_USABLE);
        }
    }

    private void store(Stored profile, long seen, CurrentUser user) {
        String statement = seen == 0 ? """
                insert into setting (name, value, updated_by, version) values (:name, :value::jsonb, :user, 1)
                on conflict do nothing
                """ : """
                update setting set value = :value::jsonb, updated_by = :user, updated_at = now(), version = version + 1
                where name = :name and version = :seen
                """;
        int changed = database.sql(statement)
                .param("name", SETTING)
                .param("value", json.writeValueAsString(profile))
                .param("user", user.username())
                .param("seen", seen)
                .update();
        if (changed == 0) {
            throw new ProblemException(WebError.STALE_VERSION);
        }
    }

    private WorkspaceProfile profile(ResultSet row, Tenant tenant) throws SQLException {
        Stored stored = json.readValue(row.getString("value"), Stored.class);
        String fullName = stored.fullName() == null ? tenant.fullName() : stored.fullName();
        return new WorkspaceProfile(fullName, stored.emblem(), stored.accentColor(), row.getLong("version"));
    }

    private static AuditedProfile state(WorkspaceProfile profile) {
        return new AuditedProfile(
                profile.fullName(),
                profile.accentColor(),
                profile.emblem() == null ? null : profile.emblem().toString());
    }

    /** What the setting holds. */
    private record Stored(
            @Nullable String fullName,
            @Nullable AttachmentId emblem,
            @Nullable String accentColor) {}

    /** What the audit trail keeps. */
    private record AuditedProfile(
            String fullName,
            @Nullable String accentColor,
            @Nullable String emblem) {}

    /** Ảnh biểu trưng. */
    record Emblem(String mediaType, Resource content) {}
}
