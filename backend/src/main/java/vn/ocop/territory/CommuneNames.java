package vn.ocop.territory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.database.FoldedName;

/**
 * Tên các xã, phường hiện nay và trước ngày 01/07/2025 của một tỉnh. A former commune leads to a present one only where the
 * resolution moved the whole of it; a part, or a name that means two, leads nowhere.
 */
public final class CommuneNames {

    /** First year in which a list can only mean the present communes. */
    private static final int PRESENT_ONLY_SINCE = 2026;

    private final List<AdministrativeUnit> present;
    private final List<Former> former;

    CommuneNames(List<AdministrativeUnit> present, List<Former> former) {
        this.present = List.copyOf(present);
        this.former = List.copyOf(former);
    }

    public boolean has(String code) {
        return present.stream().anyMatch(unit -> unit.code().equals(code));
    }

    /**
     * Code of the present commune.
     *
     * @param district former district; null when the list names none
     * @param year when the list was written; null when it is not known
     */
    public Optional<String> find(@Nullable String district, String commune, @Nullable Integer year) {
        Set<String> now = district == null ? presentNamed(commune) : Set.of();
        if (now.size() == 1 && year != null && year >= PRESENT_ONLY_SINCE) {
            return now.stream().findFirst();
        }
        List<Former> before = formerNamed(district, commune);
        if (before.stream().anyMatch(one -> !one.whole())) {
            return Optional.empty();
        }
        Set<String> all = Stream.concat(now.stream(), before.stream().map(Former::successor))
                .collect(Collectors.toUnmodifiableSet());
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    private Set<String> presentNamed(String wanted) {
        return best(present, wanted, AdministrativeUnit::fullName, AdministrativeUnit::name)
                .map(AdministrativeUnit::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Former> formerNamed(@Nullable String district, String wanted) {
        List<Former> there = former.stream()
                .filter(one -> district == null || inDistrict(one, district))
                .toList();
        return best(there, wanted, Former::fullName, Former::name).toList();
    }

    private static boolean inDistrict(Former one, String wanted) {
        String full = one.districtFullName();
        String name = one.districtName();
        String folded = FoldedName.fold(wanted);
        return full != null
                && name != null
                && (FoldedName.fold(full).equals(folded)
                        || FoldedName.fold(name).equals(folded));
    }

    /** Those of exactly that name, as Hoằng Phụ and Hoằng Phú are two; those of that name without diacritics otherwise. */
    private static <T> Stream<T> best(
            List<T> all, String wanted, Function<T, String> fullName, Function<T, String> name) {
        List<T> exact = all.stream()
                .filter(one -> fullName.apply(one).equalsIgnoreCase(wanted)
                        || name.apply(one).equalsIgnoreCase(wanted))
                .toList();
        String folded = FoldedName.fold(wanted);
        return exact.isEmpty()
                ? all.stream()
                        .filter(one -> FoldedName.fold(fullName.apply(one)).equals(folded)
                                || FoldedName.fold(name.apply(one)).equals(folded))
                : exact.stream();
    }

    /** Xã trước ngày 01/07/2025, once for each commune it became or became part of. */
    record Former(
            String fullName,
            String name,
            @Nullable String districtFullName,
            @Nullable String districtName,
            String successor,
            boolean whole) {}
}
