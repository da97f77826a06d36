package vn.ocop.territory;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Một đơn vị hành chính với các đơn vị tiền thân và kế tiếp. */
record UnitDetail(
        AdministrativeUnit unit,
        String legalBasis,
        @Nullable String alternativeName,
        @Nullable String alternativeCode,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal areaKm2,
        List<UnitLink> predecessors,
        List<UnitLink> successors) {}
