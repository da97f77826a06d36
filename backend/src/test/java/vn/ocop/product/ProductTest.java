package vn.ocop.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.certificate.Recognition;
import vn.ocop.certificate.RecognitionRecord;
import vn.ocop.certificate.Recognitions;
import vn.ocop.identity.People;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.ProducerProfile;
import vn.ocop.producer.Producers;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.reference.AdministrativeUnitLoad;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.SqlStatements;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** A producer's people describe its products; officials see those of their communes, with stars that hold. */
@ApplicationTest
class ProductTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HERE = "16093";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final CurrentUser owner = People.add(THANH_HOA, "Mai Thị Lụa", HERE, Role.OWNER_ADMIN);
    private final CurrentUser stranger = People.add(THANH_HOA, "Phạm Văn Thuận", "16012", Role.OWNER_ADMIN);
    private final CurrentUser officer = People.add(THANH_HOA, "Lê Thị Hương", HERE, Role.COMMUNE_OFFICER);
    private final CurrentUser neighbour = People.add(THANH_HOA, "Trịnh Đình Toàn", "16012", Role.COMMUNE_OFFICER);

    @Autowired
    private MockMvc web;

    @Autowired
    private Producers producers;

    @Autowired
    private Products products;

    @Autowired
    private Recognitions recognitions;

    private ProducerId producer = new ProducerId(new UUID(0, 0));

    @BeforeAll
    static void load() {
        new AdministrativeUnitLoad(Workspaces.database().owner()).run();
    }

    @BeforeEach
    void aProducer() throws Exception {
        producer = inThanhHoa(() -> producers.record(
                new ProducerProfile(
                        "HTX Sản phẩm " + mark,
                        null,
                        null,
                        null,
                        HERE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                null));
        Workspaces.database()
                .execute("insert into %s.producer_member (producer_id, user_id) values ('%s', '%s')"
                        .formatted(THANH_HOA.schema(), producer, owner.id()));
    }

    @Test
    void itsPeopleAddAndChangeAProduct() throws Exception {
        String id = added("Mắm tôm Ba Làng " + mark, owner);
        call(get("/api/products/{id}", id), officer)
                .andExpect(jsonPath("$.producer.name").value("HTX Sản phẩm " + mark))
                .andExpect(jsonPath("$.stars").value(nullValue()))
                .andExpect(jsonPath("$.mayChange").value(false));
        change(id, "\"0\"", description("Mắm tôm đặc biệt " + mark, "8938506000014"), owner)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.description.gtin").value("8938506000014"))
                .andExpect(jsonPath("$.description.papers").value(hasSize(1)))
                .andExpect(jsonPath("$.version").value(1));
        change(id, "\"1\"", description("Mắm", "8938506000015"), owner)
                .andExpect(jsonPath("$.errors[0].field").value("gtin"));
        change(id, "\"0\"", description("Mắm", "8938506000014"), owner).andExpect(status().isPreconditionFailed());
        change(id, "\"1\"", description("Mắm", "8938506000014"), stranger).andExpect(status().isNotFound());
        call(get("/api/products/{id}", id), neighbour).andExpect(status().isNotFound());
        web.perform(get("/api/products/{id}", id).with(on(BEN_TRE)).with(as(Role.PROVINCE_OFFICER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aProducerHasNoTwoProductsOfOneNameAndNobodyAddsForAnother() throws Exception {
        added("Nem chua " + mark, owner);
        add("NEM CHUA  " + mark, owner)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[0].field").value("name"));
        add("Nem nướng " + mark, stranger).andExpect(status().isNotFound());
        add("Nem nướng " + mark, officer).andExpect(status().isForbidden());
    }

    @Test
    void aSetThatIsNotInForceIsRefused() throws Exception {
        call(post("/api/products").contentType(MediaType.APPLICATION_JSON).content("""
                                {"producer":"%s","description":{"name":"X","groupCode":"IX","setCode":"99","papers":[],
                                "state":"ACTIVE"}}""".formatted(producer)), owner)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("product-set-unknown"));
    }

    @Test
    void picturesAreSeenByWhoSeesTheProduct() throws Exception {
        String id = added("Chè lam " + mark, owner);
        String picture = picture(owner);
        call(pictures(id, "\"0\"", picture), owner)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pictures[0].caption").value("Mặt trước"));
        call(get("/api/attachments/{id}/content", picture), officer).andExpect(status().isOk());
        call(get("/api/attachments/{id}/content", picture), neighbour).andExpect(status().isNotFound());
        call(pictures(id, "\"1\"", UUID.randomUUID().toString()), owner)
                .andExpect(jsonPath("$.code").value("picture-unusable"));
        call(pictures(id, "\"1\"", picture(officer)), owner)
                .andExpect(jsonPath("$.code").value("picture-unusable"));
    }

    @Test
    void starsHoldForThirtySixMonthsAndTheNewestCounts() throws Exception {
        ProductId id = new ProductId(UUID.fromString(added("Mắm tép " + mark, owner)));
        LocalDate today = LocalDate.now();
        recognise(id, 3, today.minusMonths(37));
        expectStars(id, null);
        recognise(id, 4, today.minusMonths(35));
        expectStars(id, 4);
        recognise(id, 5, today.minusMonths(50));
        expectStars(id, 4);
        call(get("/api/products/{id}/recognitions", id), officer)
                .andExpect(jsonPath("$[0].stars").value(4))
                .andExpect(jsonPath("$[0].state").value("ACTIVE"))
                .andExpect(jsonPath("$[0].validTo")
                        .value(today.minusMonths(35).plusMonths(36).toString()))
                .andExpect(jsonPath("$[1].state").value("SUPERSEDED"));
        call(get("/api/products/{id}/recognitions", id), neighbour).andExpect(status().isNotFound());
        call(get("/api/products").param("q", mark).param("stars", "4"), officer)
                .andExpect(jsonPath("$.items").value(hasSize(1)));
        call(get("/api/products").param("q", mark).param("stars", "0"), officer)
                .andExpect(jsonPath("$.items").value(hasSize(0)));
    }

    @Test
    void findsWithoutDiacriticsWithTwoStatementsAPage() throws Exception {
        for (int i = 0; i < 5; i++) {
            added("Bánh gai Tứ Trụ " + mark + " " + i, owner);
        }
        call(get("/api/products").param("q", "banh gai tu tru " + mark).param("limit", "3"), officer)
                .andExpect(jsonPath("$.items").value(hasSize(3)))
                .andExpect(jsonPath("$.items[0].producerName").value("HTX Sản phẩm " + mark));
        call(get("/api/products").param("q", mark), neighbour)
                .andExpect(jsonPath("$.items").value(hasSize(0)));
        call(get("/api/products").param("producer", producer.toString()), owner)
                .andExpect(jsonPath("$.items").value(hasSize(5)));
        try (SqlStatements statements = SqlStatements.recorded()) {
            call(get("/api/products").param("q", mark), officer);
            assertThat(statements.texts()).hasSize(1);
        }
        byte[] file = call(get("/api/products/export").param("q", mark), officer)
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(file).startsWith('P', 'K');
    }

    @Test
    void aProductWithoutProducerIsGivenToOneByTheProvince() throws Exception {
        ProductId id = inThanhHoa(() -> products.record(
                null, ProductDescription.listed("Rượu Đăng Khoa " + mark, null, null, null), "huyện Nga Sơn"));
        String body = "{\"producer\":\"" + producer + "\"}";
        MockHttpServletRequestBuilder request = post("/api/products/{id}/producer", id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        call(request, owner).andExpect(status().isForbidden());
        web.perform(post("/api/products/{id}/producer", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(on(THANH_HOA))
                        .with(as(Role.PROVINCE_OFFICER)))
                .andExpect(jsonPath("$.producer.id").value(producer.toString()));
        call(get("/api/products/{id}", id), owner)
                .andExpect(jsonPath("$.mayChange").value(true))
                .andExpect(jsonPath("$.originalPlace").value("huyện Nga Sơn"));
    }

    private void recognise(ProductId id, int stars, LocalDate day) throws Exception {
        inThanhHoa(() -> recognitions.record(new RecognitionRecord(
                id,
                stars,
                null,
                "01/QĐ-UBND",
                day,
                day.getYear(),
                null,
                null,
                null,
                Recognition.Source.IMPORT,
                null,
                Recognition.EvidenceLevel.A)));
    }

    private void expectStars(ProductId id, @Nullable Integer stars) throws Exception {
        call(get("/api/products/{id}", id), owner).andExpect(jsonPath("$.stars").value(stars));
    }

    private String added(String name, CurrentUser user) throws Exception {
        return json(add(name, user).andExpect(status().isCreated())).get("id").asString();
    }

    private ResultActions add(String name, CurrentUser user) throws Exception {
        return call(
                post("/api/products")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"producer\":\"%s\",\"description\":%s}"
                                .formatted(producer, description(name, null))),
                user);
    }

    private ResultActions change(String id, String version, String description, CurrentUser user) throws Exception {
        return call(
                put("/api/products/{id}", id)
                        .header(HttpHeaders.IF_MATCH, version)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(description),
                user);
    }

    private static String description(String name, @Nullable String gtin) {
        return """
                {"name":"%s","specification":"Lọ 200 g","gtin":%s,"communeCode":"%s","papers":["FOOD_SAFETY"],
                "state":"ACTIVE","story":"Nghề làm mắm có từ lâu đời."}
                """.formatted(name, gtin == null ? "null" : "\"" + gtin + "\"", HERE);
    }

    private static MockHttpServletRequestBuilder pictures(String id, String version, String attachment) {
        return put("/api/products/{id}/pictures", id)
                .header(HttpHeaders.IF_MATCH, version)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"pictures\":[{\"attachment\":\"%s\",\"caption\":\"Mặt trước\"}]}".formatted(attachment));
    }

    private String picture(CurrentUser user) throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        String id = json(call(
                        post("/api/attachments")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"fileName\":\"anh.png\",\"size\":%d,\"purpose\":\"IMAGE\"}"
                                        .formatted(png.size())),
                        user))
                .get("id")
                .asString();
        call(
                        patch("/api/attachments/{id}", id)
                                .header("Upload-Offset", "0")
                                .contentType("application/offset+octet-stream")
                                .content(png.toByteArray()),
                        user)
                .andExpect(status().isOk());
        return id;
    }

    private static <T> T inThanhHoa(Callable<T> work) throws Exception {
        return TenantContext.call(THANH_HOA, work::call);
    }

    private ResultActions call(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        return web.perform(request.with(on(THANH_HOA)).with(as(user)));
    }

    private static JsonNode json(ResultActions result) throws Exception {
        return JSON.readTree(result.andReturn().getResponse().getContentAsByteArray());
    }
}
