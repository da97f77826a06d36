package vn.ocop.web.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Giới hạn số yêu cầu mỗi phút của một mạng tới một không gian làm việc.
 *
 * @param signInPerMinute sign-ins and public forms; an office behind one address shares it
 * @param readingPerMinute public reading without login
 */
@ConfigurationProperties("ocop.limits")
public record RequestLimits(int signInPerMinute, int readingPerMinute) {}
