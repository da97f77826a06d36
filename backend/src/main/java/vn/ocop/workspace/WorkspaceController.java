package vn.ocop.workspace;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantState;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.PublicAccess;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Thông tin chung của không gian làm việc, which the front page shows before anybody signs in. */
@RestController
@RequestMapping("/api/workspace")
class WorkspaceController {

    private final WorkspaceProfiles profiles;

    WorkspaceController(WorkspaceProfiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping
    @PublicAccess("Tên và màu của không gian làm việc hiện ở trang đầu, trước khi đăng nhập")
    WorkspaceView workspace() {
        Tenant tenant = TenantContext.current();
        WorkspaceProfile profile = profiles.current();
        return new WorkspaceView(
                tenant.slug().value(),
                tenant.kind(),
                tenant.name(),
                profile.fullName(),
                profile.emblemUrl(),
                profile.accentColor(),
                tenant.state(),
                "vi");
    }

    @GetMapping("/profile")
    @RequiresPermission(Permission.WORKSPACE_SETTINGS)
    ResponseEntity<ProfileView> profile() {
        return answer(profiles.current());
    }

    @PutMapping("/profile")
    @RequiresPermission(Permission.WORKSPACE_SETTINGS)
    ResponseEntity<ProfileView> change(
            @RequestBody @Valid ProfileChange change,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal CurrentUser user) {
        return answer(profiles.change(change, ifMatch, user));
    }

    @GetMapping("/emblems/{id}")
    @PublicAccess("Biểu trưng hiện ở trang đầu, trước khi đăng nhập")
    ResponseEntity<Resource> emblem(@PathVariable UUID id) {
        WorkspaceProfiles.Emblem emblem =
                profiles.emblem(new AttachmentId(id)).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(emblem.mediaType()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .body(emblem.content());
    }

    private static ResponseEntity<ProfileView> answer(WorkspaceProfile profile) {
        return ResponseEntity.ok()
                .eTag(Versions.etag(profile.version()))
                .body(new ProfileView(
                        profile.fullName(),
                        profile.emblem(),
                        profile.emblemUrl(),
                        profile.accentColor(),
                        profile.version()));
    }

    /** Thông tin mọi người đều xem được. */
    record WorkspaceView(
            String slug,
            TenantKind kind,
            String name,
            String fullName,
            @Nullable String emblemUrl,
            @Nullable String accentColor,
            TenantState state,
            String locale) {}

    /** Thông tin để quản trị viên sửa. */
    record ProfileView(
            String fullName,
            @Nullable AttachmentId emblem,
            @Nullable String emblemUrl,
            @Nullable String accentColor,
            long version) {}
}
