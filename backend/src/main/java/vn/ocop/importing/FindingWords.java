package vn.ocop.importing;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Lời của các điều nhận thấy, in the reader's language. */
record FindingWords(MessageSource messages, Locale locale) {

    ImportRowView.FindingView view(Finding finding) {
        String sentence = messages.getMessage(
                "import.finding." + finding.fault().name(), finding.arguments().toArray(), locale);
        return new ImportRowView.FindingView(finding.fault().isError(), finding.field(), sentence);
    }
}
