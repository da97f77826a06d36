package vn.ocop.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Bộ tiêu chí đi kèm phần mềm, read as the application reads it, without a database. */
public final class ShippedTemplate {

    private ShippedTemplate() {}

    /** The template of Decision 26/2026/QĐ-TTg. */
    public static CriteriaTemplate inForce() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ShippedTemplate.class.getResourceAsStream("/criteria/criteria-2026.1.json"))) {
            return Objects.requireNonNull(TemplateDocument.read(file).template());
        }
    }
}
