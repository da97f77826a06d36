package vn.ocop.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Chữ của văn bản hành chính, embedded into a document that is drawn instead of laid out. */
public record PaperFonts(PDFont regular, PDFont bold, PDFont italic, PDFont boldItalic) {

    public static PaperFonts embeddedIn(PDDocument document) throws IOException {
        return new PaperFonts(
                font(document, "Regular"),
                font(document, "Bold"),
                font(document, "Italic"),
                font(document, "BoldItalic"));
    }

    private static PDFont font(PDDocument document, String style) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                PaperFonts.class.getResourceAsStream("/document/fonts/Tinos-" + style + ".ttf"))) {
            return PDType0Font.load(document, file);
        }
    }
}
