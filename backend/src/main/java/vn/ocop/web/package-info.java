/**
 * Không gian làm việc: what every request meets before a capability answers it: host, access rules, errors, paging, headers,
 * the single-page application. Owns no table.
 */
@NullMarked
package vn.ocop.web;

import org.jspecify.annotations.NullMarked;
