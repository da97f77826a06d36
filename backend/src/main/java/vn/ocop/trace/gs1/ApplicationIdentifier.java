package vn.ocop.trace.gs1;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ocop.product.Gtin;

/**
 * Số định danh ứng dụng (AI) của GS1 that may stand in a link, with the form of its values.
 *
 * @param fixed true for those of the standard's list of predefined length
 */
record ApplicationIdentifier(String code, Pattern value, boolean fixed, boolean checked) {

    /** Characters of a lot or serial number: set 82 of the GS1 General Specifications. */
    private static final String SET_82 = "[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]";

    /** Keys that a link may begin with, and in which order what they are refined by may follow. */
    private static final Map<String, List<List<String>>> QUALIFIERS = Map.of(
            "00", List.of(List.of()),
            "01", List.of(List.of("22", "10", "21"), List.of("235")),
            "414", List.of(List.of("254")),
            "8004", List.of(List.of()),
            "8018", List.of(List.of("8019")));

    static Optional<ApplicationIdentifier> of(String code) {
        return switch (code) {
            case "00", "8018" -> digits(code, 18, true);
            case "01", "02" -> digits(code, 14, true);
            case "410", "411", "412", "413", "414", "415", "416", "417" -> digits(code, 13, true);
            case "11", "12", "13", "15", "16", "17" -> digits(code, 6, false);
            case "20" -> digits(code, 2, false);
            case "10", "21", "22", "254" -> text(code, 20);
            case "235" -> text(code, 28);
            case "400", "8004" -> text(code, 30);
            case "240", "241" -> text(code, 30);
            case "30", "37" -> variableDigits(code, 8);
            case "8019" -> variableDigits(code, 10);
            case "90" -> text(code, 30);
            case "91", "92", "93", "94", "95", "96", "97", "98", "99" -> text(code, 90);
            default -> measure(code);
        };
    }

    /** True for a key that a link may begin with. */
    static boolean isPrimary(String code) {
        return QUALIFIERS.containsKey(code);
    }

    /** True when these refinements may follow the key in this order; any may be left out. */
    static boolean mayFollow(String primary, List<String> qualifiers) {
        return QUALIFIERS.getOrDefault(primary, List.of()).stream()
                .anyMatch(order -> qualifiers.equals(
                        order.stream().filter(qualifiers::contains).toList()));
    }

    boolean accepts(String text) {
        return value.matcher(text).matches() && (!checked || Gtin.isRight(text));
    }

    private static Optional<ApplicationIdentifier> measure(String code) {
        if (code.matches("3[1-6]\\d[0-5]")) {
            return digits(code, 6, false);
        }
        return code.matches("39[0-3]\\d") ? variableDigits(code, 15) : Optional.empty();
    }

    private static Optional<ApplicationIdentifier> digits(String code, int length, boolean checked) {
        boolean predefined = !code.startsWith("8");
        return Optional.of(new ApplicationIdentifier(
                code, Pattern.compile("\\d{" + length + "}"), predefined, checked && !code.equals("8004")));
    }

    private static Optional<ApplicationIdentifier> variableDigits(String code, int longest) {
        return Optional.of(new ApplicationIdentifier(code, Pattern.compile("\\d{1," + longest + "}"), false, false));
    }

    private static Optional<ApplicationIdentifier> text(String code, int longest) {
        return Optional.of(
                new ApplicationIdentifier(code, Pattern.compile(SET_82 + "{1," + longest + "}"), false, false));
    }
}
