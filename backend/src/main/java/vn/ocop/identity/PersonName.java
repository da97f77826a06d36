package vn.ocop.identity;

import java.text.Normalizer;

/**
 * Họ và tên người Việt: family name first, given name last. Lists are sorted by the given name, as is the custom.
 *
 * @param full NFC, single spaces
 */
public record PersonName(String full) {

    public PersonName {
        full = Normalizer.normalize(full, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** Tên. */
    public String given() {
        return full.substring(full.lastIndexOf(' ') + 1);
    }
}
