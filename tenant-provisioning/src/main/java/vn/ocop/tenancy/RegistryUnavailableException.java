package vn.ocop.tenancy;

/** Không đọc được sổ đăng ký: the database is away and nothing was read before. */
public final class RegistryUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegistryUnavailableException(Throwable cause) {
        super("The tenant registry cannot be read", cause);
    }
}
