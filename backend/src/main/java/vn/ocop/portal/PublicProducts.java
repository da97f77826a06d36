package vn.ocop.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.ProducerSummary;
import vn.ocop.producer.Producers;
import vn.ocop.product.ProductId;
import vn.ocop.product.RecognisedFilter;
import vn.ocop.product.RecognisedProduct;
import vn.ocop.product.RecognisedProducts;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Tra cứu sản phẩm đang được công nhận: one statement for a page, one for the names of its producers. */
@Service
@Transactional(readOnly = true)
class PublicProducts {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final RecognisedProducts recognised;
    private final Producers producers;
    private final PublicCatalogue catalogue;
    private final Clock clock;

    PublicProducts(RecognisedProducts recognised, Producers producers, PublicCatalogue catalogue, Clock clock) {
        this.recognised = recognised;
        this.producers = producers;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public Page<PublicLine> page(PortalFilter filter, PageRequest request) {
        RecognisedFilter asked = new RecognisedFilter(
                filter.q(), filter.stars(), filter.group(), filter.commune(), filter.producer(), today());
        Page<RecognisedProduct> page = recognised.page(asked, request);
        Map<ProducerId, ProducerSummary> makers = producers.summaries(page.items().stream()
                .flatMap(row -> Stream.ofNullable(row.producer()))
                .collect(Collectors.toUnmodifiableSet()));
        PublicCatalogue.Names names = catalogue.names();
        return page.map(row -> line(row, makers, names));
    }

    public PublicChoices choices() {
        List<RecognisedProducts.Count> counts = recognised.counts(today());
        PublicCatalogue.Names names = catalogue.names();
        int total = counts.stream().mapToInt(RecognisedProducts.Count::products).sum();
        return new PublicChoices(
                total,
                choices(counts, count -> Integer.toString(count.stars()), Function.identity()),
                choices(counts, RecognisedProducts.Count::group, names::group),
                choices(counts, RecognisedProducts.Count::commune, names::commune));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(VIETNAM));
    }

    private static List<PublicChoice> choices(
            List<RecognisedProducts.Count> counts,
            Function<RecognisedProducts.Count, @Nullable String> code,
            Function<String, @Nullable String> name) {
        Map<String, Integer> sums = new TreeMap<>();
        for (RecognisedProducts.Count count : counts) {
            String value = code.apply(count);
            if (value != null) {
                sums.merge(value, count.products(), Integer::sum);
            }
        }
        return sums.entrySet().stream()
                .flatMap(sum -> Stream.ofNullable(name.apply(sum.getKey()))
                        .map(words -> new PublicChoice(sum.getKey(), words, sum.getValue())))
                .sorted(Comparator.comparing(PublicChoice::code))
                .toList();
    }

    private static PublicLine line(
            RecognisedProduct row, Map<ProducerId, ProducerSummary> makers, PublicCatalogue.Names names) {
        ProducerSummary maker = row.producer() == null ? null : makers.get(row.producer());
        return new PublicLine(
                row.id(),
                row.name(),
                row.stars(),
                row.specification(),
                maker == null ? null : maker.id(),
                maker == null ? null : maker.name(),
                names.group(row.groupCode()),
                names.commune(row.communeCode()),
                row.picture() == null ? null : PublicProduct.PublicPicture.address(row.id(), row.picture()));
    }

    /** Một sản phẩm trong danh sách. */
    record PublicLine(
            ProductId id,
            String name,
            int stars,
            @Nullable String specification,
            @Nullable ProducerId producerId,
            @Nullable String producerName,
            @Nullable String groupName,
            @Nullable String communeName,
            @Nullable String picture) {}

    /** Điều kiện lọc có thể chọn, each with how many products it leaves. */
    record PublicChoices(int total, List<PublicChoice> stars, List<PublicChoice> groups, List<PublicChoice> communes) {}

    /** Một lựa chọn. */
    record PublicChoice(String code, String name, int products) {}
}
