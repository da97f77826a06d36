package vn.ocop.planning;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.web.problem.ProblemException;

/** Bảng thuộc tính DBF (dBASE III) của một Shapefile, read row by row. */
final class DbfTable {

    private static final int HEADER = 32;
    private static final int NAME = 11;
    private static final int LENGTH_AT = 16;
    private static final int END_OF_FIELDS = 0x0d;

    private final DataInputStream content;
    private final List<Field> fields;
    private final int rows;
    private final byte[] row;

    private DbfTable(DataInputStream content, List<Field> fields, int rows, int rowLength) {
        this.content = content;
        this.fields = fields;
        this.rows = rows;
        this.row = new byte[rowLength];
    }

    static DbfTable open(DataInputStream content) throws IOException {
        try {
            ByteBuffer header = ByteBuffer.wrap(exactly(content, HEADER)).order(ByteOrder.LITTLE_ENDIAN);
            int rows = header.getInt(4);
            int headerLength = Short.toUnsignedInt(header.getShort(8));
            int rowLength = Short.toUnsignedInt(header.getShort(10));
            int count = (headerLength - HEADER - 1) / HEADER;
            if (rows < 0 || count < 1 || count > ParcelReader.MOST_FIELDS) {
                throw broken(0);
            }
            byte[] described = exactly(content, headerLength - HEADER);
            List<Field> fields = fields(described, count);
            if (fields.stream().mapToInt(Field::length).sum() + 1 > rowLength) {
                throw broken(0);
            }
            return new DbfTable(content, fields, rows, rowLength);
        } catch (EOFException e) {
            throw broken(0);
        }
    }

    int rows() {
        return rows;
    }

    List<String> names(TextEncoding encoding) {
        return fields.stream().map(field -> field.name(encoding)).toList();
    }

    /** The next row's values by field name. */
    Map<String, String> next(int number, TextEncoding encoding) throws IOException {
        readRow(number);
        Map<String, String> values = new LinkedHashMap<>();
        int at = 1;
        for (Field field : fields) {
            if (field.readable()) {
                byte[] value = Arrays.copyOfRange(row, at, at + field.length());
                values.put(field.name(encoding), ParcelReader.plain(encoding.decode(value)));
            }
            at += field.length();
        }
        return values;
    }

    /** The next row as it is, to tell its encoding. */
    byte[] nextRaw(int number) throws IOException {
        readRow(number);
        return row.clone();
    }

    private void readRow(int number) throws IOException {
        try {
            content.readFully(row);
        } catch (EOFException e) {
            throw broken(number);
        }
    }

    private static List<Field> fields(byte[] described, int count) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < count && described[i * HEADER] != END_OF_FIELDS; i++) {
            int at = i * HEADER;
            int end = at;
            while (end < at + NAME && described[end] != 0) {
                end++;
            }
            fields.add(new Field(
                    Arrays.copyOfRange(described, at, end),
                    (char) described[at + NAME],
                    Byte.toUnsignedInt(described[at + LENGTH_AT])));
        }
        if (fields.isEmpty()) {
            throw broken(0);
        }
        return List.copyOf(fields);
    }

    private static byte[] exactly(DataInputStream content, int bytes) throws IOException {
        byte[] read = new byte[Math.max(bytes, 0)];
        content.readFully(read);
        return read;
    }

    private static ProblemException broken(int number) {
        return new ProblemException(PlanningError.PLAN_FILE_BROKEN, number);
    }

    private record Field(byte[] rawName, char type, int length) {

        /** Everything but memo, picture and binary fields, whose content lies in other files. */
        boolean readable() {
            return "CNFDL".indexOf(type) >= 0;
        }

        String name(TextEncoding encoding) {
            String name = ParcelReader.plain(encoding.decode(rawName));
            return name.isEmpty() ? new String(rawName, StandardCharsets.ISO_8859_1) : name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Field field
                    && Arrays.equals(rawName, field.rawName)
                    && type == field.type
                    && length == field.length;
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(rawName) * 31 + length;
        }

        @Override
        public String toString() {
            return new String(rawName, StandardCharsets.ISO_8859_1);
        }
    }
}
