package vn.ocop.trace.gs1;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Đường dẫn GS1 Digital Link: what a web address says in application identifiers, the key first. Uncompressed links of the
 * standard, no abbreviations of keys and no shortened GTIN.
 */
public record DigitalLink(List<Element> elements) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i:https?)://[A-Za-z0-9.\\-:\\[\\]]+(/[^?#^\\s]*)(?:\\?([^#^\\s]*))?(?:#.*)?");

    private static final Pattern NUMBER = Pattern.compile("\\d{2,4}");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private static final int LONGEST = 2_000;

    public DigitalLink {
        elements = List.copyOf(elements);
    }

    /**
     * The link of a lot or of one piece of it.
     *
     * @param gtin fourteen digits
     * @param serial null for all of the lot
     */
    public static DigitalLink of(
            String gtin, String lot, @Nullable String serial, LocalDate madeOn, @Nullable LocalDate bestBefore) {
        List<Element> elements = new ArrayList<>();
        elements.add(checked("01", gtin));
        elements.add(checked("10", lot));
        if (serial != null) {
            elements.add(checked("21", serial));
        }
        if (bestBefore != null) {
            elements.add(checked("17", DAY.format(bestBefore)));
        }
        elements.add(checked("11", DAY.format(madeOn)));
        return new DigitalLink(elements);
    }

    /** The link that the address is; empty for any other address. */
    public static Optional<DigitalLink> parse(String address) {
        var matcher = ADDRESS.matcher(address);
        if (address.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        List<String> path = Arrays.asList(matcher.group(1).substring(1).split("/", -1));
        Optional<List<Element>> query = attributes(matcher.group(2));
        return query.flatMap(attributes -> fromPath(path).flatMap(found -> joined(found, attributes)));
    }

    /** @param origin scheme and host, for example {@code https://thanhhoa.ocop.vn} */
    public String uri(String origin) {
        StringBuilder path = new StringBuilder(origin);
        StringBuilder query = new StringBuilder();
        for (Element element : elements) {
            if (ApplicationIdentifier.isPrimary(element.code()) || isQualifier(element.code())) {
                path.append('/').append(element.code()).append('/').append(encoded(element.value()));
            } else {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(element.code())
                        .append('=')
                        .append(encoded(element.value()));
            }
        }
        return path.append(query).toString();
    }

    /** GTIN in fourteen digits. */
    public Optional<String> gtin() {
        return value("01");
    }

    public Optional<String> lot() {
        return value("10");
    }

    public Optional<String> serial() {
        return value("21");
    }

    /** The data as one string with {@code ^} where a separator is needed, as scanners hand it on. */
    public String unbracketed() {
        StringBuilder text = new StringBuilder("^");
        boolean open = false;
        for (Element element : elements) {
            text.append(open ? "^" : "").append(element.code()).append(element.value());
            open = !ApplicationIdentifier.of(element.code())
                    .map(ApplicationIdentifier::fixed)
                    .orElse(false);
        }
        return text.toString();
    }

    private Optional<String> value(String code) {
        return elements.stream()
                .filter(element -> element.code().equals(code))
                .map(Element::value)
                .findFirst();
    }

    /** The key nearest to the end counts: what stands before it is a path of the site. */
    private static Optional<List<Element>> fromPath(List<String> path) {
        for (int start = path.size() - 2; start >= 0; start--) {
            if (ApplicationIdentifier.isPrimary(path.get(start)) && (path.size() - start) % 2 == 0) {
                return pairs(path.subList(start, path.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Element>> pairs(List<String> parts) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 2) {
            Optional<Element> element = element(parts.get(i), parts.get(i + 1));
            if (element.isEmpty()) {
                return Optional.empty();
            }
            found.add(element.get());
        }
        List<String> qualifiers = found.stream().skip(1).map(Element::code).toList();
        return ApplicationIdentifier.mayFollow(found.getFirst().code(), qualifiers)
                ? Optional.of(found)
                : Optional.empty();
    }

    /** Names that are no numbers belong to others and are passed over; a number must be one that GS1 has given out. */
    private static Optional<List<Element>> attributes(@Nullable String query) {
        List<Element> found = new ArrayList<>();
        for (String pair : query == null ? List.<String>of() : Arrays.asList(query.split("[&;]"))) {
            int equals = pair.indexOf('=');
            if (equals > 0 && NUMBER.matcher(pair.substring(0, equals)).matches()) {
                Optional<Element> element = element(pair.substring(0, equals), pair.substring(equals + 1));
                if (element.isEmpty()) {
                    return Optional.empty();
                }
                found.add(element.get());
            }
        }
        return Optional.of(found);
    }

    private static Optional<DigitalLink> joined(List<Element> path, List<Element> attributes) {
        List<Element> all = new ArrayList<>(path);
        all.addAll(attributes);
        long codes = all.stream().map(Element::code).distinct().count();
        return codes == all.size() ? Optional.of(new DigitalLink(all)) : Optional.empty();
    }

    private static Optional<Element> element(String code, String encoded) {
        String value;
        try {
            value = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return ApplicationIdentifier.of(code)
                .filter(known -> known.accepts(value))
                .map(known -> new Element(code, value));
    }

    private static Element checked(String code, String value) {
        return ApplicationIdentifier.of(code)
                .filter(known -> known.accepts(value))
                .map(known -> new Element(code, value))
                .orElseThrow(() -> new IllegalArgumentException("No value of AI " + code + ": " + value));
    }

    private static boolean isQualifier(String code) {
        return code.equals("22") || code.equals("10") || code.equals("21");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Một cặp mã và giá trị. */
    public record Element(String code, String value) {}
}
