package vn.ocop.perf;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** Stands in for Keycloak where only signed tokens are needed: one key for all realms, served where Keycloak serves it. */
final class TokenIssuer implements AutoCloseable {

    static final String PUBLIC_URL = "http://id.localhost/auth";

    private final KeyPair key;
    private final HttpServer server;

    TokenIssuer() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] keys = keySet().getBytes(StandardCharsets.UTF_8);
        server.createContext("/auth/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    String internalUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/auth";
    }

    String token(String realm, String subject) throws GeneralSecurityException {
        Instant now = Instant.now();
        String head =
                encode("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"measure\"}".getBytes(StandardCharsets.UTF_8));
        String body = encode(
                "{\"iss\":\"%s/realms/%s\",\"typ\":\"Bearer\",\"aud\":[\"ocop-backend\"],\"sub\":\"%s\",\"iat\":%d,\"exp\":%d}"
                        .formatted(
                                PUBLIC_URL,
                                realm,
                                subject,
                                now.getEpochSecond(),
                                now.plusSeconds(7200).getEpochSecond())
                        .getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update((head + "." + body).getBytes(StandardCharsets.US_ASCII));
        return head + "." + body + "." + encode(signature.sign());
    }

    private String keySet() {
        RSAPublicKey open = (RSAPublicKey) key.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"kid\":\"measure\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(number(open.getModulus()), number(open.getPublicExponent()));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return encode(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
