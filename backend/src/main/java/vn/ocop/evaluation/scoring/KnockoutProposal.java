package vn.ocop.evaluation.scoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Đề nghị loại hồ sơ.
 *
 * @param code ground of the sheet
 */
record KnockoutProposal(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 2000) String reason) {}
