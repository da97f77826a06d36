package vn.ocop.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Vị trí trong bộ tiêu chí: where a finding is, in words a person at the national office uses. */
record TemplatePlace(List<Step> steps) {

    static final TemplatePlace FILE = new TemplatePlace(List.of());

    TemplatePlace {
        steps = List.copyOf(steps);
    }

    /** Cấp của cây tiêu chí. */
    enum Level {
        BAND("khung điểm", "band"),
        GROUP("nhóm", "group"),
        SET("bộ", "set"),
        PART("phần", "part"),
        SECTION("mục", "section"),
        CRITERION("tiêu chí", "criterion"),
        OPTION("mức thứ", "option"),
        NOTE("ghi chú thứ", "note");

        private final String vietnamese;
        private final String english;

        Level(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        private String word(Locale locale) {
            return TemplateFault.isEnglish(locale) ? english : vietnamese;
        }
    }

    record Step(Level level, String code) {}

    /** A place below this one. The group of a set goes without saying. */
    TemplatePlace at(Level level, String code) {
        List<Step> deeper = new ArrayList<>(level == Level.SET ? List.of() : steps);
        deeper.add(new Step(level, code));
        return new TemplatePlace(deeper);
    }

    TemplatePlace at(Level level, int number) {
        return at(level, String.valueOf(number));
    }

    String words(Locale locale) {
        if (steps.isEmpty()) {
            return TemplateFault.isEnglish(locale) ? "File" : "Tệp";
        }
        String words = steps.stream()
                .map(step -> step.level().word(locale) + " " + step.code())
                .collect(Collectors.joining(", "));
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** Short form for machines, for example {@code B01/A/1/1.1}. */
    String path() {
        return steps.stream().map(Step::code).collect(Collectors.joining("/"));
    }
}
