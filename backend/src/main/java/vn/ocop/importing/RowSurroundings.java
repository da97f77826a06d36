package vn.ocop.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ocop.database.FoldedName;
import vn.ocop.product.ProductGroups;
import vn.ocop.territory.CommuneNames;

/**
 * Những gì một dòng được đối chiếu với.
 *
 * @param province name of the province
 * @param groups of the criteria template in force
 */
record RowSurroundings(
        String province, LocalDate today, CommuneNames communes, List<ProductGroups.GroupChoice> groups) {

    boolean isHere(String named) {
        String wanted = FoldedName.fold(named);
        String here = FoldedName.fold(province);
        return wanted.equals(here) || wanted.equals("tinh " + here) || wanted.equals("thanh pho " + here);
    }

    /** The group of that code or name; names may be longer or shorter than those of the template. */
    Optional<ProductGroups.GroupChoice> groupNamed(String text) {
        String wanted = FoldedName.fold(text);
        return groups.stream()
                .filter(group -> FoldedName.fold(group.code()).equals(wanted)
                        || FoldedName.fold(group.name()).equals(wanted))
                .findFirst()
                .or(() -> onlyOne(groups.stream()
                        .filter(group -> FoldedName.fold(group.name()).contains(wanted)
                                || wanted.contains(FoldedName.fold(group.name())))
                        .toList()));
    }

    private static Optional<ProductGroups.GroupChoice> onlyOne(List<ProductGroups.GroupChoice> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
