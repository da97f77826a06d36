package vn.ocop.web.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Giới hạn số yêu cầu tới một không gian làm việc.
 *
 * @param signInPerMinute sign-ins and public forms of one network; an office behind one address shares it
 * @param readingPerMinute public reading of one network without login
 * @param formsPerHour public forms of one kind that one network may send
 * @param formsPerAddressPerHour public forms of one kind that may name one e-mail address
 */
@ConfigurationProperties("ocop.limits")
public record RequestLimits(int signInPerMinute, int readingPerMinute, int formsPerHour, int formsPerAddressPerHour) {}
