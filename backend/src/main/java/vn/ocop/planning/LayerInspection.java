package vn.ocop.planning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.attachment.Attachment;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.attachment.Attachments;
import vn.ocop.planning.MapProjection.Kind;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Xem trước một tệp: what it is, its fields with examples, and what it says or seems to be; nothing is written. */
@Service
class LayerInspection {

    private static final int LOOKED_AT = 500;
    private static final int EXAMPLES = 4;

    private final Attachments attachments;

    LayerInspection(Attachments attachments) {
        this.attachments = attachments;
    }

    /** @param encoding to read the text in; null to guess it */
    @Transactional(readOnly = true)
    public FileView inspect(AttachmentId id, @Nullable TextEncoding encoding, CurrentUser user) throws IOException {
        Attachment file = attachments
                .find(id)
                .filter(found -> found.state() == Attachment.State.STORED)
                .filter(found -> found.uploadedBy().equals(user.id()))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        try (LayerFile local = LayerFile.of(file, attachments)) {
            return local.format() == LayerFormat.SHAPEFILE ? shapefile(file, local, encoding) : geoJson(file, local);
        }
    }

    private static FileView shapefile(Attachment file, LayerFile local, @Nullable TextEncoding wanted)
            throws IOException {
        MapProjection declared;
        TextEncoding encoding = wanted;
        int rows;
        try (ShapefileArchive archive = ShapefileArchive.open(local.path())) {
            declared = archive.projection();
            DbfTable table = DbfTable.open(archive.table());
            rows = table.rows();
            if (encoding == null) {
                encoding = archive.encoding().orElse(null);
            }
            if (encoding == null) {
                encoding = TextEncoding.guess(someText(table)).orElse(TextEncoding.UTF_8);
            }
        }
        return view(file, local, declared, encoding, rows);
    }

    private static byte[] someText(DbfTable table) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int number = 1; number <= Math.min(table.rows(), LOOKED_AT); number++) {
            text.writeBytes(table.nextRaw(number));
        }
        return text.toByteArray();
    }

    private static FileView geoJson(Attachment file, LayerFile local) throws IOException {
        boolean degrees;
        try (ParcelReader parcels = local.open(TextEncoding.UTF_8)) {
            Parcel first = parcels.next();
            ParcelShape shape = first == null ? null : first.shape();
            degrees = shape == null || shape.within(MapProjection.GEOGRAPHIC);
        }
        return view(file, local, degrees ? MapProjection.GEOGRAPHIC : null, TextEncoding.UTF_8, null);
    }

    private static FileView view(
            Attachment file,
            LayerFile local,
            @Nullable MapProjection declared,
            TextEncoding encoding,
            @Nullable Integer rows)
            throws IOException {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        try (ParcelReader parcels = local.open(encoding)) {
            Parcel parcel = parcels.next();
            for (int read = 0; parcel != null && read < LOOKED_AT; read++) {
                parcel.attributes().forEach((field, value) -> example(fields, field, value));
                parcel = parcels.next();
            }
        }
        BigDecimal usual = MapProjection.usualAxis(TenantContext.current().provinceCode());
        MapProjection proposed =
                declared != null ? declared : usual == null ? MapProjection.GEOGRAPHIC : MapProjection.zone3(usual);
        List<FieldView> views = new ArrayList<>();
        fields.forEach((name, examples) -> views.add(new FieldView(name, List.copyOf(examples))));
        return new FileView(
                file.fileName(),
                local.format(),
                rows,
                encoding,
                declared != null,
                proposed.kind(),
                proposed.meridian(),
                views);
    }

    private static void example(Map<String, Set<String>> fields, String field, String value) {
        Set<String> examples = fields.computeIfAbsent(field, name -> new LinkedHashSet<>());
        if (!value.isEmpty() && examples.size() < EXAMPLES) {
            examples.add(value);
        }
    }

    /**
     * Tệp xem trước.
     *
     * @param rows number of rows; null where only reading all of it would tell
     * @param projectionDeclared true when the file itself says its system of coordinates
     */
    record FileView(
            String fileName,
            LayerFormat format,
            @Nullable Integer rows,
            TextEncoding encoding,
            boolean projectionDeclared,
            Kind projection,
            @Nullable BigDecimal meridian,
            List<FieldView> fields) {}

    /** Một trường của tệp với vài giá trị. */
    record FieldView(String name, List<String> examples) {}
}
