package vn.ocop.product;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.criteria.CriteriaCatalogue;
import vn.ocop.criteria.ProductGroup;
import vn.ocop.web.problem.ProblemException;

/** Nhóm và bộ sản phẩm của bộ tiêu chí đang áp dụng. */
@Service
@Transactional(readOnly = true)
public class ProductGroups {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final CriteriaCatalogue catalogue;
    private final Clock clock;

    ProductGroups(CriteriaCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Empty while no template is in force. */
    public List<GroupChoice> inForce() {
        return catalogue
                .inForceOn(LocalDate.now(clock.withZone(VIETNAM)))
                .map(template -> catalogue.template(template.id()).groups())
                .orElse(List.of())
                .stream()
                .map(ProductGroups::group)
                .toList();
    }

    /** @throws ProblemException when the group or the set is not in the template in force */
    void require(@Nullable String groupCode, @Nullable String setCode) {
        if (groupCode == null && setCode == null) {
            return;
        }
        boolean known = inForce().stream()
                .filter(group -> group.code().equals(groupCode))
                .anyMatch(group -> setCode == null
                        || group.sets().stream().anyMatch(set -> set.code().equals(setCode)));
        if (!known) {
            throw ProblemException.atField(setCode == null ? "groupCode" : "setCode", ProductError.PRODUCT_SET_UNKNOWN);
        }
    }

    private static GroupChoice group(ProductGroup group) {
        return new GroupChoice(
                group.code(),
                group.name(),
                group.sets().stream()
                        .map(set -> new SetChoice(set.code(), set.number(), set.name(), set.subgroup()))
                        .toList());
    }

    /** Nhóm sản phẩm. */
    public record GroupChoice(String code, String name, List<SetChoice> sets) {}

    /** Bộ sản phẩm. */
    public record SetChoice(
            String code, int number, String name, @Nullable String subgroup) {}
}
