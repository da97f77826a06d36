package vn.ocop.product;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Thông tin sản phẩm.
 *
 * @param groupCode product group of the criteria template
 * @param setCode product set of the criteria template; null while it is not known
 * @param communeCode where it is made
 */
public record ProductDescription(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 20) String groupCode,
        @Nullable @Size(max = 20) String setCode,
        @Nullable @Size(max = 300) String specification,
        @Nullable @Size(max = 100) String brand,

        @Nullable @Pattern(regexp = "[0-9]{8}|[0-9]{12,14}") String gtin,

        @Nullable @Size(max = 1_000) String ingredients,
        @Nullable @Size(max = 10_000) String story,
        @Nullable @Pattern(regexp = "\\d{5}") String communeCode,
        @NotNull Set<ProductPaper> papers,
        @NotNull ProductState state) {

    public ProductDescription {
        papers = papers == null ? Set.of() : Set.copyOf(papers);
    }

    /** What is known of a product in a list. */
    public static ProductDescription listed(
            String name, @Nullable String groupCode, @Nullable String specification, @Nullable String communeCode) {
        return new ProductDescription(
                name,
                groupCode,
                null,
                specification,
                null,
                null,
                null,
                null,
                communeCode,
                Set.of(),
                ProductState.ACTIVE);
    }

    /** The papers in the order of the form. */
    List<String> paperNames() {
        return papers.stream().sorted().map(Enum::name).toList();
    }

    /** The same with one Unicode form, no blanks around and null for what was left empty. */
    ProductDescription tidied() {
        return new ProductDescription(
                Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " "),
                tidy(groupCode),
                tidy(setCode),
                tidy(specification),
                tidy(brand),
                tidy(gtin),
                tidy(ingredients),
                tidy(story),
                tidy(communeCode),
                papers,
                state);
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
