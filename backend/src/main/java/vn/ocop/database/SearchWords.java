package vn.ocop.database;

/**
 * Chữ cần tìm. Handed to PostgreSQL as {@code search_text like vn_fold(?)}, which makes the search blind to diacritics, case
 * and Unicode form.
 */
public record SearchWords(String text) {

    public SearchWords {
        text = text.strip();
    }

    /** LIKE pattern for texts that contain the words. */
    public String contained() {
        return "%" + escaped() + "%";
    }

    /** LIKE pattern for texts that begin with the words. */
    public String leading() {
        return escaped() + "%";
    }

    private String escaped() {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
