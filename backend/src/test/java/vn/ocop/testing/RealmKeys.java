package vn.ocop.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The part of Keycloak that applications talk to without a browser, with one key for all realms. */
public final class RealmKeys {

    private static final ConcurrentMap<String, String> CODES = new ConcurrentHashMap<>();
    private static final RealmKeys SHARED = start();

    private final RSAKey key;
    private final String url;

    private RealmKeys(RSAKey key, String url) {
        this.key = key;
        this.url = url;
    }

    /** Address at which the application asks for keys. */
    static String internalUrl() {
        return SHARED.url;
    }

    /** What Keycloak sends when the session of that name has ended. */
    public static String logoutToken(String realm, String session) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer("http://id.localhost:18080/auth/realms/" + realm)
                .audience("ocop-backend")
                .subject("someone")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("typ", "Logout")
                .claim("sid", session)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .build();
        return signed(claims);
    }

    /**
     * Whoever comes with the code that is returned gets a token of this person, as after a sign-in at Keycloak.
     *
     * @param nonce as the application sent it with the browser
     */
    public static String code(String realm, UUID subject, String nonce) {
        String code = UUID.randomUUID().toString();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer("http://id.localhost:18080/auth/realms/" + realm)
                .audience("ocop-backend")
                .subject(subject.toString())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("nonce", nonce)
                .claim("sid", UUID.randomUUID().toString())
                .build();
        CODES.put(code, signed(claims));
        return code;
    }

    private static byte[] tokens(InputStream form) throws IOException {
        String asked = new String(form.readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.stream(asked.split("&"))
                .filter(field -> field.startsWith("code="))
                .map(field -> CODES.remove(field.substring("code=".length())))
                .filter(Objects::nonNull)
                .map(
                        "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
                                ::formatted)
                .findFirst()
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String signed(JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
        try {
            token.sign(new RSASSASigner(SHARED.key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static RealmKeys start() {
        try {
            RSAKey key = new RSAKeyGenerator(2048).keyID("test").generate();
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/auth/realms/", exchange -> {
                byte[] answer = exchange.getRequestURI().getPath().endsWith("/token")
                        ? tokens(exchange.getRequestBody())
                        : keys;
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(answer.length == 0 ? 400 : 200, answer.length == 0 ? -1 : answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            server.start();
            return new RealmKeys(key, "http://127.0.0.1:" + server.getAddress().getPort() + "/auth");
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
