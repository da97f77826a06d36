package vn.ocop.web.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Tên thao tác ổn định: controller and method, so that a new endpoint never renumbers another one. */
@Component
class OperationNames implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        String controller = handler.getBeanType().getSimpleName().replaceFirst("Controller(\\$\\$.*)?$", "");
        String method = handler.getMethod().getName();
        return operation.operationId(
                controller.substring(0, 1).toLowerCase(Locale.ROOT) + controller.substring(1) + "." + method);
    }
}
