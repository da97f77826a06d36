package vn.ocop.planning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Shapefiles made by hand, right ones and wrong ones. */
final class SampleShapefile {

    private static final int CODE_LENGTH = 10;
    private static final int NAME_LENGTH = 40;

    private final ByteArrayOutputStream shapes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private final Map<String, byte[]> extra = new LinkedHashMap<>();
    private int count;

    SampleShapefile add(String code, byte[] name, double[]... rings) {
        List<Integer> starts = new ArrayList<>();
        int points = 0;
        for (double[] ring : rings) {
            starts.add(points);
            points += ring.length / 2;
        }
        ByteBuffer content =
                ByteBuffer.allocate(44 + 4 * rings.length + 16 * points).order(ByteOrder.LITTLE_ENDIAN);
        content.putInt(5).position(36);
        content.putInt(rings.length).putInt(points);
        starts.forEach(content::putInt);
        for (double[] ring : rings) {
            for (double coordinate : ring) {
                content.putDouble(coordinate);
            }
        }
        return record(code, name, content.array());
    }

    SampleShapefile addPoint(String code, double x, double y) {
        return record(
                code,
                new byte[0],
                ByteBuffer.allocate(20)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(1)
                        .putDouble(x)
                        .putDouble(y)
                        .array());
    }

    SampleShapefile record(String code, byte[] name, byte[] content) {
        count++;
        shapes.writeBytes(
                ByteBuffer.allocate(8).putInt(count).putInt(content.length / 2).array());
        shapes.writeBytes(content);
        rows.write(' ');
        rows.writeBytes(padded(code.getBytes(StandardCharsets.US_ASCII), CODE_LENGTH));
        rows.writeBytes(padded(name, NAME_LENGTH));
        return this;
    }

    SampleShapefile with(String extension, String text) {
        extra.put(extension, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] zip() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("du-lieu/qh.shp", shp());
        files.put("du-lieu/qh.dbf", dbf());
        extra.forEach((extension, content) -> files.put("du-lieu/qh" + extension, content));
        return zip(files);
    }

    byte[] shp() {
        ByteBuffer header = ByteBuffer.allocate(100);
        header.putInt(0, 9994).putInt(24, (100 + shapes.size()) / 2);
        header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 5);
        return joined(header.array(), shapes.toByteArray());
    }

    byte[] dbf() {
        ByteBuffer header = ByteBuffer.allocate(32 + 2 * 32 + 1).order(ByteOrder.LITTLE_ENDIAN);
        header.put(0, (byte) 3).putInt(4, count).putShort(8, (short) header.capacity());
        header.putShort(10, (short) (1 + CODE_LENGTH + NAME_LENGTH));
        field(header, 32, "KyHieu", CODE_LENGTH);
        field(header, 64, "Ten", NAME_LENGTH);
        header.put(96, (byte) 0x0d);
        return joined(header.array(), rows.toByteArray());
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void field(ByteBuffer header, int at, String name, int length) {
        header.put(at, name.getBytes(StandardCharsets.US_ASCII));
        header.put(at + 11, (byte) 'C').put(at + 16, (byte) length);
    }

    private static byte[] padded(byte[] text, int length) {
        byte[] padded = " ".repeat(length).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(text, 0, padded, 0, Math.min(text.length, length));
        return padded;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
