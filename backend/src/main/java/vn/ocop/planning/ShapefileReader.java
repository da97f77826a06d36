package vn.ocop.planning;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.problem.ProblemException;

/**
 * Đọc Shapefile (Esri, 1998): areas, with or without heights. Every length in the file is checked before it is believed; a
 * record that is no area is refused alone, a file whose records do not fit together as a whole.
 */
final class ShapefileReader implements ParcelReader {

    private static final int FILE_CODE = 9994;
    private static final int FILE_HEADER = 100;
    private static final int POLYGON = 5;
    private static final int POLYGON_Z = 15;
    private static final int POLYGON_M = 25;
    private static final int BEFORE_PARTS = 44;
    private static final int POINT = 16;
    private static final int WORD = 2;
    private static final int LARGEST_RECORD = BEFORE_PARTS + MOST_POINTS_EACH * 48;

    private final ShapefileArchive archive;
    private final DataInputStream shapes;
    private final DbfTable table;
    private final TextEncoding encoding;
    private int number;
    private int points;

    private ShapefileReader(ShapefileArchive archive, DataInputStream shapes, DbfTable table, TextEncoding encoding) {
        this.archive = archive;
        this.shapes = shapes;
        this.table = table;
        this.encoding = encoding;
    }

    static ShapefileReader open(Path file, TextEncoding encoding) throws IOException {
        ShapefileArchive archive = ShapefileArchive.open(file);
        try {
            DataInputStream shapes = archive.shapes();
            if (ByteBuffer.wrap(read(shapes, FILE_HEADER, 0)).getInt() != FILE_CODE) {
                throw broken(0);
            }
            return new ShapefileReader(archive, shapes, DbfTable.open(archive.table()), encoding);
        } catch (IOException | ProblemException e) {
            archive.close();
            throw e;
        }
    }

    @Override
    public @Nullable Parcel next() throws IOException {
        int begin = shapes.read();
        if (begin < 0) {
            if (number != table.rows()) {
                throw broken(number + 1);
            }
            return null;
        }
        number++;
        if (number > MOST_PARCELS) {
            throw new ProblemException(PlanningError.PLAN_FILE_TOO_LARGE);
        }
        read(shapes, 3, number);
        long length =
                (long) ByteBuffer.wrap(read(shapes, Integer.BYTES, number)).getInt() * WORD;
        if (length < Integer.BYTES || length > LARGEST_RECORD) {
            throw broken(number);
        }
        ByteBuffer record = ByteBuffer.wrap(read(shapes, (int) length, number)).order(ByteOrder.LITTLE_ENDIAN);
        if (number > table.rows()) {
            throw broken(number);
        }
        return parcel(record, table.next(number, encoding));
    }

    private Parcel parcel(ByteBuffer record, Map<String, String> attributes) {
        int type = record.getInt(0);
        if (type == 0) {
            return Parcel.refused(number, attributes, Fault.NO_SHAPE);
        }
        if (type != POLYGON && type != POLYGON_Z && type != POLYGON_M) {
            return Parcel.refused(number, attributes, Fault.NOT_AN_AREA);
        }
        if (record.limit() < BEFORE_PARTS) {
            throw broken(number);
        }
        int parts = record.getInt(36);
        int all = record.getInt(40);
        if (parts < 0 || all < 0 || BEFORE_PARTS + 4L * parts + (long) POINT * all > record.limit()) {
            throw broken(number);
        }
        points += all;
        if (points > MOST_POINTS) {
            throw new ProblemException(PlanningError.PLAN_FILE_TOO_LARGE);
        }
        return all > MOST_POINTS_EACH
                ? Parcel.refused(number, attributes, Fault.TOO_MANY_POINTS)
                : RingCheck.parcel(number, attributes, rings(record, parts, all), ParcelShape::ofRings);
    }

    private List<double[]> rings(ByteBuffer record, int parts, int all) {
        int begin = BEFORE_PARTS + 4 * parts;
        List<double[]> rings = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = record.getInt(BEFORE_PARTS + 4 * part);
            int to = part + 1 < parts ? record.getInt(BEFORE_PARTS + 4 * (part + 1)) : all;
            if (from < 0 || to < from || to > all) {
                throw broken(number);
            }
            double[] ring = new double[2 * (to - from)];
            for (int i = 0; i < ring.length; i++) {
                ring[i] = record.getDouble(begin + from * POINT + i * Double.BYTES);
            }
            rings.add(ring);
        }
        return rings;
    }

    private static byte[] read(DataInputStream content, int bytes, int number) throws IOException {
        byte[] read = new byte[bytes];
        try {
            content.readFully(read);
        } catch (EOFException e) {
            throw broken(number);
        }
        return read;
    }

    private static ProblemException broken(int number) {
        return new ProblemException(PlanningError.PLAN_FILE_BROKEN, number);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
