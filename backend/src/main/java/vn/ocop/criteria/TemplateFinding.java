package vn.ocop.criteria;

import java.util.List;
import java.util.Locale;

/** Lỗi tìm thấy khi kiểm tra tệp bộ tiêu chí. */
record TemplateFinding(TemplateFault fault, TemplatePlace place, List<Object> arguments) {

    TemplateFinding {
        arguments = List.copyOf(arguments);
    }

    static TemplateFinding of(TemplateFault fault, TemplatePlace place, Object... arguments) {
        return new TemplateFinding(fault, place, List.of(arguments));
    }

    /** One sentence that names the place and says what is wrong. */
    String sentence(Locale locale) {
        return place.words(locale) + ": " + fault.text(locale, arguments.toArray()) + ".";
    }
}
