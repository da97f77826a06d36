package vn.ocop.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

/** Vì sao một bức thư chưa gửi được, as whoever looks after the mail understands it. */
enum MailFault {
    /** Chưa khai báo máy chủ thư. */
    NOT_CONFIGURED,
    /** Không kết nối được máy chủ thư. */
    UNREACHABLE,
    /** Máy chủ thư không bảo vệ kết nối như đã yêu cầu. */
    UNPROTECTED,
    /** Máy chủ thư không nhận tên hoặc mật khẩu. */
    SIGN_IN_REFUSED,
    /** Địa chỉ viết sai. */
    BAD_ADDRESS,
    /** Không có hộp thư ấy, hoặc hộp thư không nhận thư này. */
    MAILBOX_REFUSED,
    /** Hộp thư đầy. */
    MAILBOX_FULL,
    /** Máy chủ thư từ chối thư. */
    REFUSED,
    /** Máy chủ thư hẹn lúc khác. */
    LATER,
    /** Đứt kết nối hoặc dừng tiến trình khi đang gửi. */
    INTERRUPTED;

    private static final int MAILBOX_FULL_FOR_NOW = 452;
    private static final int MAILBOX_FULL_FOR_GOOD = 552;
    private static final int FOR_GOOD = 500;

    /** What kept a connection from being made. */
    static MailFault ofConnection(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return SIGN_IN_REFUSED;
        }
        for (Throwable at = failure; at != null; at = next(at)) {
            if (at instanceof SSLException || String.valueOf(at.getMessage()).startsWith("STARTTLS")) {
                return UNPROTECTED;
            }
        }
        return UNREACHABLE;
    }

    /** @param answer the server's code (RFC 5321) */
    static MailFault ofAnswer(int answer, Throwable failure) {
        if (answer == MAILBOX_FULL_FOR_NOW || answer == MAILBOX_FULL_FOR_GOOD) {
            return MAILBOX_FULL;
        }
        if (answer < FOR_GOOD) {
            return LATER;
        }
        return failure instanceof SMTPAddressFailedException ? MAILBOX_REFUSED : REFUSED;
    }

    /** Mail exceptions keep what happened in a chain of their own. */
    static @Nullable Throwable next(Throwable at) {
        if (at instanceof MessagingException mail && mail.getNextException() != null) {
            return mail.getNextException();
        }
        return at.getCause() == at ? null : at.getCause();
    }
}
