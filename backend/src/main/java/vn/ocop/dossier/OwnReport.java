package vn.ocop.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Lời khai của chủ thể trong Mẫu số 02: results (part II), what changed, plan (part IV), and the samples of Mẫu số 01.
 *
 * @param changes what is new since the last recognition; only upgrades and renewals have it
 */
public record OwnReport(
        @Nullable @Size(max = 4000) String rawMaterial,
        @Nullable @Size(max = 4000) String technology,
        @Nullable @Size(max = 4000) String quality,
        @Nullable @Size(max = 4000) String market,
        @Nullable @Min(0) @Max(1_000_000_000_000_000L) Long revenue,

        @Nullable @Min(-1_000_000_000_000_000L) @Max(1_000_000_000_000_000L)
        Long profit,

        @Nullable @Size(max = 4000) String futurePlan,
        @Nullable @Size(max = 4000) String changes,
        @Min(0) @Max(100) int samples) {

    static final OwnReport EMPTY = new OwnReport(null, null, null, null, null, null, null, null, 5);

    /** The same with blank texts as missing ones. */
    OwnReport tidy() {
        return new OwnReport(
                text(rawMaterial),
                text(technology),
                text(quality),
                text(market),
                revenue,
                profit,
                text(futurePlan),
                text(changes),
                samples);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
