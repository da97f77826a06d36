package vn.ocop.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.planning.LayerDesk.LayerReport;
import vn.ocop.planning.LayerRows.FindingRow;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.Versions;

/** Báo cáo nạp, ký hiệu và công bố của một lớp dữ liệu quy hoạch. */
@RestController
@RequestMapping("/api/plan-layers/{id}")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission(Permission.PLANS_VIEW)
@Tag(name = "planning", description = "Bản đồ quy hoạch")
class LayerController {

    private final LayerDesk desk;
    private final MessageSource messages;

    LayerController(LayerDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "Báo cáo nạp của một lớp dữ liệu")
    ResponseEntity<LayerView> get(@PathVariable UUID id) {
        return answer(new LayerId(id));
    }

    @GetMapping("/findings")
    @Operation(summary = "Điều nhận thấy ở từng dòng của tệp")
    Page<ParcelFinding> findings(@PathVariable UUID id, @Valid @ParameterObject PageRequest page, Locale locale) {
        int number = page.cursor().map(cursor -> cursor.number(0)).orElse(0);
        String kind = page.cursor().map(cursor -> cursor.text(1)).orElse("");
        List<FindingRow> rows = desk.findings(new LayerId(id), number, kind, page.rowsToRead());
        return Page.of(rows, page, row -> Cursor.of(String.valueOf(row.number()), row.kind()))
                .map(row -> view(row, locale));
    }

    @PutMapping("/codes")
    @RequiresPermission(Permission.PLANS_MANAGE)
    @Operation(summary = "Xác định loại đất của các ký hiệu trong tệp")
    ResponseEntity<LayerView> settle(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CodesRequest request) {
        Map<String, Optional<String>> choices = new LinkedHashMap<>();
        request.codes().forEach(choice -> choices.put(choice.code(), Optional.ofNullable(choice.classCode())));
        desk.settle(new LayerId(id), ifMatch, choices);
        return answer(new LayerId(id));
    }

    @PostMapping("/publish")
    @RequiresPermission(Permission.PLANS_MANAGE)
    @Operation(summary = "Công bố; phiên bản đang công bố được thay")
    ResponseEntity<LayerView> publish(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal CurrentUser user) {
        desk.publish(new LayerId(id), ifMatch, user);
        return answer(new LayerId(id));
    }

    @PostMapping("/withdraw")
    @RequiresPermission(Permission.PLANS_MANAGE)
    @Operation(summary = "Thu hồi lớp đang công bố")
    ResponseEntity<LayerView> withdraw(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody WithdrawRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        desk.withdraw(new LayerId(id), ifMatch, request.reason().strip(), user);
        return answer(new LayerId(id));
    }

    @PostMapping("/discard")
    @RequiresPermission(Permission.PLANS_MANAGE)
    @Operation(summary = "Bỏ lớp chưa công bố")
    ResponseEntity<LayerView> discard(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal CurrentUser user) {
        desk.discard(new LayerId(id), ifMatch, user);
        return answer(new LayerId(id));
    }

    private ResponseEntity<LayerView> answer(LayerId id) {
        LayerReport report = desk.report(id);
        return ResponseEntity.ok().eTag(Versions.etag(report.layer().version())).body(LayerView.of(report));
    }

    private ParcelFinding view(FindingRow row, Locale locale) {
        String reason = messages.getMessage("planning.finding." + row.reason(), new Object[0], locale);
        return new ParcelFinding(row.number(), FindingKind.valueOf(row.kind()), reason, row.detail());
    }

    /** Kết quả ở một dòng. */
    enum FindingKind {
        /** Đã sửa. */
        MENDED,
        /** Không nạp. */
        REFUSED,
        /** Nằm ngoài phạm vi. */
        OUTSIDE
    }

    /**
     * Điều nhận thấy ở một dòng của tệp.
     *
     * @param reason sentence in the reader's language
     * @param detail what the database says of the shape; null when it says nothing
     */
    record ParcelFinding(
            int number,
            FindingKind kind,
            String reason,
            @Nullable String detail) {}

    record CodesRequest(@NotEmpty @Size(max = 500) List<@Valid @NotNull CodeChoice> codes) {}

    /** @param classCode class of the legend; null for none */
    record CodeChoice(
            @NotNull @Size(max = 100) String code,
            @Nullable @Size(max = 60) String classCode) {}

    record WithdrawRequest(@NotBlank @Size(max = 500) String reason) {}
}
