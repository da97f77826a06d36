package vn.ocop.tenancy.lifecycle;

import java.util.Set;

/** Tên đầy đủ của tỉnh, thành phố: whether a province-level unit is called “Tỉnh” or “Thành phố”. */
final class ProvinceNames {

    /**
     * Codes of the cities under central government: Decision 19/2025/QĐ-TTg, and Đồng Nai since 30/04/2026 (Resolution
     * 30/2026/QH16).
     */
    private static final Set<String> CITIES = Set.of("01", "31", "46", "48", "75", "79", "92");

    private ProvinceNames() {}

    static String fullName(String code, String name) {
        return (CITIES.contains(code) ? "Thành phố " : "Tỉnh ") + name;
    }
}
