package vn.ocop.planning;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Các bảng ký hiệu sử dụng đất đi kèm phần mềm. */
@Component
class LandUseClasses {

    private static final String FILE = "/planning/land-use-classes.csv";

    private final List<LandUseClass> all = read();

    List<LandUseClass> of(Legend legend) {
        return all.stream().filter(one -> one.legend() == legend).toList();
    }

    /** The class of exactly that code; a code that merely looks like one is for the planner to say. */
    Optional<LandUseClass> find(Legend legend, @Nullable String code) {
        return all.stream()
                .filter(one -> one.legend() == legend && one.code().equals(code))
                .findFirst();
    }

    private static List<LandUseClass> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream content = Objects.requireNonNull(LandUseClasses.class.getResourceAsStream(FILE), FILE);
                CSVParser rows = CSVParser.parse(new InputStreamReader(content, StandardCharsets.UTF_8), format)) {
            return rows.stream().map(LandUseClasses::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static LandUseClass read(CSVRecord row) {
        return new LandUseClass(
                Legend.valueOf(row.get("legend")),
                row.get("code"),
                row.get("name"),
                row.get("colour"),
                Boolean.parseBoolean(row.get("restricted")));
    }
}
