package vn.ocop.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.Conclusion;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.identity.NoticeRecipients;
import vn.ocop.notification.Notifications;
import vn.ocop.notification.Recipient;
import vn.ocop.producer.Producers;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.UserId;

/** Báo tin về chấm điểm. Nobody is told what he did himself. */
@Component
class ScoringNotices {

    private static final int LEAST_RECOGNISED = 3;
    private static final Set<Role> COMMUNE = Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER);

    private final Notifications notifications;
    private final NoticeRecipients recipients;
    private final Producers producers;

    ScoringNotices(Notifications notifications, NoticeRecipients recipients, Producers producers) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.producers = producers;
    }

    void begins(ScoringCase found, Collection<UserId> scorers, CurrentUser by) {
        send(ScoringNotice.SCORING_BEGINS, recipients.people(scorers), scoringPage(found), found, by);
    }

    void again(ScoringCase found, Collection<UserId> scorers, String reason, CurrentUser by) {
        send(ScoringNotice.SCORING_AGAIN, recipients.people(scorers), scoringPage(found), found, by, reason);
    }

    void concluded(ScoringCase found, Conclusion conclusion, CurrentUser by) {
        String[] result = result(found, conclusion);
        List<Recipient> officials = Stream.of(
                        recipients.holders(Role.PROVINCE_OFFICER),
                        recipients.holders(Role.PROVINCE_LEADER),
                        recipients.people(found.council().seats().stream()
                                .map(Seat::userId)
                                .toList()))
                .flatMap(List::stream)
                .distinct()
                .toList();
        ScoringNotice toOfficials =
                conclusion.knockedOut() ? ScoringNotice.COUNCIL_KNOCKED_OUT : ScoringNotice.COUNCIL_CONCLUDED;
        send(toOfficials, officials, scoringPage(found) + "/progress", found, by, result);
        if (conclusion.stars() < LEAST_RECOGNISED) {
            List<Recipient> others = Stream.of(
                            recipients.people(
                                    producers.membersOf(found.dossier().producer())),
                            recipients.holders(COMMUNE, found.dossier().commune()))
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            String dossierPage = "/app/dossiers/" + found.dossier().id();
            ScoringNotice toOthers =
                    conclusion.knockedOut() ? ScoringNotice.PRODUCT_KNOCKED_OUT : ScoringNotice.NOT_RECOGNISED;
            send(toOthers, others, dossierPage, found, by, result);
        }
    }

    /**
     * What the words of the notice leave open: why it was knocked out, or stars and average. The average comes as each of the
     * two languages writes it, for the words choose theirs when the notice is read.
     */
    private static String[] result(ScoringCase found, Conclusion conclusion) {
        BigDecimal average = conclusion.average();
        if (average == null) {
            return new String[] {Objects.requireNonNullElse(conclusion.knockoutReason(), "")};
        }
        int decimals = found.rules().roundingDecimals();
        return new String[] {
            Integer.toString(conclusion.stars()),
            PaperText.points(average, decimals),
            average.setScale(decimals, RoundingMode.HALF_UP).toPlainString()
        };
    }

    private static String scoringPage(ScoringCase found) {
        return "/app/scoring/" + found.dossier().id();
    }

    private void send(
            ScoringNotice kind,
            List<Recipient> people,
            String link,
            ScoringCase found,
            CurrentUser by,
            String... details) {
        Object[] words = Stream.concat(
                        Stream.of(
                                found.dossier().productName(),
                                found.dossier().producerName(),
                                found.council().title()),
                        Stream.of(details))
                .toArray();
        people.stream()
                .filter(person -> !person.id().equals(by.id()))
                .forEach(person -> notifications.send(kind, person, link, words));
    }
}
