package vn.ocop.evaluation.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
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
        send(ScoringNotice.SCORING_BEGINS, recipients.people(scorers), scoringPage(found), found, "", by);
    }

    void again(ScoringCase found, Collection<UserId> scorers, String reason, CurrentUser by) {
        send(ScoringNotice.SCORING_AGAIN, recipients.people(scorers), scoringPage(found), found, reason, by);
    }

    /** @param result in words, for example “4 sao, 82,50 điểm” */
    void concluded(ScoringCase found, String result, boolean recognised, CurrentUser by) {
        List<Recipient> officials = Stream.of(
                        recipients.holders(Role.PROVINCE_OFFICER),
                        recipients.holders(Role.PROVINCE_LEADER),
                        recipients.people(found.council().seats().stream()
                                .map(Seat::userId)
                                .toList()))
                .flatMap(List::stream)
                .distinct()
                .toList();
        send(ScoringNotice.COUNCIL_CONCLUDED, officials, scoringPage(found) + "/result", found, result, by);
        if (!recognised) {
            List<Recipient> others = Stream.of(
                            recipients.people(
                                    producers.membersOf(found.dossier().producer())),
                            recipients.holders(COMMUNE, found.dossier().commune()))
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            String dossierPage = "/app/dossiers/" + found.dossier().id();
            send(ScoringNotice.NOT_RECOGNISED, others, dossierPage, found, result, by);
        }
    }

    private static String scoringPage(ScoringCase found) {
        return "/app/scoring/" + found.dossier().id();
    }

    private void send(
            ScoringNotice kind, List<Recipient> people, String link, ScoringCase found, String detail, CurrentUser by) {
        people.stream()
                .filter(person -> !person.id().equals(by.id()))
                .forEach(person -> notifications.send(
                        kind,
                        person,
                        link,
                        found.dossier().productName(),
                        found.dossier().producerName(),
                        found.council().title(),
                        detail));
    }
}
