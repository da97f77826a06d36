package vn.ocop.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.ocop.certificate.RecognitionChanged;
import vn.ocop.tenancy.TenantContext;

/**
 * Bộ nhớ tạm của cổng công khai, each province's apart: answers live half a minute, and those of a province go as soon as one
 * of its recognitions changes.
 */
@Component
class PublicCaches {

    private static final int MOST = 10_000;
    private static final Duration LIFE = Duration.ofSeconds(30);

    private final List<Answers<?, ?>> all = new CopyOnWriteArrayList<>();

    /** A cache of answers to one kind of question. */
    <Q, A> Answers<Q, A> open() {
        Answers<Q, A> answers = new Answers<>();
        all.add(answers);
        return answers;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(RecognitionChanged changed) {
        String tenant = TenantContext.current().partitionKey();
        all.forEach(answers -> answers.forget(tenant));
    }

    /** Câu trả lời đã biết. */
    static final class Answers<Q, A> {

        private final Cache<Key<Q>, A> known =
                Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LIFE).build();

        private Answers() {}

        A get(Q question, Supplier<A> answer) {
            return known.get(new Key<>(TenantContext.current().partitionKey(), question), missing -> answer.get());
        }

        private void forget(String tenant) {
            known.asMap().keySet().removeIf(key -> key.tenant().equals(tenant));
        }

        private record Key<Q>(String tenant, Q question) {}
    }
}
