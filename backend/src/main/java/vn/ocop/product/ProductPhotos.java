package vn.ocop.product;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.attachment.Attachment;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.attachment.Attachments;

/**
 * Ảnh sản phẩm thu nhỏ: a JPEG made anew, which weighs little and carries nothing of what a phone writes into its pictures
 * (place, time, owner).
 */
@Component
public class ProductPhotos {

    private static final Logger LOG = LoggerFactory.getLogger(ProductPhotos.class);
    private static final long MOST_PIXELS = 120_000_000;
    private static final float[] QUALITIES = {0.8f, 0.65f, 0.5f, 0.35f};

    private final ProductPictures pictures;
    private final Attachments attachments;

    ProductPhotos(ProductPictures pictures, Attachments attachments) {
        this.pictures = pictures;
        this.attachments = attachments;
    }

    /**
     * The stored picture of that product; empty when it has no such one.
     *
     * <p>Bytes are read when asked for, outside of the transaction.
     */
    @Transactional(readOnly = true)
    public Optional<Resource> original(ProductId product, UUID picture) {
        return pictures.of(product).stream()
                .filter(one -> one.attachment().equals(picture))
                .findFirst()
                .flatMap(one -> attachments.find(new AttachmentId(picture)))
                .filter(file -> file.state() == Attachment.State.STORED)
                .map(attachments::content);
    }

    /**
     * The picture in a size for pages.
     *
     * @param side longest side in pixels
     * @param bytes what it should weigh at most; met by coarser quality
     * @return empty when it cannot be read
     */
    public static Optional<byte[]> small(Resource original, int side, int bytes) {
        try (InputStream in = original.getInputStream()) {
            byte[] content = in.readAllBytes();
            BufferedImage image = read(content, side);
            if (image == null) {
                return Optional.empty();
            }
            BufferedImage fitted = fitted(image, side, PictureTurn.of(content));
            byte[] jpeg = {};
            for (float quality : QUALITIES) {
                jpeg = jpeg(fitted, quality);
                if (jpeg.length <= bytes) {
                    break;
                }
            }
            return Optional.of(jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            LOG.warn("A picture could not be made smaller: {}", e.toString());
            return Optional.empty();
        }
    }

    /** Reads every n-th pixel of a large picture, so that a small file cannot unpack into all of the memory. */
    private static @Nullable BufferedImage read(byte[] content, int side) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    return null;
                }
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * side));
                ImageReadParam how = reader.getDefaultReadParam();
                how.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, how);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage fitted(BufferedImage image, int side, PictureTurn turn) {
        double scale = Math.min(1, (double) side / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean sideways = turn.sideways();
        BufferedImage target =
                new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = target.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, target.getWidth(), target.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform place = turn.upright(width, height);
        place.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        canvas.drawImage(image, place, null);
        canvas.dispose();
        return target;
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
