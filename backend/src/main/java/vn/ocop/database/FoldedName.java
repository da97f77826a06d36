package vn.ocop.database;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tên rút gọn để so sánh: without diacritics, case and punctuation, usual abbreviations written out, so that one organisation
 * has one key however its name was typed.
 *
 * @param key letters and digits in words, never blank
 */
public record FoldedName(String key) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Longer ones first, as they contain the shorter. */
    private static final List<Map.Entry<Pattern, String>> ABBREVIATIONS = List.of(
            word("ctcp", "cong ty co phan"),
            word("cty", "cong ty"),
            word("tnhh", "trach nhiem huu han"),
            word("mtv", "mot thanh vien"),
            word("cong ty cp", "cong ty co phan"),
            word("htx", "hop tac xa"),
            word("tht", "to hop tac"),
            word("hkd", "ho kinh doanh"),
            word("sxkd", "san xuat kinh doanh"),
            word("dntn", "doanh nghiep tu nhan"),
            word("tmdv", "thuong mai dich vu"),
            word("xnk", "xuat nhap khau"));

    public static FoldedName of(String name) {
        String folded = fold(name);
        for (Map.Entry<Pattern, String> abbreviation : ABBREVIATIONS) {
            folded = abbreviation.getKey().matcher(folded).replaceAll(abbreviation.getValue());
        }
        return new FoldedName(folded.isEmpty() ? "-" : folded);
    }

    /** Lower case words without diacritics; abbreviations as they are. */
    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }

    private static Map.Entry<Pattern, String> word(String abbreviation, String full) {
        return Map.entry(Pattern.compile("\\b" + abbreviation + "\\b"), full);
    }
}
