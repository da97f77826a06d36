package vn.ocop.identity.user;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.SignedInAccess;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Hồ sơ của người đang đăng nhập. */
@RestController
@RequestMapping("/api/me/profile")
@SignedInAccess("Ai cũng được xem và giữ đúng thông tin liên hệ của mình")
class OwnProfileController {

    private final UserList list;
    private final UserAdministration users;

    OwnProfileController(UserList list, UserAdministration users) {
        this.list = list;
        this.users = users;
    }

    @GetMapping
    UserView profile(@AuthenticationPrincipal CurrentUser user) {
        return list.find(user.id()).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    @PutMapping
    UserView edit(@Valid @RequestBody ProfileRequest request, @AuthenticationPrincipal CurrentUser user) {
        users.editOwn(user, request.phone());
        return profile(user);
    }

    record ProfileRequest(
            @Nullable @Pattern(regexp = "[0-9+ .()-]{8,20}") String phone) {}
}
