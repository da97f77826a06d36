/**
 * Tài khoản và đăng nhập: who works here; sign-in and sign-out, accounts, roles, invitations, registration of producers. Owns
 * the tables
 * {@code app_user}, {@code user_role}, {@code producer_registration}, {@code identity_setting} and {@code web_session}.
 */
@NullMarked
package vn.ocop.identity;

import org.jspecify.annotations.NullMarked;
