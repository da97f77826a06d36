package vn.ocop.notification;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Thư không gửi được: somebody decides whether each goes out again or not at all. */
@RestController
@RequestMapping("/api/undelivered-letters")
@RequiresPermission(Permission.MAIL_MANAGE)
@Transactional
class UndeliveredLetterController {

    private final UndeliveredLetters letters;
    private final AuditTrail trail;
    private final Clock clock;

    UndeliveredLetterController(UndeliveredLetters letters, AuditTrail trail, Clock clock) {
        this.letters = letters;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page<UndeliveredLetter> list(@Valid @ParameterObject PageRequest page) {
        UUID before = page.cursor().map(cursor -> cursor.uuid(0)).orElse(null);
        return Page.of(
                letters.list(before, page.rowsToRead()),
                page,
                letter -> Cursor.of(letter.id().toString()));
    }

    @PostMapping("/{id}/send-again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendAgain(@PathVariable UUID id) {
        UndeliveredLetter letter = held(id);
        letters.queue(id, clock.instant());
        trail.record(entry(LetterAction.LETTER_SENT_AGAIN, letter));
    }

    @PostMapping("/{id}/drop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id) {
        UndeliveredLetter letter = held(id);
        letters.drop(id, clock.instant());
        trail.record(entry(LetterAction.LETTER_DROPPED, letter));
    }

    /** @throws ProblemException when there is no such letter, or somebody has decided about it already */
    private UndeliveredLetter held(UUID id) {
        return letters.lock(id)
                .orElseThrow(() -> new ProblemException(
                        letters.exists(id) ? NotificationError.LETTER_DECIDED : WebError.NOT_FOUND));
    }

    private static AuditEntry entry(LetterAction action, UndeliveredLetter letter) {
        return AuditEntry.of(action, letter.id(), letter.subject())
                .before(new LetterState(letter.address(), letter.state(), letter.attempts()));
    }

    /** What the audit trail keeps of a letter. */
    private record LetterState(String address, UndeliveredLetter.State state, int attempts) {}
}
