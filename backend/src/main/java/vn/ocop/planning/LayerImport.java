package vn.ocop.planning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.attachment.Attachment;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.attachment.AttachmentOwner;
import vn.ocop.attachment.Attachments;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.planning.LayerRows.NewLayer;
import vn.ocop.planning.PlacementCheck.Spot;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Nạp một tệp thành lớp dữ liệu chưa công bố, in one transaction: all that is usable with a report, or nothing. */
@Service
@Transactional
class LayerImport {

    static final String OWNER = "planning-layer";

    private static final int BATCH = 500;
    private static final int SPOTS = 200;

    private final PlanRows plans;
    private final LayerRows layers;
    private final FeatureRows features;
    private final PlacementCheck placement;
    private final LandUseClasses classes;
    private final Attachments attachments;
    private final AuditTrail audit;

    LayerImport(
            PlanRows plans,
            LayerRows layers,
            FeatureRows features,
            PlacementCheck placement,
            LandUseClasses classes,
            Attachments attachments,
            AuditTrail audit) {
        this.plans = plans;
        this.layers = layers;
        this.features = features;
        this.placement = placement;
        this.classes = classes;
        this.attachments = attachments;
        this.audit = audit;
    }

    public LayerId run(PlanId id, ImportOrder order, CurrentUser user) throws IOException {
        Plan plan = plans.lock(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        if (!order.projection().known()) {
            throw ProblemException.atField("meridian", PlanningError.PLAN_AXIS_UNKNOWN);
        }
        LayerId layer = new LayerId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        Attachment file = bound(order.attachment(), layer, user);
        try (LayerFile local = LayerFile.of(file, attachments)) {
            layers.add(new NewLayer(layer, id, file, local.format(), order, user.fullName()));
            read(local, order, layer, plan);
        }
        finish(plan, layer, order);
        return layer;
    }

    private Attachment bound(AttachmentId id, LayerId layer, CurrentUser user) {
        Optional<Attachment> file = attachments.find(id);
        if (file.isEmpty() || !attachments.bind(id, new AttachmentOwner(OWNER, layer.toString()), user)) {
            throw ProblemException.atField("attachment", PlanningError.PLAN_FILE_UNUSABLE);
        }
        return file.get();
    }

    private void read(LayerFile local, ImportOrder order, LayerId layer, Plan plan) throws IOException {
        TreeSet<String> fields = new TreeSet<>();
        boolean placed = false;
        List<Spot> spots = new ArrayList<>();
        try (ParcelReader parcels = local.open(order.encoding())) {
            List<Parcel> batch = batch(parcels, fields);
            while (!batch.isEmpty()) {
                batch.stream()
                        .flatMap(parcel -> Stream.ofNullable(parcel.shape()))
                        .limit(SPOTS - spots.size())
                        .forEach(shape -> spots.add(
                                new Spot(shape.first().x(0), shape.first().y(0))));
                if (!placed && spots.size() > 0) {
                    placement.require(spots, order.projection(), plan.communeCodes());
                    placed = true;
                }
                features.add(layer, order, batch);
                batch = batch(parcels, fields);
            }
        }
        if (features.count(layer) == 0) {
            throw new ProblemException(PlanningError.PLAN_FILE_NOTHING_USABLE);
        }
        requireField("codeField", order.codeField(), fields);
        requireField("nameField", order.nameField(), fields);
    }

    private static List<Parcel> batch(ParcelReader parcels, TreeSet<String> fields) throws IOException {
        List<Parcel> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH) {
            Parcel parcel = parcels.next();
            if (parcel == null) {
                break;
            }
            fields.addAll(parcel.attributes().keySet());
            batch.add(parcel);
        }
        return batch;
    }

    private static void requireField(String where, @Nullable String field, TreeSet<String> fields) {
        if (field != null && !fields.contains(field)) {
            throw ProblemException.atField(where, PlanningError.PLAN_FIELD_UNKNOWN, field);
        }
    }

    private void finish(Plan plan, LayerId layer, ImportOrder order) {
        features.findOutside(layer, plan.communeCodes(), PlacementCheck.METRES);
        layers.summarise(layer);
        layers.addCodes(layer);
        for (LayerCode code : layers.codes(layer)) {
            classes.find(order.legend(), code.code())
                    .ifPresent(known -> layers.settle(layer, code.code(), known.code(), known.restricted()));
        }
        Layer added = layers.find(layer).orElseThrow();
        audit.record(AuditEntry.of(
                        PlanningAction.PLAN_LAYER_IMPORTED,
                        plan.id().value(),
                        plan.content().name())
                .after(Map.of(
                        "layer", layer.toString(),
                        "file", added.fileName(),
                        "sha256", added.fileSha256(),
                        "features", added.features(),
                        "mended", added.mended(),
                        "refused", added.refused())));
    }

    /**
     * Cách đọc một tệp.
     *
     * @param nameField null when no field has names
     */
    record ImportOrder(
            AttachmentId attachment,
            MapProjection projection,
            TextEncoding encoding,
            Legend legend,
            String codeField,
            @Nullable String nameField) {

        ImportOrder {
            Objects.requireNonNull(codeField);
        }
    }
}
