package vn.ocop.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/** Dấu nhận biết nội dung của các tệp giao diện: computed once for each, as the files of a running release never change. */
final class ContentTags implements Function<Resource, String> {

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** Weak, since the same content also goes out compressed. */
    @Override
    public String apply(Resource resource) {
        String name = Objects.requireNonNullElse(resource.getFilename(), "");
        return known.computeIfAbsent(resource.getDescription() + name, key -> "W/\"" + digest(resource) + "\"");
    }

    private static String digest(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            return DigestUtils.md5DigestAsHex(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
