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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** The part of Keycloak that applications check signatures against, with one key for all realms. */
public final class RealmKeys {

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
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return new RealmKeys(key, "http://127.0.0.1:" + server.getAddress().getPort() + "/auth");
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
