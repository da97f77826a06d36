package vn.ocop.identity.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Giới hạn của một phiên làm việc.
 *
 * @param longest how long a sign-in holds, however busy the person is; the idle time-out stands beside it
 */
@ConfigurationProperties("ocop.session")
record SessionLimits(@DefaultValue("12h") Duration longest) {}
