package vn.ocop.product;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.Producers;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.Versions;

/** Sản phẩm của chủ thể. */
@RestController
@RequestMapping("/api/products")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.PRODUCERS_VIEW, Permission.PRODUCERS_OWN})
@Tag(name = "product", description = "Sản phẩm")
class ProductController {

    private final Producers producers;
    private final ProductList list;
    private final ProductExport export;
    private final ProductEditing editing;
    private final ProductGroups groups;

    ProductController(
            Producers producers, ProductList list, ProductExport export, ProductEditing editing, ProductGroups groups) {
        this.producers = producers;
        this.list = list;
        this.export = export;
        this.editing = editing;
        this.groups = groups;
    }

    @GetMapping
    @Operation(summary = "Các sản phẩm mà người dùng được xem, xếp theo tên")
    Page<ProductLine> list(
            @Valid @ParameterObject ProductFilter filter,
            @Valid @ParameterObject PageRequest page,
            @AuthenticationPrincipal CurrentUser user) {
        return list.read(producers.scope(user), filter, page);
    }

    @GetMapping("/groups")
    @Operation(summary = "Nhóm và bộ sản phẩm của bộ tiêu chí đang áp dụng")
    List<ProductGroups.GroupChoice> groups() {
        return groups.inForce();
    }

    @GetMapping("/export")
    @RequiresPermission(Permission.PRODUCERS_VIEW)
    @Operation(summary = "Danh sách sản phẩm dưới dạng Excel")
    void export(
            @Valid @ParameterObject ProductFilter filter,
            @AuthenticationPrincipal CurrentUser user,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        export.write(producers.scope(user), filter, locale, response);
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ProductView> get(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return answer(new ProductId(id), user);
    }

    @PostMapping
    @RequiresPermission({Permission.PRODUCERS_MANAGE, Permission.PRODUCERS_OWN})
    ResponseEntity<ProductView> add(@Valid @RequestBody NewProduct request, @AuthenticationPrincipal CurrentUser user) {
        ProductId id = editing.add(new ProducerId(request.producer()), request.description(), user);
        return ResponseEntity.created(URI.create("/api/products/" + id)).body(editing.read(id, user));
    }

    @PutMapping("/{id}")
    @RequiresPermission({Permission.PRODUCERS_MANAGE, Permission.PRODUCERS_OWN})
    ResponseEntity<ProductView> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProductDescription description,
            @AuthenticationPrincipal CurrentUser user) {
        editing.change(new ProductId(id), ifMatch, description, user);
        return answer(new ProductId(id), user);
    }

    @PutMapping("/{id}/pictures")
    @RequiresPermission({Permission.PRODUCERS_MANAGE, Permission.PRODUCERS_OWN})
    @Operation(summary = "Thay các ảnh của sản phẩm; ảnh thứ nhất là ảnh đại diện")
    ResponseEntity<ProductView> changePictures(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Pictures request,
            @AuthenticationPrincipal CurrentUser user) {
        editing.changePictures(new ProductId(id), ifMatch, request.pictures(), user);
        return answer(new ProductId(id), user);
    }

    @PostMapping("/{id}/producer")
    @RequiresPermission(Permission.PRODUCERS_MANAGE)
    @Operation(summary = "Gắn sản phẩm chưa rõ chủ thể với một chủ thể")
    ResponseEntity<ProductView> assign(
            @PathVariable UUID id, @Valid @RequestBody Assignment request, @AuthenticationPrincipal CurrentUser user) {
        editing.assign(new ProductId(id), new ProducerId(request.producer()), user);
        return answer(new ProductId(id), user);
    }

    private ResponseEntity<ProductView> answer(ProductId id, CurrentUser user) {
        ProductView view = editing.read(id, user);
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }

    record NewProduct(
            @NotNull UUID producer, @NotNull @Valid ProductDescription description) {}

    record Pictures(@NotNull @Size(max = 12) List<@Valid ProductPicture> pictures) {}

    record Assignment(@NotNull UUID producer) {}
}
