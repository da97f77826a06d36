package vn.ocop.operations;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Thông tin khởi tạo một tỉnh, as typed by the operator. */
record NewTenant(
        @NotBlank @Size(max = 100) String slug,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Pattern(regexp = "[0-9]{2}") String provinceCode,
        @NotBlank @Email @Size(max = 200) String adminEmail,
        @NotBlank @Size(max = 100) String adminName) {}
