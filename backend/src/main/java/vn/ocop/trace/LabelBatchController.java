package vn.ocop.trace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.SeenVersion;
import vn.ocop.web.paging.Versions;

/** Đợt in tem của lô. */
@RestController
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.TRACE_OWN, Permission.TRACE_VIEW})
@Tag(name = "trace", description = "Truy xuất nguồn gốc")
class LabelBatchController {

    private final LabelBatches batches;

    LabelBatchController(LabelBatches batches) {
        this.batches = batches;
    }

    @GetMapping("/api/lots/{id}/label-batches")
    List<LabelBatch> of(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return batches.of(new LotId(id), user);
    }

    @PostMapping("/api/lots/{id}/label-batches")
    @RequiresPermission(Permission.TRACE_OWN)
    @Operation(summary = "Lập một đợt in tem và tạo mã cho từng tem")
    LabelsGenerated generate(
            @PathVariable UUID id, @Valid @RequestBody LabelOrder order, @AuthenticationPrincipal CurrentUser user) {
        return new LabelsGenerated(batches.generate(new LotId(id), order, user));
    }

    @GetMapping(path = "/api/lots/{id}/label-preview", produces = MediaType.IMAGE_PNG_VALUE)
    @Operation(summary = "Một tem mẫu để xem trước")
    ResponseEntity<byte[]> preview(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LabelSize size,
            @AuthenticationPrincipal CurrentUser user)
            throws IOException {
        LabelSize wanted = size == null ? LabelSize.W40_H30 : size;
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new LabelSheet(batches.preview(new LotId(id), wanted, user)).picture(), "png", picture);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(picture.toByteArray());
    }

    @PostMapping("/api/label-batches/{id}/state")
    @RequiresPermission(Permission.TRACE_OWN)
    @Operation(summary = "Ghi nhận đợt in đã in, đã dán hoặc đã hủy")
    ResponseEntity<LabelBatch> move(
            @PathVariable UUID id,
            SeenVersion seen,
            @Valid @RequestBody LabelMove request,
            @AuthenticationPrincipal CurrentUser user) {
        LabelBatch moved = batches.move(new LabelBatchId(id), seen, request.state(), user);
        return Versions.answer(moved, moved.version());
    }

    @GetMapping(path = "/api/label-batches/{id}/labels.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @RequiresPermission(Permission.TRACE_OWN)
    @Operation(summary = "Tờ tem để in: A4 có dấu cắt, hoặc mỗi trang một tem cho máy in cuộn")
    void print(
            @PathVariable UUID id,
            @RequestParam(required = false) LabelSheet.@Nullable Layout layout,
            @AuthenticationPrincipal CurrentUser user,
            HttpServletResponse response)
            throws IOException {
        LabelBatches.Printable printable = batches.printable(new LabelBatchId(id), user);
        LabelSheet sheet = new LabelSheet(printable);
        LabelSheet.requireFits(printable.batch().size(), printable.mark(0).link());
        String name = "tem-" + printable.lotCode() + "-" + printable.batch().number() + ".pdf";
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        sheet.write(layout == null ? LabelSheet.Layout.SHEET : layout, response.getOutputStream());
    }

    record LabelsGenerated(LabelBatchId id) {}

    record LabelMove(@NotNull LabelBatchState state) {}
}
