package vn.ocop.criteria;

import java.util.Locale;

/** Lỗi của tệp bộ tiêu chí: everything that may be wrong with a template, as a sentence in both languages. */
enum TemplateFault {
    NOT_JSON(
            "tệp không phải JSON hợp lệ, sai ở dòng %d, cột %d",
            "the file is not valid JSON, broken at line %d, column %d"),
    NOT_AN_OBJECT("phải là một đối tượng { … }", "must be an object { … }"),
    UNKNOWN_FIELD("có trường lạ “%s”, hãy sửa tên hoặc bỏ đi", "unknown field “%s”, correct its name or remove it"),
    MISSING_FIELD("thiếu trường “%s”", "the field “%s” is missing"),
    NOT_TEXT("trường “%s” phải là chữ", "the field “%s” must be text"),
    NOT_INTEGER("trường “%s” phải là số nguyên", "the field “%s” must be a whole number"),
    NOT_FLAG("trường “%s” phải là true hoặc false", "the field “%s” must be true or false"),
    NOT_DATE(
            "trường “%s” phải là ngày dạng năm-tháng-ngày, ví dụ 2026-05-22",
            "the field “%s” must be a date such as 2026-05-22"),
    NOT_LIST("trường “%s” phải là danh sách [ … ]", "the field “%s” must be a list [ … ]"),
    EMPTY_LIST("danh sách “%s” không được để trống", "the list “%s” must not be empty"),
    BLANK("trường “%s” không được để trống", "the field “%s” must not be blank"),
    TOO_LONG("trường “%s” dài quá %d ký tự", "the field “%s” is longer than %d characters"),
    BAD_CODE("“%s” không đúng dạng của trường “%s”", "“%s” does not have the form of the field “%s”"),
    UNKNOWN_VALUE("“%s” không phải giá trị của trường “%s”", "“%s” is not a value of the field “%s”"),

    BAND_STARS(
            "các khung điểm phải xếp từ 5 sao xuống 1 sao, mỗi hạng một khung",
            "the bands must run from 5 stars down to 1, one band for each rank"),
    BAND_ENDS("các khung điểm phải phủ từ 0 đến hết 100 điểm", "the bands must cover 0 up to and including 100 points"),
    BAND_GAP(
            "khung %d sao và khung %d sao hở hoặc chồng nhau ở mức %d điểm",
            "the bands of %d and %d stars leave a gap or overlap at %d points"),
    DUPLICATE_GROUP("mã nhóm bị trùng", "the group code occurs twice"),
    DUPLICATE_SET("mã bộ bị trùng", "the set code occurs twice"),
    DUPLICATE_SET_NUMBER("số thứ tự bộ %d bị trùng", "the set number %d occurs twice"),
    DUPLICATE_MNEMONIC("chữ viết tắt “%s” bị trùng", "the mnemonic “%s” occurs twice"),
    DUPLICATE_PART("mã phần bị trùng", "the part code occurs twice"),
    DUPLICATE_SECTION("mã mục bị trùng", "the section code occurs twice"),
    DUPLICATE_CRITERION("mã tiêu chí bị trùng", "the criterion code occurs twice"),
    UNKNOWN_SECTION(
            "thuộc mục “%s” nhưng phần này không có mục đó", "belongs to “%s”, a section this part does not have"),
    CODE_OUTSIDE_SECTION(
            "mã tiêu chí không bắt đầu bằng mã mục %s", "the criterion code does not begin with the section code %s"),

    PARTS_SUM("tổng điểm các phần là %d, phải bằng %d", "the parts add up to %d, they must add up to %d"),
    SECTIONS_SUM(
            "tổng điểm các mục là %d, phải bằng điểm của phần là %d", "the sections add up to %d, the part has %d"),
    CRITERIA_SUM(
            "tổng điểm các tiêu chí là %d, phải bằng điểm của mục là %d",
            "the criteria add up to %d, the section has %d"),
    NO_CRITERIA("không có tiêu chí nào", "has no criterion"),
    MAX_NOT_POSITIVE("điểm tối đa phải lớn hơn 0, tệp ghi %d", "the maximum must be above 0, the file says %d"),

    TOP_OPTION(
            "mức cao nhất là %d điểm, phải bằng điểm tối đa của tiêu chí là %d",
            "the top option has %d points, the criterion has %d"),
    TOP_OPTION_OF_CASE(
            "trường hợp %s: mức cao nhất là %d điểm, phải bằng điểm tối đa của tiêu chí là %d",
            "case %s: the top option has %d points, the criterion has %d"),
    NEGATIVE_POINTS("điểm không được âm, tệp ghi %d", "points must not be negative, the file says %d"),
    OPTION_ORDER(
            "điểm của các mức phải xếp tăng dần, %d đứng sau %d",
            "the points of the options must not fall, %d comes after %d"),
    MIXED_CASES(
            "có mức ghi trường hợp, có mức không ghi; phải ghi cho tất cả hoặc không mức nào",
            "some options name a case and some do not"),
    BAD_THRESHOLD(
            "mức tối thiểu theo sao phải là 3, 4 hoặc 5, tệp ghi %d",
            "the star threshold must be 3, 4 or 5, the file says %d"),
    DUPLICATE_THRESHOLD("có nhiều mức tối thiểu cho %d sao", "more than one threshold for %d stars"),
    FALLING_THRESHOLD(
            "mức tối thiểu của %d sao thấp hơn của %d sao", "the threshold of %d stars is below that of %d stars");

    private final String vietnamese;
    private final String english;

    TemplateFault(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String text(Locale locale, Object... arguments) {
        return (isEnglish(locale) ? english : vietnamese).formatted(arguments);
    }

    /** Stable code for machines, for example {@code parts-sum}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
