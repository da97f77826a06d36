package vn.ocop.web.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.ocop.web.problem.ProblemWriter;
import vn.ocop.web.problem.WebError;

/**
 * Từ chối ký tự rỗng (U+0000) ở mọi nơi chữ có thể đi vào: no text column of PostgreSQL takes one, and no person types one.
 * Here it is refused once for all endpoints, in addresses before anything runs and in JSON while it is read.
 */
public final class UnstorableTextFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    public UnstorableTextFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && query.contains("%00")) {
            problems.write(request, response, WebError.UNSTORABLE_TEXT);
        } else {
            chain.doFilter(isJson(request) ? new WatchedRequest(request) : request, response);
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).contains("json");
    }

    private static final class WatchedRequest extends HttpServletRequestWrapper {

        WatchedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new WatchedBody(super.getInputStream());
        }
    }

    private static final class WatchedBody extends ServletInputStream {

        private final ServletInputStream body;
        private final StorableJson json;

        WatchedBody(ServletInputStream body) {
            this.body = body;
            this.json = new StorableJson(body);
        }

        @Override
        public int read() throws IOException {
            return json.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return json.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
