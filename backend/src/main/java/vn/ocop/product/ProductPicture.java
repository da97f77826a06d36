package vn.ocop.product;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hình ảnh sản phẩm.
 *
 * @param attachment stored file
 */
public record ProductPicture(
        @NotNull UUID attachment, @Nullable @Size(max = 200) String caption) {}
