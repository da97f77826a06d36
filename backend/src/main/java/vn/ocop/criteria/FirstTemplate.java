package vn.ocop.criteria;

import java.io.IOException;
import java.io.InputStream;
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
 * Bộ tiêu chí đi kèm phần mềm (Quyết định 26/2026/QĐ-TTg): published once in the name of the software, as soon as an
 * application finds a national office without any template. Two applications that start together publish it once.
 */
@Component
class FirstTemplate {

    private static final Logger LOG = LoggerFactory.getLogger(FirstTemplate.class);
    private static final String FILE = "/criteria/criteria-2026.1.json";
    private static final String PUBLISHER = "Hệ thống (bộ tiêu chí đi kèm phần mềm)";

    private final TenantRegistry registry;
    private final TemplatePublication publication;

    FirstTemplate(TenantRegistry registry, TemplatePublication publication) {
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
                    .ifPresent(this::publishAt);
        } catch (RuntimeException e) {
            LOG.error("The shipped criteria template could not be published at start", e);
        }
    }

    private void publishAt(Tenant national) {
        boolean published = TenantContext.call(national, () -> publication.publishFirst(shipped(), PUBLISHER));
        if (published) {
            LOG.info("The shipped criteria template has been published");
        }
    }

    private static CriteriaTemplate shipped() {
        try (InputStream file = Objects.requireNonNull(FirstTemplate.class.getResourceAsStream(FILE))) {
            TemplateDocument document = TemplateDocument.read(file);
            return Objects.requireNonNull(
                    document.template(), () -> "The shipped template has faults: " + document.findings());
        } catch (IOException e) {
            throw new IllegalStateException("The shipped criteria template is missing from this build", e);
        }
    }
}
