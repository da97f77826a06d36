package vn.ocop.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.tenancy.reference.AdministrativeUnitLoad;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.Role;

/** A list of recognised products: from the file to the rows, and back. */
@ApplicationTest
class ImportTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HEADERS =
            "Tên sản phẩm,Chủ thể,Hạng sao,Năm công nhận,Số QĐ,Ngày QĐ,Huyện cũ,Xã,Ghi chú riêng\n";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MockMvc web;

    @BeforeAll
    static void load() {
        new AdministrativeUnitLoad(Workspaces.database().owner()).run();
    }

    @Test
    void headersAreGuessedAndTheRunAddsWhatTheFileSays() throws Exception {
        String id = uploaded(csv(row("Mắm tôm Lê Gia", "Công ty TNHH Lê Gia", "4 sao", "2019", "")
                + row("Mắm tôm  LÊ GIA", "Cty TNHH Lê Gia", "5", "2025", "16/01/2025")));
        String fields = json(call(get("/api/imports/{id}", id))).get("fields").toString();
        assertThat(fields)
                .isEqualTo("[\"PRODUCT_NAME\",\"PRODUCER_NAME\",\"STARS\",\"YEAR\",\"DECISION_NO\",\"DECISION_DATE\","
                        + "\"DISTRICT\",\"COMMUNE\",null]");
        check(id, fields)
                .andExpect(jsonPath("$.state").value("CHECKED"))
                .andExpect(jsonPath("$.tally.faulty").value(0));
        run(id).andExpect(jsonPath("$.tally.producers").value(1))
                .andExpect(jsonPath("$.tally.products").value(1))
                .andExpect(jsonPath("$.tally.recognitions").value(2));
        products()
                .andExpect(jsonPath("$.items").value(hasSize(1)))
                .andExpect(jsonPath("$.items[0].stars").value(5))
                .andExpect(jsonPath("$.items[0].starsUntil").value("2028-01-16"))
                .andExpect(jsonPath("$.items[0].producerName").value("Công ty TNHH Lê Gia " + mark));
        run(id).andExpect(status().isConflict());
    }

    @Test
    void vietnameseInEveryEncodingBecomesTheSameText() throws Exception {
        String text = csv(row("Bánh gai Tứ Trụ", "HTX Đức Giang", "3", "2024", ""));
        Charset old = Charset.forName("windows-1258");
        // Windows-1258 writes most vowels as a base letter with a mark behind it.
        byte[] windows = marksBehind(text).getBytes(old);
        assertThat(new String(windows, old)).isEqualTo(marksBehind(text));
        String first = uploaded("cu.csv", windows);
        call(get("/api/imports/{id}", first)).andExpect(jsonPath("$.charset").value("windows-1258"));
        String second = uploaded(
                "nfd.csv", Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8));
        String third = uploaded("utf16.csv", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
        for (String id : new String[] {first, second, third}) {
            call(get("/api/imports/{id}/rows", id))
                    .andExpect(jsonPath("$.items[0].cells[0]").value("Bánh gai Tứ Trụ " + mark))
                    .andExpect(jsonPath("$.items[0].cells[1]").value("HTX Đức Giang " + mark));
        }
    }

    @Test
    void anExcelFileIsReadWithItsDatesAndItsFormulasAreRefused() throws Exception {
        String id = uploaded("danh-sach.xlsx", excel());
        check(id, json(call(get("/api/imports/{id}", id))).get("fields").toString())
                .andExpect(jsonPath("$.rowCount").value(2))
                .andExpect(jsonPath("$.tally.faulty").value(1));
        call(get("/api/imports/{id}/rows", id).param("outcome", "FAULTY"))
                .andExpect(jsonPath("$.items[0].findings[*].message").value(hasItem(containsString("công thức"))));
        run(id).andExpect(jsonPath("$.tally.products").value(1));
        products().andExpect(jsonPath("$.items[0].starsUntil").value("2027-06-25"));
    }

    @Test
    void everyFaultIsASentenceAtItsColumn() throws Exception {
        String id = uploaded(csv(row("", "HTX A", "4", "2024", "")
                + row("Sai sao", "HTX A", "9", "2024", "")
                + row("Sai ngày", "HTX A", "4", "2024", "31/02/2024")
                + row("Thiếu năm", "HTX A", "4", "", "")
                + row("=HYPERLINK(1)", "HTX A", "4", "2024", "")
                + row("Thiếu chủ thể", "", "4", "2024", "")
                + row("Trùng", "HTX A", "4", "2024", "")
                + row("TRUNG", "Hợp tác xã A", "4", "2024", "")));
        check(id, json(call(get("/api/imports/{id}", id))).get("fields").toString())
                .andExpect(jsonPath("$.tally.faulty").value(5))
                .andExpect(jsonPath("$.tally.known").value(1));
        call(get("/api/imports/{id}/rows", id))
                .andExpect(jsonPath("$.items[0].findings[0].field").value("PRODUCT_NAME"))
                .andExpect(jsonPath("$.items[1].findings[0].message").value(containsString("9")))
                .andExpect(jsonPath("$.items[7].findings[*].message").value(hasItem(containsString("dòng 8"))));
        call(get("/api/imports/{id}/rows", id).header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .andExpect(jsonPath("$.items[0].findings[0].message").value("No product name."));
    }

    @Test
    void anOldPlaceLeadsToThePresentCommuneOnlyWhereTheWholeOfItWent() throws Exception {
        String id = uploaded(csv("Nước mắm %1$s,HTX Cá %1$s,3,2020,,,Hoằng Hóa,xã Hoằng Phụ,\n".formatted(mark)
                + "Dưa hấu %1$s,HTX Dưa %1$s,3,2020,,,Huyện Không Có,xã Không Có,\n".formatted(mark)));
        check(id, json(call(get("/api/imports/{id}", id))).get("fields").toString());
        call(get("/api/imports/{id}/rows", id))
                .andExpect(jsonPath("$.items[1].findings[*].message").value(hasItem(containsString("xã Không Có"))));
        run(id);
        call(get("/api/products").param("q", "nuoc mam " + mark))
                .andExpect(jsonPath("$.items[0].communeCode").value("16000"))
                .andExpect(jsonPath("$.items[0].originalPlace").value("xã Hoằng Phụ, Hoằng Hóa"));
        call(get("/api/products").param("q", "dua hau " + mark))
                .andExpect(jsonPath("$.items[0].communeCode").isEmpty());
    }

    @Test
    void undoTakesBackWhatNobodyTouched() throws Exception {
        String id =
                uploaded(csv(row("Nem chua", "HTX Nem", "3", "2024", "") + row("Giò lụa", "HTX Nem", "4", "2024", "")));
        check(id, json(call(get("/api/imports/{id}", id))).get("fields").toString());
        run(id);
        String changed = json(call(get("/api/products").param("q", "gio lua " + mark)))
                .get("items")
                .get(0)
                .get("id")
                .asString();
        call(put("/api/products/{id}", changed)
                        .header(HttpHeaders.IF_MATCH, "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"Giò lụa %s\",\"papers\":[],\"state\":\"ACTIVE\",\"brand\":\"Vinh Lài\"}"
                                .formatted(mark)))
                .andExpect(status().isOk());
        call(post("/api/imports/{id}/undo", id))
                .andExpect(jsonPath("$.state").value("UNDONE"))
                .andExpect(jsonPath("$.tally.withdrawn").value(1))
                .andExpect(jsonPath("$.tally.kept").value(1));
        products()
                .andExpect(jsonPath("$.items").value(hasSize(1)))
                .andExpect(jsonPath("$.items[0].id").value(changed))
                .andExpect(jsonPath("$.items[0].stars").value(4));
        call(post("/api/imports/{id}/undo", id)).andExpect(status().isConflict());
    }

    @Test
    void aFileIsImportedOnceAndOnlyByWhoMay() throws Exception {
        String text = csv(row("Chè lam", "Cơ sở Lâm Thu", "3", "2024", ""));
        String id = uploaded(text);
        check(id, json(call(get("/api/imports/{id}", id))).get("fields").toString());
        run(id).andExpect(status().isOk());
        upload("lai.csv", text.getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("import-file-known"));
        upload("rong.csv", "Tên sản phẩm\n".getBytes(StandardCharsets.UTF_8)).andExpect(status().isBadRequest());
        upload("hong.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}).andExpect(status().isBadRequest());
        upload("nhi-phan.csv", new byte[] {'a', 0, 1, '\n', 'b', 0}).andExpect(status().isBadRequest());
        web.perform(get("/api/imports/{id}", id).with(on(BEN_TRE)).with(as(Role.PROVINCE_OFFICER)))
                .andExpect(status().isNotFound());
        web.perform(get("/api/imports").with(on(THANH_HOA)).with(as(Role.COMMUNE_OFFICER)))
                .andExpect(status().isForbidden());
    }

    @Test
    void columnsMustBeChosenOnceAndTheNameMustBeThere() throws Exception {
        String id = uploaded(csv(row("Chè lam", "Cơ sở Lâm Thu", "3", "2024", "")));
        String none = ",null,null,null,null,null,null,null]";
        check(id, "[\"STARS\",\"STARS\",null,null,null,null,null,null,null]")
                .andExpect(jsonPath("$.code").value("import-column-twice"));
        check(id, "[\"STARS\",null" + none).andExpect(jsonPath("$.code").value("import-name-column-missing"));
        check(id, "[\"PRODUCT_NAME\"]").andExpect(jsonPath("$.code").value("import-mapping-wrong"));
        run(id).andExpect(jsonPath("$.code").value("import-wrong-state"));
    }

    private static String csv(String rows) {
        return HEADERS + rows;
    }

    private String row(String product, String producer, String stars, String year, String day) {
        String marked = product.isEmpty() || product.startsWith("=") ? product : product + " " + mark;
        String owner = producer.isEmpty() ? "" : producer + " " + mark;
        return String.join(",", marked, owner, stars, year, "", day, "", "", "không dùng") + "\n";
    }

    private byte[] excel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Thử", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            sheet.value(0, 0, "DANH SÁCH SẢN PHẨM OCOP");
            String[] headers = {"STT", "Tên sản phẩm", "Chủ thể", "Hạng sao", "Ngày quyết định"};
            for (int column = 0; column < headers.length; column++) {
                sheet.value(1, column, headers[column]);
            }
            sheet.value(2, 0, 1);
            sheet.value(2, 1, "Kẹo dừa " + mark);
            sheet.value(2, 2, "HTX Dừa " + mark);
            sheet.value(2, 3, 4);
            sheet.value(2, 4, LocalDate.of(2024, 6, 25));
            sheet.style(2, 4).format("dd/mm/yyyy").set();
            sheet.value(3, 1, "Kẹo gừng " + mark);
            sheet.formula(3, 2, "B3");
            sheet.value(3, 3, 4);
        }
        return out.toByteArray();
    }

    /** As office programs write Windows-1258: the five tone marks stand behind their vowel. */
    private static String marksBehind(String text) {
        StringBuilder changed = new StringBuilder();
        for (int letter : text.codePoints().toArray()) {
            String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            changed.append(
                    tone.isEmpty()
                            ? Character.toString(letter)
                            : Normalizer.normalize(apart.replace(tone, ""), Normalizer.Form.NFC) + tone);
        }
        return changed.toString();
    }

    private String uploaded(String text) throws Exception {
        return uploaded("danh-sach.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private String uploaded(String name, byte[] content) throws Exception {
        return json(upload(name, content).andExpect(status().isCreated()))
                .get("id")
                .asString();
    }

    private ResultActions upload(String name, byte[] content) throws Exception {
        return web.perform(multipart("/api/imports")
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(on(THANH_HOA))
                .with(as(Role.PROVINCE_OFFICER)));
    }

    private ResultActions check(String id, String fields) throws Exception {
        return call(put("/api/imports/{id}/fields", id)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"fields\":" + fields + "}"));
    }

    private ResultActions run(String id) throws Exception {
        return call(post("/api/imports/{id}/run", id));
    }

    private ResultActions products() throws Exception {
        return call(get("/api/products").param("q", mark));
    }

    private ResultActions call(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(on(THANH_HOA)).with(as(Role.PROVINCE_OFFICER)));
    }

    private static JsonNode json(ResultActions result) throws Exception {
        return JSON.readTree(result.andReturn().getResponse().getContentAsByteArray());
    }
}
