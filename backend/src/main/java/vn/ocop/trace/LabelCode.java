package vn.ocop.trace;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Mã của tem: 13 random signs of 31 that nobody confuses (64.4 bits) and 3 signs of a keyed hash over them, so that nearly
 * every guess is refused without asking the database. A code says nothing about product, lot or number.
 */
record LabelCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int RANDOM_SIGNS = 13;
    private static final int CHECK_SIGNS = 3;
    private static final Pattern WRITTEN = Pattern.compile("[" + SIGNS + "]{" + (RANDOM_SIGNS + CHECK_SIGNS) + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new code under the key. */
    static LabelCode next(byte[] key) {
        StringBuilder text = new StringBuilder(RANDOM_SIGNS + CHECK_SIGNS);
        for (int i = 0; i < RANDOM_SIGNS; i++) {
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new LabelCode(text.append(check(text.toString(), key)).toString());
    }

    /** The code that somebody typed or scanned, with or without dashes; empty when its check signs are wrong. */
    static Optional<LabelCode> read(String text, byte[] key) {
        String plain = text.replace("-", "").toUpperCase(Locale.ROOT);
        if (!WRITTEN.matcher(plain).matches()) {
            return Optional.empty();
        }
        String expected = check(plain.substring(0, RANDOM_SIGNS), key);
        boolean right = MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII),
                plain.substring(RANDOM_SIGNS).getBytes(StandardCharsets.US_ASCII));
        return right ? Optional.of(new LabelCode(plain)) : Optional.empty();
    }

    /** In groups of four, as people read it. */
    String grouped() {
        return grouped(value);
    }

    static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String check(String random, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] hash = mac.doFinal(random.getBytes(StandardCharsets.US_ASCII));
            StringBuilder signs = new StringBuilder(CHECK_SIGNS);
            for (int i = 0; i < CHECK_SIGNS; i++) {
                int word = (hash[2 * i] & 0xFF) << 8 | hash[2 * i + 1] & 0xFF;
                signs.append(SIGNS.charAt(word % SIGNS.length()));
            }
            return signs.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
        }
    }
}
