package vn.ocop.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.web.problem.ErrorCode;
import vn.ocop.web.problem.ProblemException;

/** What a map file says, however it is written, and that a bad one is refused before anything happens. */
class MapFileTest {

    private static final byte[] NO_NAME = new byte[0];

    /** Clockwise, as outlines are in a Shapefile. */
    private static final double[] SQUARE = {0, 0, 0, 10, 10, 10, 10, 0, 0, 0};

    private static final double[] HOLE = {2, 2, 4, 2, 4, 4, 2, 4, 2, 2};

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyOldEncodingOfVietnameseIsToldFromTheOthers() {
        String text = "Đất ở tại nông thôn, xã Hoằng Phụ";
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] cp1258 = tones(text).getBytes(Charset.forName("windows-1258"));
        byte[] tcvn3 = {
            (byte) 0xa7,
            (byte) 0xca,
            't',
            ' ',
            (byte) 0xeb,
            ' ',
            'n',
            (byte) 0xab,
            'n',
            'g',
            ' ',
            'n',
            'g',
            'h',
            'i',
            (byte) 0xd6,
            'p'
        };
        assertThat(TextEncoding.guess(utf8)).contains(TextEncoding.UTF_8);
        assertThat(TextEncoding.guess(cp1258)).contains(TextEncoding.WINDOWS_1258);
        assertThat(TextEncoding.WINDOWS_1258.decode(cp1258)).isEqualTo(text);
        assertThat(TextEncoding.guess(tcvn3)).contains(TextEncoding.TCVN3);
        assertThat(TextEncoding.TCVN3.decode(tcvn3)).isEqualTo("Đất ở nông nghiệp");
        assertThat(TextEncoding.guess(new byte[] {(byte) 0x90, (byte) 0x91})).isEmpty();
    }

    /** Windows-1258 writes the tone as a sign of its own behind the letter. */
    private static String tones(String text) {
        StringBuilder signs = new StringBuilder();
        for (char letter : text.toCharArray()) {
            String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            String tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            String base = Normalizer.normalize(
                    parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC);
            signs.append(base).append(tone);
        }
        return signs.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROJCS[\"VN_2000_KTT105-45_3deg\",GEOGCS[\"GCS_VN_2000\"],PARAMETER[\"Central_Meridian\",105.75],PARAMETER[\"Scale_Factor\",0.9999]] | VN-2000 múi 3°, kinh tuyến trục 105°45′",
                "PROJCS[\"VN-2000 / UTM zone 48N\",PARAMETER[\"central_meridian\",105],PARAMETER[\"scale_factor\",0.9996]] | VN-2000 múi 6°, kinh tuyến trục 105°00′",
                "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\"]] | WGS 84",
            })
    void theProjectionIsReadFromTheFile(String text, String expected) {
        MapProjection read = Objects.requireNonNull(ProjectionText.read(text));
        assertThat(read.inWords()).isEqualTo(expected);
        assertThat(read.known()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROJCS[\"WGS_1984_UTM_Zone_48N\",PARAMETER[\"Central_Meridian\",105],PARAMETER[\"Scale_Factor\",0.9996]]",
                "PROJCS[\"VN_2000\",PARAMETER[\"Central_Meridian\",101.3],PARAMETER[\"Scale_Factor\",0.9999]]",
                "GEOGCS[\"GCS_VN_2000\"]",
                "",
                "rác"
            })
    void aProjectionThatIsNoneOfOursIsNotTakenForOne(String text) {
        assertThat(ProjectionText.read(text)).isNull();
    }

    @Test
    void everyProvinceOfTodayHasItsAxisAndFormerBenTreItsOwn() {
        assertThat(MapProjection.usualAxis("38")).isEqualTo(new BigDecimal("105"));
        assertThat(MapProjection.usualAxis("86")).isEqualTo(new BigDecimal("105.5"));
        assertThat(MapProjection.usualAxis("83")).isEqualTo(new BigDecimal("105.75"));
        assertThat(MapProjection.usualAxis("00")).isNull();
    }

    @Test
    void aShapefileIsReadWithHolesAndEncodings() throws IOException {
        Path file = write(new SampleShapefile()
                .add("ONT", "Thôn Đông".getBytes(StandardCharsets.UTF_8), SQUARE, HOLE)
                .zip());
        List<Parcel> parcels = shapefile(file);
        assertThat(parcels).hasSize(1);
        assertThat(parcels.getFirst().attributes())
                .containsEntry("KyHieu", "ONT")
                .containsEntry("Ten", "Thôn Đông");
        ParcelShape shape = Objects.requireNonNull(parcels.getFirst().shape());
        assertThat(shape.polygons()).hasSize(1);
        assertThat(shape.polygons().getFirst()).hasSize(2);
        assertThat(shape.points()).isEqualTo(10);
    }

    @Test
    void rowsOfAShapefileThatAreNoAreaAreRefusedAlone() throws IOException {
        double[] open = {0, 0, 0, 10, 10, 10, 10, 0};
        Path file = write(new SampleShapefile()
                .add("A", NO_NAME, open)
                .addPoint("B", 1, 1)
                .record("C", NO_NAME, new byte[4])
                .add("D", NO_NAME, new double[] {0, 0, 1, 1, 0, 0})
                .add("E", NO_NAME, new double[] {0, 0, Double.NaN, 1, 2, 2, 0, 0})
                .add("F", NO_NAME, SQUARE)
                .zip());
        assertThat(shapefile(file))
                .extracting(Parcel::fault)
                .containsExactly(
                        Fault.OPEN_RING,
                        Fault.NOT_AN_AREA,
                        Fault.NO_SHAPE,
                        Fault.TOO_FEW_POINTS,
                        Fault.BAD_NUMBER,
                        null);
    }

    @Test
    void aShapefileWhosePartsDoNotFitTogetherIsRefused() throws IOException {
        SampleShapefile right = new SampleShapefile().add("A", NO_NAME, SQUARE).add("B", NO_NAME, SQUARE);
        byte[] shp = right.shp();
        byte[] dbf = right.dbf();
        refuses(PlanningError.PLAN_FILE_BROKEN, archive(Arrays.copyOf(shp, shp.length - 40), dbf));
        refuses(PlanningError.PLAN_FILE_BROKEN, archive(shp, Arrays.copyOf(dbf, dbf.length - 20)));
        refuses(PlanningError.PLAN_FILE_BROKEN, archive(new byte[200], dbf));
        byte[] endless = shp.clone();
        endless[104] = 0x7f;
        refuses(PlanningError.PLAN_FILE_BROKEN, archive(endless, dbf));
        byte[] parts = shp.clone();
        parts[100 + 8 + 36] = 90;
        refuses(PlanningError.PLAN_FILE_BROKEN, archive(parts, dbf));
        refuses(
                PlanningError.PLAN_FILE_BROKEN,
                archive(shp, new SampleShapefile().add("A", NO_NAME, SQUARE).dbf()));
    }

    @Test
    void anArchiveWithoutOneWholeShapefileIsRefused() throws IOException {
        byte[] shp = new SampleShapefile().add("A", NO_NAME, SQUARE).shp();
        refuses(PlanningError.PLAN_FILE_NOT_SHAPEFILE, SampleShapefile.zip(Map.of("a.txt", new byte[3])));
        refuses(PlanningError.PLAN_FILE_NOT_SHAPEFILE, SampleShapefile.zip(Map.of("a.shp", shp)));
        Map<String, byte[]> two = new LinkedHashMap<>();
        two.put("a.shp", shp);
        two.put("b.shp", shp);
        refuses(PlanningError.PLAN_FILE_NOT_SHAPEFILE, SampleShapefile.zip(two));
        refuses(PlanningError.PLAN_FILE_BROKEN, "PK no zip".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void geoJsonIsReadWhateverTheOrderOfItsMembers() throws IOException {
        List<Parcel> parcels = geoJson("""
                {"crs":{"a":[1]},"features":[
                 {"geometry":{"coordinates":[[[105,19],[106,19],[106,20],[105,19]]],"type":"Polygon"},
                  "properties":{"KyHieu":"ONT","Tang":3,"Rong":null,"Nhieu":{"a":1}},"type":"Feature"},
                 {"type":"Feature","properties":null,"geometry":null},
                 {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}},
                 {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4]]]}},
                 {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[["a",2],[3,4],[5,6]]]}},
                 {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4],[5,7]]]}},
                 {"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[]}}
                ],"type":"FeatureCollection"}
                """);
        assertThat(parcels)
                .extracting(Parcel::fault)
                .containsExactly(
                        null,
                        Fault.NO_SHAPE,
                        Fault.NOT_AN_AREA,
                        Fault.TOO_FEW_POINTS,
                        Fault.BAD_NUMBER,
                        Fault.OPEN_RING,
                        Fault.NOT_AN_AREA);
        assertThat(parcels.getFirst().attributes()).isEqualTo(Map.of("KyHieu", "ONT", "Tang", "3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"type\":\"FeatureCollection\"} | PLAN_FILE_NOT_GEOJSON",
                "[1,2] | PLAN_FILE_NOT_GEOJSON",
                "{\"type\":\"Feature\",\"geometry\":null} | PLAN_FILE_NOT_GEOJSON",
                "{\"features\":[{\"type\":\"Feature\" | PLAN_FILE_BROKEN",
                "{\"features\":[1]} | PLAN_FILE_BROKEN",
                "{\"features\":[]} trailing | PLAN_FILE_BROKEN",
                "{ không phải | PLAN_FILE_BROKEN",
            })
    void textThatIsNoWholeGeoJsonIsRefused(String text, String code) {
        assertRefused(PlanningError.valueOf(code), () -> geoJson(text));
    }

    @Test
    void aFileInAnotherEncodingThanUtf8OrNestedWithoutEndIsRefused() {
        assertRefused(
                PlanningError.PLAN_FILE_BROKEN,
                () -> read(GeoJsonReader.open(write("{\"features\":[{\"properties\":{\"a\":\"\u0110\u1ea5t \"}}]}"
                        .replace("\u0110\u1ea5t", "\u00d0\u00cft")
                        .getBytes(StandardCharsets.ISO_8859_1)))));
        assertRefused(
                PlanningError.PLAN_FILE_BROKEN,
                () -> geoJson("{\"features\":[{\"geometry\":{\"coordinates\":" + "[".repeat(5_000)));
    }

    @Test
    void anEndlessFileIsGivenUpAndNotKeptInMemory() throws IOException {
        Path file = folder.resolve("endless.geojson");
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write("{\"features\":[{}");
            for (int i = 0; i < ParcelReader.MOST_PARCELS; i++) {
                text.write(",{}");
            }
            text.write("]}");
        }
        assertRefused(PlanningError.PLAN_FILE_TOO_LARGE, () -> {
            try (ParcelReader parcels = GeoJsonReader.open(file)) {
                while (parcels.next() != null) {
                    assertThat(parcels).isNotNull();
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,true", "1,1,1,true", "1,2,0,false", "21,0,0,false", "-1,0,0,false", "a,0,0,false"})
    void onlyTilesOfTheGridExist(String z, String x, String y, boolean exists) {
        assertThat(TileAddress.of(z, x, y).isPresent()).isEqualTo(exists);
    }

    private void refuses(PlanningError code, byte[] archive) throws IOException {
        Path file = write(archive);
        assertRefused(code, () -> shapefile(file));
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static byte[] archive(byte[] shp, byte[] dbf) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("QH.SHP", shp);
        files.put("qh.dbf", dbf);
        return SampleShapefile.zip(files);
    }

    private List<Parcel> geoJson(String text) throws IOException {
        return read(GeoJsonReader.open(write(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<Parcel> shapefile(Path file) throws IOException {
        return read(ShapefileReader.open(file, TextEncoding.UTF_8));
    }

    private static List<Parcel> read(ParcelReader reader) throws IOException {
        List<Parcel> all = new ArrayList<>();
        try (reader) {
            for (Parcel parcel = reader.next(); parcel != null; parcel = reader.next()) {
                all.add(parcel);
            }
        }
        return all;
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "map", ".tmp"), content);
    }
}
