package vn.ocop.trace.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.ocop.product.Gtin;

/** Links of the GS1 standard: those of the standard's own parser, and the ones we print. */
class DigitalLinkTest {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Vectors of gs1-syntax-engine (Apache-2.0). What its options let through beyond the standard is refused here. */
    @TestFactory
    Stream<DynamicTest> readsWhatTheReferenceParserReads() throws IOException {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/gs1/digital_link_parse_vectors.csv")),
                StandardCharsets.UTF_8)) {
            var rows = FORMAT.parse(file).getRecords();
            assertThat(rows).hasSizeGreaterThan(50);
            return rows.stream()
                    .map(row -> DynamicTest.dynamicTest(row.get("uri") + row.get("engine_flags"), () -> check(row)));
        }
    }

    private static void check(CSVRecord row) {
        var parsed = DigitalLink.parse(row.get("uri"));
        boolean shortened = row.get("uri").matches(".*[/=](\\d{8}|\\d{12,13})(\\?.*)?")
                || row.get("uri").contains("gtin");
        boolean optionNeeded = !row.get("engine_flags").isEmpty()
                && (shortened || row.get("engine_flags").contains("Unknown"));
        if (row.get("valid").equals("true") && !optionNeeded) {
            assertThat(parsed.map(DigitalLink::unbracketed)).contains(row.get("expected_ai_unbracketed"));
        } else {
            assertThat(parsed).isEmpty();
        }
    }

    @Test
    void whatIsPrintedIsReadBack() {
        DigitalLink link = DigitalLink.of(
                "08938506000014",
                "L2026/11-01 A".replace(" ", "_"),
                "7KQ49XTM2RHFCABC",
                LocalDate.of(2026, 11, 28),
                LocalDate.of(2027, 11, 28));
        String uri = link.uri("https://thanhhoa.ocop.vn");
        assertThat(uri)
                .isEqualTo("https://thanhhoa.ocop.vn/01/08938506000014/10/L2026%2F11-01_A/21/7KQ49XTM2RHFCABC"
                        + "?17=271128&11=261128");
        assertThat(DigitalLink.parse(uri)).contains(link);
        assertThat(link.gtin()).contains("08938506000014");
        assertThat(link.lot()).contains("L2026/11-01_A");
        assertThat(link.serial()).contains("7KQ49XTM2RHFCABC");
    }

    @Test
    void wrongCheckDigitsAndWrongOrderAreRefused() {
        assertThat(DigitalLink.parse("https://a/01/08938506000015/10/L1")).isEmpty();
        assertThat(DigitalLink.parse("https://a/01/08938506000014/21/X/10/L1")).isEmpty();
        assertThat(DigitalLink.parse("https://a/01/08938506000014/10/")).isEmpty();
        assertThat(DigitalLink.parse("https://a/01/08938506000014/10/%zz")).isEmpty();
        assertThat(DigitalLink.parse("https://a/01/08938506000014/10/" + "X".repeat(21)))
                .isEmpty();
        assertThatThrownBy(() -> DigitalLink.of("08938506000015", "L1", null, LocalDate.EPOCH, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void checkDigitsOfTheStandard() {
        assertThat(Gtin.isRight("8938506000014")).isTrue();
        assertThat(Gtin.isRight("8935001000013")).isTrue();
        assertThat(Gtin.isRight("08938506000014")).isTrue();
        assertThat(Gtin.isRight("8938506000041")).isFalse();
        assertThat(Gtin.fourteen("8938506000014")).isEqualTo("08938506000014");
    }
}
