package vn.ocop.producer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.access.UserId;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.SeenVersion;
import vn.ocop.web.paging.Versions;

/** Chủ thể OCOP. */
@RestController
@RequestMapping("/api/producers")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.PRODUCERS_VIEW, Permission.PRODUCERS_OWN})
@Tag(name = "producer", description = "Chủ thể OCOP")
class ProducerController {

    private final Producers producers;
    private final ProducerList list;
    private final ProducerExport export;
    private final ProducerEditing editing;

    ProducerController(Producers producers, ProducerList list, ProducerExport export, ProducerEditing editing) {
        this.producers = producers;
        this.list = list;
        this.export = export;
        this.editing = editing;
    }

    @GetMapping
    @Operation(summary = "Các chủ thể mà người dùng được xem, xếp theo tên")
    Page<ProducerSummary> list(
            @Valid @ParameterObject ProducerFilter filter,
            @Valid @ParameterObject PageRequest page,
            @AuthenticationPrincipal CurrentUser user) {
        return list.read(producers.scope(user), filter, page);
    }

    @GetMapping("/export")
    @RequiresPermission(Permission.PRODUCERS_VIEW)
    @Operation(summary = "Danh sách chủ thể dưới dạng Excel")
    void export(
            @Valid @ParameterObject ProducerFilter filter,
            @AuthenticationPrincipal CurrentUser user,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        export.write(producers.scope(user), filter, locale, response);
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ProducerView> get(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return answer(new ProducerId(id), user);
    }

    @PutMapping("/{id}")
    @RequiresPermission({Permission.PRODUCERS_MANAGE, Permission.PRODUCERS_OWN})
    ResponseEntity<ProducerView> change(
            @PathVariable UUID id,
            SeenVersion seen,
            @Valid @RequestBody ProducerProfile profile,
            @AuthenticationPrincipal CurrentUser user) {
        editing.change(new ProducerId(id), seen, profile, user);
        return answer(new ProducerId(id), user);
    }

    @PutMapping("/{id}/location")
    @RequiresPermission({Permission.PRODUCERS_MANAGE, Permission.PRODUCERS_OWN})
    @Operation(summary = "Chọn vị trí của chủ thể trên bản đồ, hoặc bỏ vị trí đã chọn")
    ResponseEntity<ProducerView> place(
            @PathVariable UUID id,
            SeenVersion seen,
            @Valid @RequestBody LocationRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        editing.place(new ProducerId(id), seen, request.location(), user);
        return answer(new ProducerId(id), user);
    }

    @PostMapping("/{id}/members")
    @RequiresPermission(Permission.PRODUCERS_MANAGE)
    @Operation(summary = "Gắn một tài khoản với chủ thể")
    ResponseEntity<ProducerView> addMember(
            @PathVariable UUID id,
            @Valid @RequestBody MemberRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        editing.addMember(new ProducerId(id), request.login(), user);
        return answer(new ProducerId(id), user);
    }

    @DeleteMapping("/{id}/members/{member}")
    @RequiresPermission(Permission.PRODUCERS_MANAGE)
    @Operation(summary = "Gỡ một tài khoản khỏi chủ thể")
    ResponseEntity<ProducerView> removeMember(
            @PathVariable UUID id, @PathVariable UUID member, @AuthenticationPrincipal CurrentUser user) {
        editing.removeMember(new ProducerId(id), new UserId(member), user);
        return answer(new ProducerId(id), user);
    }

    private ResponseEntity<ProducerView> answer(ProducerId id, CurrentUser user) {
        ProducerView view = editing.read(id, user);
        return Versions.answer(view, view.version());
    }

    /** @param location null to take the point away */
    record LocationRequest(@Nullable @Valid ProducerLocation location) {}

    /** @param login user name or e-mail address */
    record MemberRequest(@NotBlank @Size(max = 100) String login) {}
}
