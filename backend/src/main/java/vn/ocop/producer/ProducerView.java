package vn.ocop.producer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.identity.Accounts;
import vn.ocop.web.access.UserId;

/**
 * Chủ thể, as its page shows it.
 *
 * @param originalPlace the place as an imported list has it; null when there is none
 * @param location where it produces; null until somebody has said so
 * @param mayChange whether the reader may change it
 */
record ProducerView(
        ProducerId id,
        ProducerProfile profile,
        @Nullable String originalPlace,
        @Nullable ProducerLocation location,
        List<MemberView> members,
        boolean mayChange,
        Instant updatedAt,
        long version) {

    static ProducerView of(Producer producer, List<Accounts.Account> members, boolean mayChange) {
        return new ProducerView(
                producer.id(),
                producer.profile(),
                producer.originalPlace(),
                producer.location(),
                members.stream()
                        .map(account -> new MemberView(account.id(), account.username(), account.fullName()))
                        .toList(),
                mayChange,
                producer.updatedAt(),
                producer.version());
    }

    /** Người thay mặt chủ thể. */
    record MemberView(UserId id, String username, String fullName) {}
}
