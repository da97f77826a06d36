package vn.ocop.web.paging;

import org.jspecify.annotations.Nullable;
import vn.ocop.web.problem.ProblemException;

/**
 * Phiên bản mà người sửa đã thấy. A controller takes it as a parameter without any annotation: it is the request's If-Match
 * header, and the interface's description says so.
 *
 * @param ifMatch null when the request has none, which is refused as soon as a change asks for it
 */
public record SeenVersion(@Nullable String ifMatch) {

    /**
     * Refuses a change that is based on another version than the stored one.
     *
     * @throws ProblemException with a code that tells the screen to load the content again
     */
    public void require(long stored) {
        Versions.require(ifMatch, stored);
    }
}
