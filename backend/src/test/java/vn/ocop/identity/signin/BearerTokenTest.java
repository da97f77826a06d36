package vn.ocop.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import vn.ocop.identity.KeycloakSettings;

/** A program gets in with an access token of the host's realm that is meant for us, and with nothing else. */
class BearerTokenTest {

    private static final String PUBLIC = "https://id.example.vn/auth";

    private static final AtomicInteger LOOK_UPS = new AtomicInteger();

    private static RSAKey key;
    private static HttpServer keycloak;
    private static JwtDecoder tokens;

    @BeforeAll
    static void startKeyServer() throws JOSEException, IOException {
        key = new RSAKeyGenerator(2048).keyID("test").generate();
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/auth/realms/thanhhoa/protocol/openid-connect/certs", exchange -> {
            LOOK_UPS.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        keycloak.start();
        String internal = "http://127.0.0.1:" + keycloak.getAddress().getPort() + "/auth";
        String masterKey = Base64.getEncoder().encodeToString(new byte[32]);
        tokens = new RealmTokens(new KeycloakSettings(PUBLIC, internal, masterKey)).bearerTokens("thanhhoa");
    }

    @AfterAll
    static void stopKeyServer() {
        keycloak.stop(0);
    }

    @Test
    void anAccessTokenMeantForUsIsTaken() throws JOSEException {
        assertThat(tokens.decode(token("thanhhoa", "ocop-backend", "Bearer")).getSubject())
                .isEqualTo("program");
    }

    @ParameterizedTest
    @CsvSource({
        // What signing out hands to the browser, for example in its history.
        "thanhhoa, ocop-backend, ID",
        "thanhhoa, account, Bearer",
        "bentre, ocop-backend, Bearer",
    })
    void anyOtherTokenIsRefused(String realm, String audience, String kind) throws JOSEException {
        String token = token(realm, audience, kind);
        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(BadJwtException.class);
    }

    /** Each would cost Keycloak a look-up, and anybody can send them. */
    @Test
    void tokensWithMadeUpKeysAreNotPassedOnToKeycloak() throws JOSEException {
        assertThat(tokens.decode(token("thanhhoa", "ocop-backend", "Bearer")).getSubject())
                .isEqualTo("program");
        int before = LOOK_UPS.get();
        for (int i = 0; i < 50; i++) {
            String token = token("thanhhoa", "ocop-backend", "Bearer", "bia-" + i);
            assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(BadJwtException.class);
        }
        assertThat(LOOK_UPS.get() - before).isLessThanOrEqualTo(2);
        assertThat(tokens.decode(token("thanhhoa", "ocop-backend", "Bearer")).getSubject())
                .as("the honest ones pass all the same")
                .isEqualTo("program");
    }

    private static String token(String realm, String audience, String kind) throws JOSEException {
        return token(realm, audience, kind, "test");
    }

    private static String token(String realm, String audience, String kind, String keyId) throws JOSEException {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(PUBLIC + "/realms/" + realm)
                .audience(audience)
                .subject("program")
                .claim("typ", kind)
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
