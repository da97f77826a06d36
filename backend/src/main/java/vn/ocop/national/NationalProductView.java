package vn.ocop.national;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sản phẩm với mọi điều tỉnh đã gửi về nó. */
record NationalProductView(
        ReportingSource source,
        UUID id,
        String name,
        @Nullable String groupCode,
        @Nullable String setCode,
        @Nullable String specification,
        @Nullable String brand,
        @Nullable String gtin,
        @Nullable String ingredients,
        @Nullable String story,
        @Nullable String communeCode,
        @Nullable String originalPlace,
        String state,
        @Nullable Integer stars,
        @Nullable LocalDate starsUntil,
        @Nullable NationalProducer producer,
        List<NationalRecognition> recognitions) {}
