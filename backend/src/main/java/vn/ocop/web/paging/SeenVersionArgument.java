package vn.ocop.web.paging;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Đọc {@link SeenVersion} từ yêu cầu, and names the header in the interface's description. */
@Component
class SeenVersionArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer, GlobalOperationCustomizer {

    SeenVersionArgument() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(SeenVersion.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SeenVersion.class;
    }

    @Override
    public SeenVersion resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new SeenVersion(request.getHeader(HttpHeaders.IF_MATCH));
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        boolean asked = Arrays.stream(handler.getMethodParameters()).anyMatch(this::supportsParameter);
        return asked
                ? operation.addParametersItem(new HeaderParameter()
                        .name(HttpHeaders.IF_MATCH)
                        .required(false)
                        .schema(new StringSchema()))
                : operation;
    }
}
