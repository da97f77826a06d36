package vn.ocop.trace;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.portal.PublicProduct;

/** Câu trả lời cho máy: the product in the words of GS1, and where a link leads by kind of link. */
@Component
class TraceAnswers {

    private final JsonMapper json;

    TraceAnswers(JsonMapper json) {
        this.json = json;
    }

    /** Product and lot as JSON-LD. */
    String product(PublicProduct product, ScannedLabel label, TraceVerdict verdict, String origin) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("@context", Map.of("gs1", "https://ref.gs1.org/voc/", "schema", "https://schema.org/"));
        answer.put("@type", "gs1:Product");
        answer.put("@id", origin + product.page());
        put(answer, "gs1:gtin", label.gtin());
        answer.put("gs1:productName", List.of(Map.of("@value", product.name(), "@language", "vi")));
        put(answer, "gs1:brandName", product.brand());
        PublicProduct.PublicProducer producer = product.producer();
        if (producer != null) {
            Map<String, Object> maker = new LinkedHashMap<>();
            maker.put("@type", "gs1:Organization");
            maker.put("gs1:organizationName", producer.name());
            put(maker, "schema:address", producer.address());
            answer.put("gs1:manufacturer", maker);
        }
        answer.put("gs1:hasBatchLotNumber", label.lotCode());
        answer.put("gs1:productionDate", label.madeOn().toString());
        put(answer, "gs1:expirationDate", day(label.bestBefore()));
        answer.put("gs1:certification", certification(product, origin));
        answer.put("verdict", verdict.group().name());
        return json.writeValueAsString(answer);
    }

    /** Every kind of link that the address has, as RFC 9264 writes it down. */
    String links(PublicProduct product, String anchor, String origin) {
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("anchor", anchor);
        for (Map.Entry<String, String> one : targets(product, anchor, origin).entrySet()) {
            links.put(
                    "https://ref.gs1.org/voc/" + one.getKey(),
                    List.of(Map.of("href", one.getValue(), "hreflang", List.of("vi"))));
        }
        return json.writeValueAsString(Map.of("linkset", List.of(links)));
    }

    /** Addresses by kind of link, the default first. */
    Map<String, String> targets(PublicProduct product, String anchor, String origin) {
        Map<String, String> targets = new LinkedHashMap<>();
        targets.put("defaultLink", anchor);
        targets.put("traceability", anchor);
        targets.put("pip", origin + product.page());
        targets.put(
                "certificationInfo",
                origin + "/xac-minh/" + product.recognition().verificationCode());
        return targets;
    }

    private static Map<String, Object> certification(PublicProduct product, String origin) {
        PublicProduct.PublicRecognition recognition = product.recognition();
        Map<String, Object> certification = new LinkedHashMap<>();
        certification.put("@type", "gs1:CertificationDetails");
        certification.put("gs1:certificationStandard", "OCOP");
        certification.put("gs1:certificationValue", Integer.toString(recognition.stars()));
        put(certification, "gs1:certificationAgency", recognition.issuer());
        put(certification, "gs1:certificationIdentification", recognition.decisionNo());
        put(certification, "gs1:certificationEndDate", day(recognition.validTo()));
        certification.put("gs1:certificationURI", origin + "/xac-minh/" + recognition.verificationCode());
        return certification;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return Objects.toString(day, null);
    }

    private static void put(Map<String, Object> target, String name, @Nullable Object value) {
        if (value != null) {
            target.put(name, value);
        }
    }
}
