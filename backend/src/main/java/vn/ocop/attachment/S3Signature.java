package vn.ocop.attachment;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Chữ ký yêu cầu S3 (AWS Signature Version 4, header form, one chunk). */
final class S3Signature {

    /** SHA-256 of no content. */
    static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final S3Credentials credentials;
    private final Clock clock;

    S3Signature(S3Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * The headers that make a request a signed one; {@code signed} are further headers to sign, in lower case. The target's
     * query has its parameters in order of their names.
     */
    Map<String, String> headers(String method, URI target, String contentSha256, Map<String, String> signed) {
        String time = TIME.format(clock.instant());
        String scope = time.substring(0, 8) + "/" + credentials.region() + "/s3/aws4_request";
        SortedMap<String, String> all = new TreeMap<>(signed);
        all.put("host", host(target));
        all.put("x-amz-content-sha256", contentSha256);
        all.put("x-amz-date", time);
        String names = String.join(";", all.keySet());
        String query = target.getRawQuery() == null ? "" : target.getRawQuery();
        String canonical = method + "\n" + target.getRawPath() + "\n" + query + "\n"
                + all.entrySet().stream()
                        .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                        .collect(Collectors.joining())
                + "\n" + names + "\n" + contentSha256;
        String toSign = ALGORITHM + "\n" + time + "\n" + scope + "\n" + sha256(canonical);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-amz-content-sha256", contentSha256);
        headers.put("x-amz-date", time);
        headers.put(
                "Authorization",
                "%s Credential=%s/%s,SignedHeaders=%s,Signature=%s"
                        .formatted(ALGORITHM, credentials.accessKey(), scope, names, sign(scope, toSign)));
        return headers;
    }

    private static String host(URI target) {
        return target.getPort() < 0 ? target.getHost() : target.getHost() + ":" + target.getPort();
    }

    private String sign(String scope, String toSign) {
        byte[] key = ("AWS4" + credentials.secretKey()).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/")) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, toSign));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
