package vn.ocop.product;

/** Mã số thương phẩm toàn cầu: its last digit checks the others. */
final class Gtin {

    private Gtin() {}

    static boolean isRight(String digits) {
        int sum = 0;
        for (int i = digits.length() - 2, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += (digits.charAt(i) - '0') * weight;
        }
        return (10 - sum % 10) % 10 == digits.charAt(digits.length() - 1) - '0';
    }
}
