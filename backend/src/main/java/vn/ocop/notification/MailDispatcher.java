package vn.ocop.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.TenantContext;

/**
 * Gửi thư trong hàng đợi của không gian làm việc đang gắn. Any number of dispatchers may run at the same time.
 *
 * <p>A letter is handed to the mail server <em>at most once</em>. It is marked SENDING, and that is committed, before the
 * server hears of it. Then:
 *
 * <ul>
 *   <li>the server takes it: SENT;
 *   <li>the server cannot be reached or says “later” (4xx): it certainly has not taken it, so QUEUED again, later each
 *       time, for about three days;
 *   <li>the server says “never” (5xx): FAILED;
 *   <li>the connection breaks while the server decides, or the dispatcher dies: nobody can know, so UNCERTAIN and never
 *       sent again. The notice in the application is there in any case.
 * </ul>
 */
@Service
public class MailDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);

    private static final int PORTION = 20;
    private static final int MOST_ATTEMPTS = 24;
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);

    /** Longer than the mail server may take for a portion, by its time-outs. */
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(30);

    private final MailOutbox outbox;
    private final Postman postman;
    private final Clock clock;
    private final TransactionTemplate transactions;

    MailDispatcher(MailOutbox outbox, Postman postman, Clock clock, PlatformTransactionManager transactionManager) {
        this.outbox = outbox;
        this.postman = postman;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /**
     * Sends what is due.
     *
     * @return how many letters the mail server took
     */
    public int dispatch() {
        reconcile();
        int sent = 0;
        List<MailOutbox.ClaimedLetter> portion = claim();
        while (!portion.isEmpty()) {
            for (MailOutbox.ClaimedLetter letter : portion) {
                if (deliver(letter)) {
                    sent++;
                }
            }
            portion = claim();
        }
        return sent;
    }

    private void reconcile() {
        Integer abandoned = transactions.execute(status -> outbox.giveUp(clock.instant(), ABANDONED_AFTER));
        if (abandoned != null && abandoned > 0) {
            LOG.warn("{} letters were being sent when their dispatcher ended; they are not sent again", abandoned);
        }
    }

    private List<MailOutbox.ClaimedLetter> claim() {
        List<MailOutbox.ClaimedLetter> claimed = transactions.execute(status -> outbox.claim(clock.instant(), PORTION));
        return claimed == null ? List.of() : claimed;
    }

    private boolean deliver(MailOutbox.ClaimedLetter claimed) {
        Delivery delivery = postman.deliver(claimed.messageId(), claimed.letter(), TenantContext.current());
        transactions.executeWithoutResult(status -> note(claimed, delivery));
        if (delivery.outcome() != Delivery.Outcome.ACCEPTED) {
            LOG.warn("Letter {}: {} {}", claimed.id(), delivery.fault(), delivery.detail());
        }
        return delivery.outcome() == Delivery.Outcome.ACCEPTED;
    }

    private void note(MailOutbox.ClaimedLetter claimed, Delivery delivery) {
        Instant now = clock.instant();
        switch (delivery.outcome()) {
            case ACCEPTED -> outbox.sent(claimed.id(), now);
            case REFUSED -> outbox.failed(claimed.id(), delivery, now);
            case UNKNOWN -> outbox.uncertain(claimed.id(), delivery, now);
            case NOT_NOW -> {
                if (claimed.attempts() >= MOST_ATTEMPTS) {
                    outbox.failed(claimed.id(), delivery, now);
                } else {
                    outbox.again(claimed.id(), delivery, now.plus(wait(claimed.attempts())));
                }
            }
        }
    }

    /** Half a minute, then twice as long each time, four hours at most. */
    static Duration wait(int attempts) {
        Duration doubled = Duration.ofSeconds(30L << Math.min(attempts - 1, 12));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
