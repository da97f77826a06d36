package vn.ocop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Codes nobody guesses: random, checked under a key, read as people type them. */
class LabelCodeTest {

    private static final byte[] KEY = new byte[32];

    @Test
    void codesAreReadBackAndNeverRepeat() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            LabelCode code = LabelCode.next(KEY);
            assertThat(code.value()).matches("[2-9A-HJKMNP-Z]{16}");
            assertThat(LabelCode.read(code.value(), KEY)).contains(code);
            seen.add(code.value());
        }
        assertThat(seen).hasSize(10_000);
        LabelCode code = LabelCode.next(KEY);
        assertThat(code.grouped()).matches("(\\w{4}-){3}\\w{4}");
        assertThat(LabelCode.read(code.grouped().toLowerCase(Locale.ROOT), KEY)).contains(code);
    }

    @Test
    void guessesAndCodesOfAnotherKeyAreRefused() {
        byte[] other = new byte[32];
        other[0] = 1;
        Random random = new Random(20261128);
        int passed = 0;
        for (int i = 0; i < 10_000; i++) {
            StringBuilder guess = new StringBuilder();
            for (int sign = 0; sign < 16; sign++) {
                guess.append("23456789ABCDEFGHJKMNPQRSTUVWXYZ".charAt(random.nextInt(31)));
            }
            passed += LabelCode.read(guess.toString(), KEY).isPresent() ? 1 : 0;
            passed += LabelCode.read(LabelCode.next(other).value(), KEY).isPresent() ? 1 : 0;
        }
        // Three signs of 31 let one of 29,791 through.
        assertThat(passed).isLessThan(8);
        assertThat(LabelCode.read("", KEY)).isEmpty();
        assertThat(LabelCode.read("0OIL0OIL0OIL0OIL", KEY)).isEmpty();
        assertThat(LabelCode.read("x".repeat(10_000), KEY)).isEmpty();
    }
}
