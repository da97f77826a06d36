package vn.ocop.tenancy.lifecycle;

/** Bước khởi tạo một tỉnh, in the order in which they run; each may be run again and changes nothing the second time. */
public enum OnboardingStep {
    /** Ghi vào sổ đăng ký: takes the slug, names schema, role and realm. */
    REGISTER("Ghi vào sổ đăng ký"),
    /** Tạo vùng dữ liệu: role, schema and all tables in one transaction. */
    DATABASE("Tạo vùng dữ liệu riêng"),
    /** Tạo miền tài khoản: the Keycloak realm with its client. */
    REALM("Tạo miền đăng nhập"),
    /** Tạo quản trị viên: first account with the role of tenant administrator. */
    ADMINISTRATOR("Tạo quản trị viên đầu tiên"),
    /** Kiểm tra: the tables are there, the role sees its own and nothing else, the realm answers. */
    CHECK("Kiểm tra vùng dữ liệu và đăng nhập"),
    /** Mở cửa: the host starts to answer. */
    ACTIVATE("Mở trang của tỉnh"),
    /** Gửi thư mời: the administrator gets the link for choosing a password. */
    INVITE("Gửi thư mời quản trị viên");

    private final String label;

    OnboardingStep(String label) {
        this.label = label;
    }

    /** What the step does, in Vietnamese, for the checklist and the command line. */
    public String label() {
        return label;
    }
}
