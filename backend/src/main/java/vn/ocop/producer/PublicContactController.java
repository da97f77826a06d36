package vn.ocop.producer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.SeenVersion;
import vn.ocop.web.paging.Versions;

/** Liên hệ công khai của chủ thể. */
@RestController
@RequestMapping("/api/producers/{id}/public-contact")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.PRODUCERS_VIEW, Permission.PRODUCERS_OWN})
@Tag(name = "producer", description = "Chủ thể OCOP")
class PublicContactController {

    private final PublicContacts contacts;

    PublicContactController(PublicContacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    @Operation(summary = "Liên hệ mà chủ thể đồng ý công khai")
    ResponseEntity<PublicContactView> get(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return answer(contacts.read(new ProducerId(id), user));
    }

    @PutMapping
    @RequiresPermission({Permission.PRODUCERS_MANAGE, Permission.PRODUCERS_OWN})
    @Operation(summary = "Chọn liên hệ công khai; trống là không công khai")
    ResponseEntity<PublicContactView> publish(
            @PathVariable UUID id,
            SeenVersion seen,
            @Valid @RequestBody PublicContact contact,
            @AuthenticationPrincipal CurrentUser user) {
        return answer(contacts.publish(new ProducerId(id), seen, contact, user));
    }

    private static ResponseEntity<PublicContactView> answer(PublicContacts.Stored stored) {
        PublicContact contact = stored.contact();
        return Versions.answer(
                new PublicContactView(contact.phone(), contact.email(), contact.website(), stored.version()),
                stored.version());
    }

    /** @param version 0 while nothing was ever chosen */
    record PublicContactView(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website,
            long version) {}
}
