package vn.ocop.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ocop.web.problem.ProblemWriter;

/** A form is small; what is not small is no form. */
class BodyLimitFilterTest {

    private static final int LARGEST = (int) BodyLimitFilter.LARGEST;

    private final BodyLimitFilter filter = new BodyLimitFilter(mock(ProblemWriter.class));

    @Test
    void aFormArrivesWhole() throws Exception {
        byte[] body = new byte[LARGEST];
        ServletRequest passed = Objects.requireNonNull(passed(new MockHttpServletRequest(), "application/json", body));
        assertThat(passed.getInputStream().readAllBytes()).isEqualTo(body);
    }

    @Test
    void anAnnouncedGiantIsNotRead() throws Exception {
        assertThat(passed(new MockHttpServletRequest(), "Application/JSON;charset=UTF-8", new byte[LARGEST + 1]))
                .isNull();
    }

    @Test
    void aGiantWithoutLengthIsCutOff() throws Exception {
        MockHttpServletRequest chunked = new MockHttpServletRequest() {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        ServletRequest passed = Objects.requireNonNull(passed(chunked, "application/json", new byte[LARGEST + 1]));
        assertThatThrownBy(() -> passed.getInputStream().readAllBytes()).isInstanceOf(IOException.class);
    }

    @Test
    void piecesOfFilesHaveLimitsOfTheirOwn() throws Exception {
        assertThat(passed(new MockHttpServletRequest(), "application/offset+octet-stream", new byte[LARGEST + 1]))
                .isNotNull();
    }

    private @Nullable ServletRequest passed(MockHttpServletRequest request, String type, byte[] body) throws Exception {
        request.setMethod("POST");
        request.setRequestURI("/api/registrations");
        request.setContentType(type);
        request.setContent(body);
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest();
    }
}
