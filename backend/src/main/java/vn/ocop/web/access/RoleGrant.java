package vn.ocop.web.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Vai trò được giao.
 *
 * @param commune code of the commune in which the role holds; null when it holds in the whole workspace
 */
public record RoleGrant(Role role, @Nullable String commune) implements Serializable {}
