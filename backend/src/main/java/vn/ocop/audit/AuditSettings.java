package vn.ocop.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Thiết lập nhật ký.
 *
 * @param anchors folder for the daily anchors outside of the database ({@code OCOP_AUDIT_ANCHORS}), best on storage that
 *     the database's administrators cannot write to; absent: anchors stay in the database only
 */
@ConfigurationProperties("ocop.audit")
record AuditSettings(@Nullable Path anchors) {}
