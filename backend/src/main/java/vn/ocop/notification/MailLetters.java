package vn.ocop.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.site.SiteSettings;
import vn.ocop.workspace.WorkspaceProfile;
import vn.ocop.workspace.WorkspaceProfiles;

/** Soạn thư: the words of a kind in the layout of the workspace, as plain text and as HTML, in the reader's language. */
@Component
class MailLetters {

    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");

    private final MessageSource messages;
    private final SiteSettings site;
    private final WorkspaceProfiles profiles;
    private final String textLayout = layout("mail/letter.txt");
    private final String htmlLayout = layout("mail/letter.html");

    MailLetters(MessageSource messages, SiteSettings site, WorkspaceProfiles profiles) {
        this.messages = messages;
        this.site = site;
        this.profiles = profiles;
    }

    Letter letter(
            String kind,
            List<String> arguments,
            String recipientName,
            String address,
            @Nullable String link,
            Locale locale) {
        return compose(
                kind,
                arguments,
                new Reader(recipientName, address, locale, "mail.footer", "/app/notifications"),
                link == null ? "/app/notifications" : link);
    }

    /** To an address that nobody has an account for; the name is not told, as anybody may have typed it. */
    Letter toStranger(String kind, List<String> arguments, String address, String link, Locale locale) {
        return compose(
                kind,
                arguments,
                new Reader(words("mail.stranger", locale), address, locale, "mail.footer-stranger", "/"),
                link);
    }

    private Letter compose(String kind, List<String> arguments, Reader reader, String link) {
        Tenant tenant = TenantContext.current();
        Locale locale = reader.locale();
        WorkspaceProfile profile = profiles.current();
        Object[] values = arguments.toArray();
        String title = words("notification." + kind + ".title", locale, values);
        String origin = site.origin(tenant);
        Map<String, String> gaps = Map.of(
                "language", locale.toLanguageTag(),
                "office", words("mail.office", locale, profile.fullName()),
                "greeting", words("mail.greeting", locale, reader.name()),
                "title", title,
                "body", words("notification." + kind + ".body", locale, values),
                "action", action(kind, locale),
                "link", origin + link,
                "footer", words(reader.footer(), locale, profile.fullName()),
                "preferences", origin + reader.settings(),
                "accent", accent(profile));
        return new Letter(
                reader.address(),
                reader.name(),
                words("mail.subject", locale, tenant.name(), title),
                fill(textLayout, gaps, text -> text),
                fill(htmlLayout, gaps, text -> HtmlUtils.htmlEscape(text, "UTF-8")));
    }

    /** Title and text of a notice as the application shows them. */
    String title(Notice notice, Locale locale) {
        return words(
                "notification." + notice.kind() + ".title",
                locale,
                notice.arguments().toArray());
    }

    String body(Notice notice, Locale locale) {
        return words(
                "notification." + notice.kind() + ".body",
                locale,
                notice.arguments().toArray());
    }

    /** Most letters lead into the application; a kind may name what its link does. */
    private String action(String kind, Locale locale) {
        String usual = words("mail.open", locale);
        String own = messages.getMessage("notification." + kind + ".action", null, usual, locale);
        return own == null ? usual : own;
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static String accent(WorkspaceProfile profile) {
        String color = profile.accentColor();
        return color == null ? "#1b6b3a" : color;
    }

    private static String fill(String layout, Map<String, String> gaps, UnaryOperator<String> escape) {
        return GAP.matcher(layout)
                .replaceAll(gap -> Matcher.quoteReplacement(escape.apply(gaps.getOrDefault(gap.group(1), ""))));
    }

    private static String layout(String file) {
        try (InputStream stream = new ClassPathResource(file).getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param settings page that the footer names */
    private record Reader(String name, String address, Locale locale, String footer, String settings) {}
}
