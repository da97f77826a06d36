package vn.ocop.identity.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import vn.ocop.identity.user.Invitations;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.PublicAccess;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.limit.FormLimit;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Đăng ký của chủ thể OCOP. */
@RestController
@RequestMapping("/api/registrations")
@ServedOn(TenantKind.PROVINCE)
class RegistrationController {

    private static final String FORM = "registration";

    private final SelfRegistration self;
    private final Registrations registrations;
    private final RegistrationList list;
    private final Invitations invitations;
    private final FormLimit limit;

    RegistrationController(
            SelfRegistration self,
            Registrations registrations,
            RegistrationList list,
            Invitations invitations,
            FormLimit limit) {
        this.self = self;
        this.registrations = registrations;
        this.list = list;
        this.invitations = invitations;
        this.limit = limit;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PublicAccess("Chủ thể đăng ký khi chưa có tài khoản")
    Registered register(
            @Valid @RequestBody RegistrationForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        limit.count(FORM, form.mailbox(), request, response);
        return new Registered(self.register(form, language));
    }

    @PostMapping("/proof")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PublicAccess("Chủ thể xác minh thư điện tử khi chưa có tài khoản")
    void prove(@Valid @RequestBody Proof proof) {
        self.prove(proof.token());
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
        Applicant applicant = registrations.applicant(id, user);
        invitations.invite(applicant.email(), applicant.name(), subject -> registrations.confirm(id, subject, user));
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

    /** @param token what stands behind “#” in the mailed link */
    record Proof(@NotBlank @Size(max = 100) String token) {}

    record RefusalRequest(@NotBlank @Size(max = 500) String reason) {}
}
