package vn.ocop.identity.user;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.identity.PersonName;
import vn.ocop.identity.ProvinceCommunes;
import vn.ocop.identity.UserState;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.RoleGrant;
import vn.ocop.web.access.UserId;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Tài khoản của không gian làm việc. */
@RestController
@RequestMapping("/api/users")
@RequiresPermission(Permission.USERS_MANAGE)
class UserController {

    private static final Logger LOG = LoggerFactory.getLogger(UserController.class);

    private final UserList list;
    private final UserAdministration users;
    private final NewAccounts newAccounts;
    private final Invitations invitations;
    private final RealmUsers realm;
    private final ProvinceCommunes communes;

    UserController(
            UserList list,
            UserAdministration users,
            NewAccounts newAccounts,
            Invitations invitations,
            RealmUsers realm,
            ProvinceCommunes communes) {
        this.list = list;
        this.users = users;
        this.newAccounts = newAccounts;
        this.invitations = invitations;
        this.realm = realm;
        this.communes = communes;
    }

    @GetMapping
    @RequiresPermission(Permission.USERS_VIEW)
    Page<UserView> list(
            @RequestParam(required = false) @Nullable @Size(max = 100) String search,
            @RequestParam(required = false) @Nullable @Size(max = 40) String role,
            @RequestParam(required = false) @Nullable UserState state,
            @RequestParam(required = false) @Nullable @Size(max = 5) String commune,
            @Valid @ParameterObject PageRequest page) {
        return list.read(new UserList.Filter(search, role, state, commune), page);
    }

    /** Roles that exist on this workspace. */
    @GetMapping("/roles")
    @RequiresPermission(Permission.USERS_VIEW)
    List<RoleView> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role.existsOn(TenantContext.current().kind()))
                .map(role -> new RoleView(role.code(), role.boundToCommune()))
                .toList();
    }

    @GetMapping("/{id}")
    @RequiresPermission(Permission.USERS_VIEW)
    ResponseEntity<UserView> get(@PathVariable UUID id) {
        return answer(new UserId(id));
    }

    @PostMapping
    ResponseEntity<UserView> invite(
            @Valid @RequestBody InvitationRequest request, @AuthenticationPrincipal CurrentUser by) {
        Set<RoleGrant> grants = GrantRequest.check(request.roles(), communes);
        communes.require("communeCode", request.communeCode());
        String email = request.address();
        newAccounts.requireFree(email);
        UserId id = invitations.invite(
                email,
                request.details().name(),
                subject -> newAccounts.add(subject, email, request.details(), grants, by));
        return ResponseEntity.created(URI.create("/api/users/" + id)).body(view(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<UserView> edit(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EditRequest request) {
        communes.require("communeCode", request.communeCode());
        String subject = users.edit(new UserId(id), ifMatch, request.details());
        atKeycloak(() -> realm.rename(subject, request.details().name()));
        return answer(new UserId(id));
    }

    @PutMapping("/{id}/roles")
    ResponseEntity<UserView> changeRoles(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RolesRequest request,
            @AuthenticationPrincipal CurrentUser by) {
        Set<RoleGrant> grants = GrantRequest.check(request.roles(), communes);
        users.changeRoles(new UserId(id), ifMatch, grants, by);
        return answer(new UserId(id));
    }

    @PostMapping("/{id}/disable")
    ResponseEntity<UserView> disable(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReasonRequest request,
            @AuthenticationPrincipal CurrentUser by) {
        String subject = users.disable(new UserId(id), ifMatch, request.reason(), by);
        atKeycloak(() -> realm.setEnabled(subject, false));
        return answer(new UserId(id));
    }

    @PostMapping("/{id}/enable")
    ResponseEntity<UserView> enable(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        realm.setEnabled(users.subjectOf(new UserId(id)), true);
        users.enable(new UserId(id), ifMatch);
        return answer(new UserId(id));
    }

    @PostMapping("/{id}/invitation")
    ResponseEntity<UserView> resendInvitation(@PathVariable UUID id) {
        invitations.resend(new UserId(id));
        return answer(new UserId(id));
    }

    /** Our own tables decide who gets in, so Keycloak may learn of it later; the next change repeats it. */
    private static void atKeycloak(Runnable change) {
        try {
            change.run();
        } catch (ProblemException e) {
            LOG.warn("Keycloak has not followed a change of an account", e);
        }
    }

    private ResponseEntity<UserView> answer(UserId id) {
        UserView view = view(id);
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }

    private UserView view(UserId id) {
        return list.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    record RoleView(String role, boolean boundToCommune) {}

    record InvitationRequest(
            @NotBlank @Email @Size(max = 100) String email,
            @NotBlank @Size(max = 150) String fullName,
            @Nullable @Pattern(regexp = "[0-9+ .()-]{8,20}") String phone,
            @Nullable @Pattern(regexp = "\\d{5}") String communeCode,
            @Nullable @Size(max = 200) String agency,
            @NotEmpty List<@Valid GrantRequest> roles) {

        /** Address as it is stored and compared. */
        String address() {
            return email.strip().toLowerCase(Locale.ROOT);
        }

        UserAccount.Details details() {
            return new UserAccount.Details(new PersonName(fullName), phone, communeCode, agency);
        }
    }

    record EditRequest(
            @NotBlank @Size(max = 150) String fullName,
            @Nullable @Pattern(regexp = "[0-9+ .()-]{8,20}") String phone,
            @Nullable @Pattern(regexp = "\\d{5}") String communeCode,
            @Nullable @Size(max = 200) String agency) {

        UserAccount.Details details() {
            return new UserAccount.Details(new PersonName(fullName), phone, communeCode, agency);
        }
    }

    record RolesRequest(@NotNull List<@Valid GrantRequest> roles) {}

    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}
}
