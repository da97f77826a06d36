package vn.ocop.territory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Tra cứu đơn vị hành chính trước và sau ngày 01/07/2025. */
@RestController
@RequestMapping("/api/territory")
@RequiresPermission(Permission.UNITS_VIEW)
@Tag(name = "territory", description = "Đơn vị hành chính")
class UnitController {

    private final AdministrativeUnits units;
    private final UnitExport export;

    UnitController(AdministrativeUnits units, UnitExport export) {
        this.units = units;
        this.export = export;
    }

    @GetMapping("/units")
    @Operation(summary = "Tìm theo tên không dấu hoặc mã, lọc theo cấp, tỉnh và ngày")
    Page<AdministrativeUnit> search(
            @Valid @ParameterObject UnitFilter filter, @Valid @ParameterObject PageRequest page) {
        return units.search(filter, page);
    }

    @GetMapping("/units/export")
    @Operation(summary = "Danh sách tìm được, dưới dạng tệp Excel")
    void export(@Valid @ParameterObject UnitFilter filter, HttpServletResponse response, Locale locale)
            throws IOException {
        export.write(filter, locale, response);
    }

    @GetMapping("/units/{id}")
    @Operation(summary = "Một đơn vị với các đơn vị tiền thân và kế tiếp")
    UnitDetail unit(@PathVariable UUID id) {
        return units.detail(new AdministrativeUnitId(id)).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    @GetMapping("/provinces")
    @Operation(summary = "Các tỉnh, thành phố của một ngày")
    List<AdministrativeUnit> provinces(@RequestParam LocalDate on) {
        return units.provinces(on);
    }
}
