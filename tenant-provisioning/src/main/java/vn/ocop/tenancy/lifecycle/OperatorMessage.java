package vn.ocop.tenancy.lifecycle;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import vn.ocop.tenancy.migration.MigrationFailedException;
import vn.ocop.tenancy.realm.RealmException;

/** Lời báo lỗi cho đơn vị vận hành: our own words as they are, anything else as a sentence that leads to the log. */
final class OperatorMessage {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private OperatorMessage() {}

    static String of(RuntimeException failure) {
        boolean ours = failure instanceof LifecycleException
                || failure instanceof RealmException
                || failure instanceof MigrationFailedException
                || failure instanceof InvalidOnboardingException;
        return ours
                ? String.valueOf(failure.getMessage())
                : "Gặp lỗi ngoài dự kiến lúc %s; hãy chạy lại, nếu vẫn lỗi thì xem nhật ký của tiến trình khởi tạo vào lúc đó."
                        .formatted(MOMENT.format(ZonedDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"))));
    }
}
