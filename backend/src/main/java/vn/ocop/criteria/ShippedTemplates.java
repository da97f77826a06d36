package vn.ocop.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantRegistry;

/**
 * Các bộ tiêu chí đi kèm phần mềm: the template in force (Decision 26/2026/QĐ-TTg) and the one before it (Decision
 * 148/QĐ-TTg), by which older recognitions are read. Each is published once in the name of the software, as soon as an
 * application finds a national office without it; two applications that start together publish it once.
 */
@Component
class ShippedTemplates {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedTemplates.class);
    private static final List<String> FILES =
            List.of("/criteria/criteria-2023.1.json", "/criteria/criteria-2026.1.json");
    private static final String PUBLISHER = "Hệ thống (bộ tiêu chí đi kèm phần mềm)";

    private final TenantRegistry registry;
    private final TemplatePublication publication;

    ShippedTemplates(TenantRegistry registry, TemplatePublication publication) {
        this.registry = registry;
        this.publication = publication;
    }

    /** A database that does not answer yet must not keep the application from starting; the next start makes up for it. */
    @EventListener
    void applicationReady(ApplicationReadyEvent ready) {
        try {
            registry.all().stream()
                    .filter(tenant -> tenant.kind() == TenantKind.NATIONAL && tenant.writable())
                    .findFirst()
                    .ifPresent(national -> FILES.forEach(file -> publish(national, file)));
        } catch (RuntimeException e) {
            LOG.error("The shipped criteria templates could not be published at start", e);
        }
    }

    private void publish(Tenant national, String file) {
        CriteriaTemplate template = read(file);
        if (TenantContext.call(national, () -> publication.publishShipped(template, PUBLISHER))) {
            LOG.info("The shipped criteria template {} has been published", template.version());
        }
    }

    private static CriteriaTemplate read(String name) {
        try (InputStream file = Objects.requireNonNull(ShippedTemplates.class.getResourceAsStream(name))) {
            TemplateDocument document = TemplateDocument.read(file);
            return Objects.requireNonNull(
                    document.template(), () -> "The shipped template has faults: " + document.findings());
        } catch (IOException e) {
            throw new IllegalStateException("The shipped criteria template is missing from this build", e);
        }
    }
}
