package vn.ocop.product;

/** Mã số thương phẩm toàn cầu: its last digit checks the others. */
public final class Gtin {

    private static final int LONGEST = 14;

    private Gtin() {}

    /** True when the check digit fits; the same rule holds for GLN and SSCC. */
    public static boolean isRight(String digits) {
        int sum = 0;
        for (int i = digits.length() - 2, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += (digits.charAt(i) - '0') * weight;
        }
        return (10 - sum % 10) % 10 == digits.charAt(digits.length() - 1) - '0';
    }

    /** The same number in the fourteen digits that links and case codes use. */
    public static String fourteen(String gtin) {
        return "0".repeat(LONGEST - gtin.length()) + gtin;
    }
}
