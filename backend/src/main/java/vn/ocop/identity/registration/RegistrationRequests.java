package vn.ocop.identity.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Đăng ký chờ xác minh thư điện tử. Several may wait under one address, as anybody may have written it; the commune sees none
 * of them before the owner of the address has followed his link.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationRequests {

    static final Duration LIFETIME = Duration.ofHours(72);

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    RegistrationRequests(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps the form for a while; those whose time is over go.
     *
     * @return the secret of the link, which is kept nowhere
     */
    public String add(RegistrationForm form) {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        database.sql("delete from registration_request where expires_at < ?")
                .param(at(now))
                .update();
        database.sql("""
                        insert into registration_request (id, token_hash, content, created_at, expires_at)
                        values (?, ?, cast(? as jsonb), ?, ?)
                        """)
                .params(
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        hash(token),
                        json.writeValueAsString(form),
                        at(now),
                        at(now.plus(LIFETIME)))
                .update();
        return token;
    }

    /** The form behind a link, which leads to it once. */
    public Optional<RegistrationForm> take(String token) {
        return database.sql(
                        "delete from registration_request where token_hash = ? and expires_at >= ? returning content")
                .params(hash(token), at(clock.instant()))
                .query((row, number) -> json.readValue(row.getString(1), RegistrationForm.class))
                .optional();
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
