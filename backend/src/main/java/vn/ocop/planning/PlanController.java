package vn.ocop.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.audit.Unaudited;
import vn.ocop.planning.LayerImport.ImportOrder;
import vn.ocop.planning.LayerInspection.FileView;
import vn.ocop.planning.PlanRows.PlanLine;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.Versions;

/** Đồ án quy hoạch và việc nạp tệp bản đồ. */
@RestController
@RequestMapping("/api/plans")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission(Permission.PLANS_VIEW)
@Tag(name = "planning", description = "Bản đồ quy hoạch")
class PlanController {

    private final Plans plans;
    private final LayerDesk layers;
    private final LayerInspection inspection;
    private final LayerImport imports;
    private final LandUseClasses classes;

    PlanController(
            Plans plans, LayerDesk layers, LayerInspection inspection, LayerImport imports, LandUseClasses classes) {
        this.plans = plans;
        this.layers = layers;
        this.inspection = inspection;
        this.imports = imports;
        this.classes = classes;
    }

    @GetMapping
    @Operation(summary = "Các đồ án, xếp theo tên")
    Page<PlanLine> list(@Valid @ParameterObject PlanFilter filter, @Valid @ParameterObject PageRequest page) {
        return plans.list(filter, page);
    }

    @GetMapping("/land-use-classes")
    @Operation(summary = "Các loại đất của một bảng ký hiệu, với màu quy định")
    List<LandUseClass> landUseClasses(@RequestParam Legend legend) {
        return classes.of(legend);
    }

    @GetMapping("/axes")
    @Operation(summary = "Kinh tuyến trục VN-2000 đang dùng và kinh tuyến trục của tỉnh")
    Axes axes() {
        return new Axes(MapProjection.AXES_3, MapProjection.AXES_6);
    }

    @PostMapping
    @RequiresPermission(Permission.PLANS_MANAGE)
    ResponseEntity<PlanView> add(@Valid @RequestBody PlanContent content) {
        PlanId id = plans.add(content);
        return ResponseEntity.created(URI.create("/api/plans/" + id)).body(PlanView.of(plans.read(id)));
    }

    @GetMapping("/{id}")
    ResponseEntity<PlanView> get(@PathVariable UUID id) {
        return answer(new PlanId(id));
    }

    @PutMapping("/{id}")
    @RequiresPermission(Permission.PLANS_MANAGE)
    ResponseEntity<PlanView> change(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PlanContent content) {
        plans.change(new PlanId(id), ifMatch, content);
        return answer(new PlanId(id));
    }

    @GetMapping("/{id}/layers")
    @Operation(summary = "Các phiên bản lớp dữ liệu của đồ án, mới nhất trước")
    List<LayerView> layers(@PathVariable UUID id) {
        return layers.of(new PlanId(id)).stream().map(LayerView::of).toList();
    }

    @PostMapping("/{id}/layers")
    @ResponseStatus(HttpStatus.CREATED)
    @RequiresPermission(Permission.PLANS_MANAGE)
    @Operation(summary = "Nạp tệp thành lớp dữ liệu chưa công bố; tệp có lỗi chung thì không nạp gì")
    LayerView addLayer(
            @PathVariable UUID id, @Valid @RequestBody LayerRequest request, @AuthenticationPrincipal CurrentUser user)
            throws IOException {
        LayerId layer = imports.run(new PlanId(id), request.order(), user);
        return LayerView.of(layers.report(layer));
    }

    @PostMapping("/{id}/file-preview")
    @RequiresPermission(Permission.PLANS_MANAGE)
    @Unaudited("Chỉ xem tệp của chính mình, chưa ghi gì")
    @Operation(summary = "Xem trước tệp: định dạng, trường, bảng mã, hệ tọa độ")
    FileView preview(
            @PathVariable UUID id, @Valid @RequestBody FileRequest request, @AuthenticationPrincipal CurrentUser user)
            throws IOException {
        plans.read(new PlanId(id));
        return inspection.inspect(new AttachmentId(request.attachment()), request.encoding(), user);
    }

    private ResponseEntity<PlanView> answer(PlanId id) {
        Plan plan = plans.read(id);
        return ResponseEntity.ok().eTag(Versions.etag(plan.version())).body(PlanView.of(plan));
    }

    /** Kinh tuyến trục của múi 3° và múi 6°. */
    record Axes(List<BigDecimal> zone3, List<BigDecimal> zone6) {}

    /** Đồ án quy hoạch. */
    record PlanView(PlanId id, PlanContent content, Instant updatedAt, long version) {

        static PlanView of(Plan plan) {
            return new PlanView(plan.id(), plan.content(), plan.updatedAt(), plan.version());
        }
    }

    /** @param encoding null to guess it */
    record FileRequest(@NotNull UUID attachment, @Nullable TextEncoding encoding) {}

    /**
     * Tệp cần nạp và cách đọc.
     *
     * @param meridian axis of VN-2000 in degrees; null for WGS 84
     */
    record LayerRequest(
            @NotNull UUID attachment,
            MapProjection.@NotNull Kind projection,
            @Nullable BigDecimal meridian,
            @NotNull TextEncoding encoding,
            @NotNull Legend legend,
            @NotBlank @Size(max = 200) String codeField,
            @Nullable @Size(max = 200) String nameField) {

        ImportOrder order() {
            return new ImportOrder(
                    new AttachmentId(attachment),
                    new MapProjection(projection, meridian == null ? null : meridian.stripTrailingZeros()),
                    encoding,
                    legend,
                    codeField,
                    nameField == null || nameField.isEmpty() ? null : nameField);
        }
    }
}
