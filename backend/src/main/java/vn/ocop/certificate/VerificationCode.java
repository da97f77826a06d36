package vn.ocop.certificate;

import java.security.SecureRandom;
import java.util.Locale;

/** Mã xác minh công khai: 80 random bits in letters and digits that nobody confuses. */
final class VerificationCode {

    /** First part of the address of the page that verifies a code. */
    static final String PATH = "/xac-minh";

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What somebody typed from a certificate, as it is stored; anything that is no code stays something no code is. */
    static String read(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\u00b7-]", "");
        return plain.length() == LENGTH
                ? plain.replace('O', '0').replace('I', '1').replace('L', '1')
                : "";
    }

    /** In groups of four, as people read it out. */
    static String grouped(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
