package vn.ocop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.web.access.AccessRule;
import vn.ocop.web.access.FrameworkHandlers;

/** Every endpoint declares who may call it; the application refuses the ones that do not, and so does the build. */
@ApplicationTest
class AccessRulesTest {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private FrameworkHandlers framework;

    @Test
    void everyEndpointDeclaresItsAudience() {
        List<String> silent = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(mapping -> !framework.isOpen(mapping.getValue()))
                .filter(mapping -> AccessRule.of(mapping.getValue()).audience() == AccessRule.Audience.NOBODY)
                .map(mapping -> mapping.getKey() + " " + mapping.getValue())
                .toList();
        assertThat(silent)
                .as("endpoints without @RequiresPermission, @SignedInAccess or @PublicAccess")
                .isEmpty();
        assertThat(requestMappingHandlerMapping.getHandlerMethods()).hasSizeGreaterThan(10);
    }
}
