package vn.ocop.database;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Kết nối cơ sở dữ liệu của ứng dụng.
 *
 * @param url JDBC address
 * @param appUser login that owns nothing and sees nothing outside of a tenant's transaction
 * @param poolSize most connections open at one time
 * @param registryMaxAgeSeconds how long a change of a tenant's state may go unnoticed
 */
@ConfigurationProperties("ocop.db")
public record DatabaseSettings(
        String url, String appUser, String appPassword, int poolSize, int registryMaxAgeSeconds) {

    @Override
    public String toString() {
        return appUser + "@" + url;
    }
}
