package vn.ocop.planning;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import vn.ocop.web.problem.ProblemException;

/** Đọc GeoJSON (RFC 7946) như một dòng chảy: a file of any size takes the memory of its largest parcel. */
final class GeoJsonReader implements ParcelReader {

    private static final int DEEPEST = 50;

    private final JsonParser json;
    private int number;
    private int points;
    private boolean ended;

    private GeoJsonReader(JsonParser json) {
        this.json = json;
    }

    static GeoJsonReader open(Path file) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(1_000_000)
                        .build())
                .build();
        GeoJsonReader reader =
                new GeoJsonReader(factory.createParser(new BufferedInputStream(Files.newInputStream(file))));
        try {
            reader.findFeatures();
            return reader;
        } catch (JacksonException e) {
            reader.close();
            throw new ProblemException(PlanningError.PLAN_FILE_BROKEN, 0);
        } catch (ProblemException e) {
            reader.close();
            throw e;
        }
    }

    private void findFeatures() {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new ProblemException(PlanningError.PLAN_FILE_NOT_GEOJSON);
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean features = json.currentName().equals("features");
            JsonToken value = json.nextToken();
            if (features && value == JsonToken.START_ARRAY) {
                return;
            }
            json.skipChildren();
        }
        throw new ProblemException(PlanningError.PLAN_FILE_NOT_GEOJSON);
    }

    @Override
    public @Nullable Parcel next() {
        if (ended) {
            return null;
        }
        try {
            JsonToken token = json.nextToken();
            if (token == JsonToken.END_ARRAY) {
                return finish();
            }
            number++;
            if (number > MOST_PARCELS) {
                throw new ProblemException(PlanningError.PLAN_FILE_TOO_LARGE);
            }
            if (token != JsonToken.START_OBJECT) {
                throw new ProblemException(PlanningError.PLAN_FILE_BROKEN, number);
            }
            return feature();
        } catch (JacksonException e) {
            throw new ProblemException(PlanningError.PLAN_FILE_BROKEN, number);
        }
    }

    /** What follows the features must still be JSON: a file cut off is not whole. */
    private @Nullable Parcel finish() {
        ended = true;
        while (json.nextToken() != null) {
            json.skipChildren();
        }
        return null;
    }

    private Parcel feature() {
        Map<String, String> attributes = Map.of();
        Geometry geometry = new Geometry("", null);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                attributes = attributes();
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                geometry = geometry();
            } else {
                json.skipChildren();
            }
        }
        return parcel(attributes, geometry);
    }

    private Map<String, String> attributes() {
        Map<String, String> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = plain(json.currentName());
            JsonToken value = json.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL && values.size() < MOST_FIELDS) {
                values.put(name, plain(json.getString()));
            } else {
                json.skipChildren();
            }
        }
        return values;
    }

    private static String plain(String text) {
        return ParcelReader.plain(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private Geometry geometry() {
        String type = "";
        Object coordinates = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getString();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates = array(new int[1]);
            } else {
                json.skipChildren();
            }
        }
        return new Geometry(type, coordinates);
    }

    /** A position as {@code double[]}, anything above as a list. */
    private Object array(int[] taken) {
        List<Object> parts = new ArrayList<>();
        double[] position = new double[2];
        int numbers = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                parts.add(array(taken));
            } else if (token.isNumeric()) {
                if (numbers < position.length) {
                    position[numbers] = json.getDoubleValue();
                }
                numbers++;
            } else {
                position[0] = Double.NaN;
                numbers = position.length;
                json.skipChildren();
            }
        }
        if (numbers >= position.length) {
            count(++taken[0]);
            return position;
        }
        return parts;
    }

    private void count(int inThisOne) {
        points++;
        if (points > MOST_POINTS || inThisOne > 2 * MOST_POINTS_EACH) {
            throw new ProblemException(PlanningError.PLAN_FILE_TOO_LARGE);
        }
    }

    private Parcel parcel(Map<String, String> attributes, Geometry geometry) {
        if (!(geometry.coordinates() instanceof List<?> parts)) {
            return Parcel.refused(number, attributes, geometry.missing() ? Fault.NO_SHAPE : Fault.NOT_AN_AREA);
        }
        return switch (geometry.type()) {
            case "Polygon" -> polygons(attributes, List.of(parts));
            case "MultiPolygon" -> polygons(attributes, parts);
            default -> Parcel.refused(number, attributes, Fault.NOT_AN_AREA);
        };
    }

    private Parcel polygons(Map<String, String> attributes, List<?> polygons) {
        List<List<Ring>> usable = new ArrayList<>();
        boolean open = false;
        Fault refusal = Fault.NO_SHAPE;
        for (Object polygon : polygons) {
            RingCheck.Checked checked = RingCheck.check(rings(polygon));
            if (checked.refusal() == Fault.BAD_NUMBER) {
                return Parcel.refused(number, attributes, Fault.BAD_NUMBER);
            }
            if (checked.refusal() == null) {
                open |= checked.open();
                usable.add(checked.rings());
            } else {
                refusal = checked.refusal();
            }
        }
        if (usable.isEmpty()) {
            return Parcel.refused(number, attributes, refusal);
        }
        ParcelShape shape = new ParcelShape(usable);
        return shape.points() > MOST_POINTS_EACH
                ? Parcel.refused(number, attributes, Fault.TOO_MANY_POINTS)
                : new Parcel(number, attributes, shape, open ? Fault.OPEN_RING : null);
    }

    private static List<double[]> rings(Object polygon) {
        List<double[]> rings = new ArrayList<>();
        if (polygon instanceof List<?> parts) {
            for (Object ring : parts) {
                rings.add(coordinates(ring));
            }
        }
        return rings;
    }

    private static double[] coordinates(Object ring) {
        if (!(ring instanceof List<?> positions)) {
            return new double[] {Double.NaN};
        }
        double[] coordinates = new double[2 * positions.size()];
        for (int i = 0; i < positions.size(); i++) {
            boolean whole = positions.get(i) instanceof double[];
            double[] position = whole ? (double[]) positions.get(i) : new double[] {Double.NaN, Double.NaN};
            coordinates[2 * i] = position[0];
            coordinates[2 * i + 1] = position[1];
        }
        return coordinates;
    }

    @Override
    public void close() {
        json.close();
    }

    private record Geometry(String type, @Nullable Object coordinates) {

        boolean missing() {
            return type.isEmpty();
        }
    }
}
