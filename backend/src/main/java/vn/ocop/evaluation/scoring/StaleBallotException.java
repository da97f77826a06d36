package vn.ocop.evaluation.scoring;

import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** The ballot was written meanwhile, for example on the member's other device; carries what is stored, so that both can be merged. */
class StaleBallotException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final transient MemberBallot stored;

    StaleBallotException(MemberBallot stored) {
        super(WebError.STALE_VERSION);
        this.stored = stored;
    }

    MemberBallot stored() {
        return stored;
    }
}
