package vn.ocop.workspace;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.attachment.Attachment;
import vn.ocop.attachment.Attachments;
import vn.ocop.web.site.SiteBrand;
import vn.ocop.web.site.SiteBrands;

/** Puts the workspace's name and emblem on its public pages. */
@Component
class WorkspaceBrand implements SiteBrands {

    /** A page that is opened on the road weighs less than 100 kB with everything on it; a larger emblem is left away. */
    private static final long LARGEST_EMBLEM = 40_000;

    private final WorkspaceProfiles profiles;
    private final Attachments attachments;

    WorkspaceBrand(WorkspaceProfiles profiles, Attachments attachments) {
        this.profiles = profiles;
        this.attachments = attachments;
    }

    @Override
    @Transactional(readOnly = true)
    public SiteBrand current() {
        WorkspaceProfile profile = profiles.current();
        boolean light = Optional.ofNullable(profile.emblem())
                .flatMap(attachments::find)
                .map(Attachment::size)
                .filter(size -> size <= LARGEST_EMBLEM)
                .isPresent();
        return new SiteBrand(profile.fullName(), light ? profile.emblemUrl() : null, profile.accentColor());
    }
}
