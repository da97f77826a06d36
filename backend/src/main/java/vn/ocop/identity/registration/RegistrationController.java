package vn.ocop.identity.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.identity.PersonName;
import vn.ocop.identity.user.UserAccount;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.PublicAccess;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Đăng ký của chủ thể OCOP. */
@RestController
@RequestMapping("/api/registrations")
@ServedOn(TenantKind.PROVINCE)
class RegistrationController {

    private final SelfRegistration self;
    private final Registrations registrations;
    private final RegistrationList list;

    RegistrationController(SelfRegistration self, Registrations registrations, RegistrationList list) {
        this.self = self;
        this.registrations = registrations;
        this.list = list;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PublicAccess("Chủ thể đăng ký khi chưa có tài khoản")
    Registered register(@Valid @RequestBody RegistrationRequest request) {
        boolean mailSent = self.register(
                request.email().strip().toLowerCase(Locale.ROOT),
                request.password(),
                request.person(),
                request.organisation());
        return new Registered(mailSent);
    }

    @GetMapping
    @RequiresPermission({Permission.REGISTRATIONS_DECIDE, Permission.USERS_VIEW})
    Page<RegistrationView> list(
            @RequestParam(required = false) @Nullable RegistrationState state,
            @Valid @ParameterObject PageRequest page,
            @AuthenticationPrincipal CurrentUser user) {
        return list.read(scope(user), state, page);
    }

    @GetMapping("/{id}")
    @RequiresPermission({Permission.REGISTRATIONS_DECIDE, Permission.USERS_VIEW})
    RegistrationView get(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return list.find(scope(user), id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    @PostMapping("/{id}/confirm")
    @RequiresPermission(Permission.REGISTRATIONS_DECIDE)
    RegistrationView confirm(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        registrations.confirm(id, user);
        return get(id, user);
    }

    @PostMapping("/{id}/refuse")
    @RequiresPermission(Permission.REGISTRATIONS_DECIDE)
    RegistrationView refuse(
            @PathVariable UUID id,
            @Valid @RequestBody RefusalRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        registrations.refuse(id, request.reason(), user);
        return get(id, user);
    }

    private static RegistrationList.Scope scope(CurrentUser user) {
        return new RegistrationList.Scope(
                user.may(Permission.USERS_VIEW), user.communesWith(Permission.REGISTRATIONS_DECIDE));
    }

    /** @param verificationSent true when the person must first open a link in a mail */
    record Registered(boolean verificationSent) {}

    record RefusalRequest(@NotBlank @Size(max = 500) String reason) {}

    record RegistrationRequest(
            @NotBlank @Size(max = 200) String organisationName,
            @NotNull OrganisationType organisationType,

            @Nullable @Pattern(regexp = "[0-9A-Za-z/.-]{5,30}")
            String taxCode,

            @NotBlank @Size(max = 300) String address,
            @NotNull @Pattern(regexp = "\\d{5}") String communeCode,
            @NotBlank @Size(max = 150) String fullName,
            @NotBlank @Email @Size(max = 100) String email,
            @NotNull @Pattern(regexp = "[0-9+ .()-]{8,20}") String phone,
            @NotNull @Size(min = 8, max = 100) String password) {

        UserAccount.Details person() {
            return new UserAccount.Details(new PersonName(fullName), phone, communeCode, null);
        }

        ProducerRegistration.Organisation organisation() {
            return new ProducerRegistration.Organisation(
                    organisationName, organisationType, taxCode, address.strip(), communeCode);
        }

        /** Without the password, as requests may end up in a log. */
        @Override
        public String toString() {
            return organisationName + " <" + email + ">";
        }
    }
}
