package vn.ocop.producer;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.web.access.UserId;

/** Các tài khoản được thay mặt chủ thể; within the caller's transaction, also in the batch process. */
@Component
public class ProducerMembers {

    private final JdbcClient database;

    ProducerMembers(JdbcClient database) {
        this.database = database;
    }

    Set<ProducerId> producersOf(UserId user) {
        return database
                .sql("select producer_id from producer_member where user_id = ?")
                .param(user.value())
                .query((row, _) -> new ProducerId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The accounts that act for the producer. */
    public Set<UserId> of(ProducerId producer) {
        return database
                .sql("select user_id from producer_member where producer_id = ?")
                .param(producer.value())
                .query((row, _) -> new UserId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return false when he was a member already */
    boolean add(ProducerId producer, UserId user) {
        return database.sql("insert into producer_member (producer_id, user_id) values (?, ?) on conflict do nothing")
                        .params(producer.value(), user.value())
                        .update()
                == 1;
    }

    /** @return false when he was none */
    boolean remove(ProducerId producer, UserId user) {
        return database.sql("delete from producer_member where producer_id = ? and user_id = ?")
                        .params(producer.value(), user.value())
                        .update()
                == 1;
    }
}
