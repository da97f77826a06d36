package vn.ocop.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Thiết lập gửi thư.
 *
 * @param from sender's address ({@code OCOP_MAIL_FROM})
 */
@ConfigurationProperties("ocop.mail")
record MailSettings(@DefaultValue("khong-tra-loi@ocop.vn") String from) {}
