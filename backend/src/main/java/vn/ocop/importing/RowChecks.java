package vn.ocop.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.certificate.Recognitions;
import vn.ocop.importing.Finding.Fault;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.Producers;
import vn.ocop.product.ProductGroups;
import vn.ocop.product.ProductId;
import vn.ocop.product.Products;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.territory.PresentCommunes;

/** Kiểm tra các dòng với nhau và với dữ liệu đã có; works within the caller's transaction. */
@Component
class RowChecks {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PresentCommunes communes;
    private final ProductGroups groups;
    private final Producers producers;
    private final Products products;
    private final Recognitions recognitions;
    private final Clock clock;

    RowChecks(
            PresentCommunes communes,
            ProductGroups groups,
            Producers producers,
            Products products,
            Recognitions recognitions,
            Clock clock) {
        this.communes = communes;
        this.groups = groups;
        this.producers = producers;
        this.products = products;
        this.recognitions = recognitions;
        this.clock = clock;
    }

    List<CheckedRow> check(List<RowValues> rows) {
        RowSurroundings surroundings = surroundings();
        Map<String, Integer> seen = new HashMap<>();
        List<CheckedRow> checked = new ArrayList<>(rows.size());
        for (RowValues row : rows) {
            CheckedRow one = RowCheck.check(surroundings, row);
            if (one.usable()) {
                Integer before = seen.putIfAbsent(one.key(), row.line());
                one = before == null ? compared(one) : one.with(Finding.at(null, Fault.SAME_AS_LINE, "" + before));
            }
            checked.add(one);
        }
        return checked;
    }

    private RowSurroundings surroundings() {
        Tenant tenant = TenantContext.current();
        LocalDate today = LocalDate.now(clock.withZone(VIETNAM));
        return new RowSurroundings(
                tenant.name(),
                today,
                communes.ofProvince(Objects.requireNonNull(tenant.provinceCode()), today),
                groups.inForce());
    }

    private CheckedRow compared(CheckedRow row) {
        String producerName = row.producerName();
        Optional<ProducerId> producer =
                producerName == null ? Optional.empty() : producers.match(row.taxCode(), producerName, row.commune());
        if (producerName != null && producer.isEmpty()) {
            return row;
        }
        Optional<ProductId> product = match(producer.orElse(null), row);
        if (product.isEmpty()) {
            return producer.isEmpty() ? row : row.with(Finding.at(ImportField.PRODUCER_NAME, Fault.PRODUCER_KNOWN));
        }
        Integer stars = row.stars();
        Integer year = row.year();
        boolean nothingNew = stars == null
                || year == null
                || recognitions.known(product.get(), stars, year, row.row().get(ImportField.DECISION_NO));
        return row.with(
                nothingNew
                        ? Finding.at(null, Fault.ALREADY_KNOWN)
                        : Finding.at(ImportField.PRODUCT_NAME, Fault.PRODUCT_KNOWN));
    }

    private Optional<ProductId> match(@Nullable ProducerId producer, CheckedRow row) {
        return products.match(producer, row.name(), row.commune(), row.row().originalPlace());
    }
}
