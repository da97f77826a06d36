package vn.ocop.national.exchange;

import vn.ocop.tenancy.TenantSlug;

/**
 * Gói dữ liệu của một tỉnh.
 *
 * @param sequence its number, counted per province from 1
 */
public record PackageId(TenantSlug tenant, long sequence) {}
