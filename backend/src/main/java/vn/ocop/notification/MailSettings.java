package vn.ocop.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Thiết lập gửi thư.
 *
 * @param from sender's address ({@code OCOP_MAIL_FROM})
 * @param host mail server ({@code OCOP_SMTP_HOST}); empty where no mail is sent
 * @param port its port ({@code OCOP_SMTP_PORT})
 * @param security how the connection is protected ({@code OCOP_SMTP_SECURITY})
 * @param user name at the mail server ({@code OCOP_SMTP_USER}); empty where it asks for none
 * @param password that belongs to the name ({@code OCOP_SMTP_PASSWORD})
 */
@ConfigurationProperties("ocop.mail")
record MailSettings(
        @DefaultValue("khong-tra-loi@ocop.vn") String from,
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @DefaultValue("NONE") Security security,
        @DefaultValue("") String user,
        @DefaultValue("") String password) {

    /** Cách bảo vệ kết nối tới máy chủ thư. */
    enum Security {
        /** Không mã hóa; chỉ dùng trong mạng nội bộ. */
        NONE,
        /** Bắt đầu bằng kết nối thường rồi chuyển sang TLS, bắt buộc. */
        STARTTLS,
        /** TLS ngay từ đầu. */
        TLS
    }

    @Override
    public String toString() {
        return from + " through " + host + ":" + port + " (" + security + ")";
    }
}
