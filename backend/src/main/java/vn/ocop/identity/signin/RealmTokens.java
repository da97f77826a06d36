package vn.ocop.identity.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import vn.ocop.identity.KeycloakSettings;
import vn.ocop.tenancy.realm.RealmSecrets;

/**
 * Kiểm tra chữ ký và nơi cấp của mã đăng nhập. One decoder for each realm, with the keys of that realm and its name as the
 * only accepted issuer: a token of another province does not validate.
 */
@Component
class RealmTokens implements JwtDecoderFactory<ClientRegistration> {

    /** Keycloak's claim that tells an access token from any other. */
    private static final String TOKEN_KIND = "typ";

    private static final String ACCESS_TOKEN = "Bearer";

    private static final int CONNECT_LIMIT = 5_000;
    private static final int ANSWER_LIMIT = 5_000;
    private static final int LARGEST_KEY_SET = 1024 * 1024;

    private final ConcurrentMap<String, JwtDecoder> idTokens = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, JwtDecoder> bearerTokens = new ConcurrentHashMap<>();
    private final KeycloakSettings keycloak;

    RealmTokens(KeycloakSettings keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return idTokens.computeIfAbsent(registration.getRegistrationId(), realm -> {
            NimbusJwtDecoder decoder = keysOf(realm);
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(keycloak.issuer(realm)),
                    new OidcIdTokenValidator(registration)));
            return decoder;
        });
    }

    /**
     * For programs that call the API with a token: it must be an access token and meant for us. The token of a browser's
     * sign-in is meant for us, too, and passes through the browser at signing out; it opens nothing.
     */
    JwtDecoder bearerTokens(String realm) {
        return bearerTokens.computeIfAbsent(realm, name -> {
            NimbusJwtDecoder decoder = keysOf(name);
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(keycloak.issuer(name)),
                    new JwtClaimValidator<Collection<String>>(
                            JwtClaimNames.AUD, audience -> audience != null && audience.contains(RealmSecrets.CLIENT)),
                    new JwtClaimValidator<String>(TOKEN_KIND, ACCESS_TOKEN::equals)));
            return token -> decode(decoder, token);
        });
    }

    /** A key that may not even be looked up any more is an unknown key, not a failure of ours. */
    private static Jwt decode(JwtDecoder decoder, String token) {
        try {
            return decoder.decode(token);
        } catch (JwtException e) {
            for (Throwable at = e; at != null; at = at.getCause()) {
                if (at instanceof RateLimitReachedException) {
                    throw new BadJwtException("The token names a key that nobody knows", e);
                }
            }
            throw e;
        }
    }

    /**
     * The realm's keys, fetched again for an unknown one twice in half a minute at most: otherwise a stream of tokens with
     * keys that were made up would be passed on to Keycloak as a stream of look-ups.
     */
    private NimbusJwtDecoder keysOf(String realm) {
        URI keys = URI.create(keycloak.internalEndpoint(realm, "certs"));
        try {
            JWKSource<SecurityContext> source = JWKSourceBuilder.<SecurityContext>create(
                            keys.toURL(), new DefaultResourceRetriever(CONNECT_LIMIT, ANSWER_LIMIT, LARGEST_KEY_SET))
                    .refreshAheadCache(false)
                    .build();
            return NimbusJwtDecoder.withJwkSource(source).build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("Keycloak has no such address: " + keys, e);
        }
    }
}
