package vn.ocop.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Văn bản Word (DOCX) để cán bộ sửa tiếp, theo thể thức văn bản hành chính.
 *
 * <p>Templates are the WordprocessingML of the document's body, {@code document/….docx.xml} on the class path, and name the
 * styles of {@code document/word/styles.xml}; values are escaped by the template engine (decision 0032).
 */
@Component
public class EditablePaper {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The parts of every document, by their names in it and on the class path. */
    private static final SortedMap<String, String> SHARED = new TreeMap<>(Map.of(
            "_rels/.rels", "package-links.xml",
            "word/_rels/document.xml.rels", "document-links.xml",
            "word/styles.xml", "styles.xml",
            "word/settings.xml", "settings.xml",
            "word/page-number.xml", "page-number.xml"));

    /** The earliest time that a ZIP file can name, so that the same content is the same file. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final TemplateEngine templates;

    public EditablePaper() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(EditablePaper.class.getClassLoader());
        resolver.setPrefix("document/");
        resolver.setSuffix(".docx.xml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        templates = new TemplateEngine();
        templates.setTemplateResolver(resolver);
    }

    /** @param template path below {@code document/} without ending, for example {@code certificate/decision} */
    public byte[] docx(String template, Map<String, Object> values) {
        String body = templates.process(template, new Context(Locale.of("vi", "VN"), values));
        ByteArrayOutputStream file = new ByteArrayOutputStream(20_000);
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            // Programs that guess the type by the first entry expect this one there.
            put(zip, "[Content_Types].xml", shared("content-types.xml"));
            put(zip, "word/document.xml", body.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> part : SHARED.entrySet()) {
                put(zip, part.getKey(), shared(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The document " + template + " could not be written", e);
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] shared(String name) throws IOException {
        try (InputStream part =
                Objects.requireNonNull(EditablePaper.class.getResourceAsStream("/document/word/" + name), name)) {
            return part.readAllBytes();
        }
    }
}
