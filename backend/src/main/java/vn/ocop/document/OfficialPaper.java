package vn.ocop.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Bản in PDF theo thể thức văn bản hành chính.
 *
 * <p>Templates are well-formed XHTML below {@code document/} on the class path; values are escaped by the template engine.
 * Nothing is fetched from anywhere but the class path.
 */
@Component
public class OfficialPaper {

    private static final String FAMILY = "Tinos";
    private static final String SCHEME = "document";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final TemplateEngine templates;

    public OfficialPaper() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(OfficialPaper.class.getClassLoader());
        resolver.setPrefix("document/");
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        templates = new TemplateEngine();
        templates.setTemplateResolver(resolver);
    }

    /** @param template path below {@code document/} without ending, for example {@code criteria/score-sheet} */
    public byte[] pdf(String template, Map<String, Object> values) {
        String xhtml = templates.process(template, new Context(Locale.of("vi", "VN"), values));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(200_000);
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useFont(font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(font("Italic"), FAMILY, 400, FontStyle.ITALIC, true);
            builder.useFont(font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useFont(font("BoldItalic"), FAMILY, 700, FontStyle.ITALIC, true);
            builder.useProtocolsStreamImplementation(ClassPathStream::new, SCHEME);
            builder.withProducer("OCOP");
            builder.withHtmlContent(xhtml, SCHEME + ":/");
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The document " + template + " could not be printed", e);
        }
    }

    private static FSSupplier<InputStream> font(String style) {
        return () -> Objects.requireNonNull(
                OfficialPaper.class.getResourceAsStream("/document/fonts/Tinos-" + style + ".ttf"));
    }

    /** A style sheet or picture named by a template; the scheme keeps templates away from files and the network. */
    private record ClassPathStream(String uri) implements FSStream {

        @Override
        public InputStream getStream() {
            return Objects.requireNonNull(
                    OfficialPaper.class.getResourceAsStream("/document" + uri.substring(SCHEME.length() + 1)),
                    "No such resource of documents: " + uri);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
