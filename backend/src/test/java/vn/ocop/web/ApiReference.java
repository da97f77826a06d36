package vn.ocop.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.Role;
import vn.ocop.web.problem.ErrorCode;
import vn.ocop.web.problem.WebError;

/** The reference page of the API: every endpoint by module, then the types it speaks of. */
final class ApiReference {

    private static final String HEAD = """
            # Tham chiếu API

            Tệp này do kiểm thử sinh ra từ mã nguồn và từ `frontend/api/openapi.json`; không sửa bằng tay.

            - **Địa chỉ**: mỗi không gian làm việc một tên miền; cùng một đường dẫn trên tên miền khác là dữ liệu khác. Dòng
              “Nơi có” cho biết loại không gian nào có điểm truy cập; ở nơi khác là 404.
            - **Đăng nhập**: phiên trong cookie `__Host-ocop`, mở bằng `/dang-nhap`. Thiếu phiên: 401; thiếu quyền: 403.
            - **Thay đổi dữ liệu** (POST, PUT, PATCH, DELETE): gửi lại giá trị của cookie `XSRF-TOKEN` trong trường đầu
              `X-XSRF-TOKEN`.
            - **Danh sách**: `{items, next}`; trang sau là `?after=<next>`.
            - **Phiên bản**: nơi có `If-Match` thì gửi `ETag` của lần đọc trước; bản đã cũ là 412.
            - **Lỗi**: `application/problem+json` (RFC 9457) với `code` trong danh mục dưới đây, lời văn theo
              `Accept-Language` (vi, en), `errors` nêu từng trường.
            """;

    private final JsonNode contract;
    private final List<ApiEndpoint> endpoints;
    private final Function<ErrorCode, String> titles;
    private final UnaryOperator<String> modules;
    private final StringBuilder text = new StringBuilder(HEAD);

    ApiReference(
            JsonNode contract,
            List<ApiEndpoint> endpoints,
            Function<ErrorCode, String> titles,
            UnaryOperator<String> modules) {
        this.contract = contract;
        this.endpoints = endpoints;
        this.titles = titles;
        this.modules = modules;
    }

    String text() {
        Map<String, List<ApiEndpoint>> byModule = endpoints.stream()
                .collect(Collectors.groupingBy(ApiEndpoint::module, TreeMap::new, Collectors.toList()));
        byModule.forEach((module, all) -> {
            text.append("\n## %s (`%s`)\n".formatted(modules.apply(module), module));
            all.forEach(this::endpoint);
        });
        permissions();
        errors();
        types();
        return text.toString();
    }

    private void endpoint(ApiEndpoint endpoint) {
        text.append("\n### `%s`\n\n".formatted(endpoint.id()));
        JsonNode summary = endpoint.operation().path("summary");
        if (summary.isString()) {
            text.append(summary.stringValue()).append("\n\n");
        }
        text.append("| | |\n| --- | --- |\n");
        row("Quyền", audience(endpoint));
        row("Nơi có", hosts(endpoint.rule().servedOn()));
        row("Tham số", parameters(endpoint.operation()));
        row("Gửi lên", body(endpoint.operation().path("requestBody")));
        row("Trả về", responses(endpoint.operation().required("responses")));
        row(
                "Lỗi riêng",
                endpoint.errors().stream()
                        .map(code ->
                                "`%s` (%d)".formatted(code.code(), code.status().value()))
                        .collect(Collectors.joining(", ")));
    }

    private void row(String name, String value) {
        if (!value.isEmpty()) {
            text.append("| %s | %s |\n".formatted(name, value));
        }
    }

    private static String audience(ApiEndpoint endpoint) {
        return switch (endpoint.rule().audience()) {
            case PUBLIC -> "không cần đăng nhập";
            case SIGNED_IN -> "đã đăng nhập";
            case PERMITTED ->
                endpoint.rule().anyOf().stream()
                        .sorted()
                        .map(permission -> "`" + permission + "`")
                        .collect(Collectors.joining(" hoặc "));
            case NOBODY -> throw new IllegalStateException(endpoint.id() + " is open to nobody");
        };
    }

    private static String hosts(Collection<TenantKind> kinds) {
        return Arrays.stream(TenantKind.values())
                .filter(kinds::contains)
                .map(kind -> switch (kind) {
                    case PROVINCE -> "tỉnh";
                    case NATIONAL -> "trung ương";
                    case OPERATOR -> "vận hành";
                })
                .collect(Collectors.joining(", "));
    }

    private static String parameters(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(parameter -> "`%s` (%s, %s%s)"
                        .formatted(
                                parameter.required("name").stringValue(),
                                parameter.required("in").stringValue(),
                                ApiTypes.type(parameter.required("schema")),
                                parameter.path("required").booleanValue(false) ? ", bắt buộc" : ""))
                .collect(Collectors.joining("<br>"));
    }

    private static String body(JsonNode body) {
        return contents(body.path("content")).collect(Collectors.joining(" hoặc "));
    }

    private static String responses(JsonNode responses) {
        return responses
                .propertyStream()
                .map(response -> (response.getKey() + " "
                                + contents(response.getValue().path("content")).collect(Collectors.joining(" hoặc ")))
                        .strip())
                .collect(Collectors.joining("<br>"));
    }

    private static Stream<String> contents(JsonNode contents) {
        return contents.propertyStream()
                .map(content -> ApiTypes.type(content.getValue().path("schema"))
                        + (content.getKey().equals("application/json") ? "" : " (" + content.getKey() + ")"));
    }

    private void permissions() {
        text.append("\n## Quyền và vai trò\n\n| Quyền | Vai trò có quyền |\n| --- | --- |\n");
        for (Permission permission : Permission.values()) {
            row(
                    "`" + permission + "`",
                    Arrays.stream(Role.values())
                            .filter(role -> role.permissions().contains(permission))
                            .map(role -> "`" + role.code() + "`")
                            .collect(Collectors.joining(", ")));
        }
    }

    private void errors() {
        text.append("\n## Mã lỗi\n\nMã chung có thể gặp ở mọi điểm truy cập.\n\n"
                + "| Mã | HTTP | Nội dung | Gặp ở |\n| --- | --- | --- | --- |\n");
        Map<String, ErrorCode> all = new TreeMap<>();
        Stream.concat(
                        Arrays.stream(WebError.values()),
                        endpoints.stream().flatMap(endpoint -> endpoint.errors().stream()))
                .forEach(code -> all.put(code.code(), code));
        all.values()
                .forEach(code -> text.append("| `%s` | %d | %s | %s |\n"
                        .formatted(
                                code.code(),
                                code.status().value(),
                                titles.apply(code),
                                code instanceof WebError ? "chung" : places(code))));
    }

    private String places(ErrorCode code) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.errors().contains(code))
                .map(ApiEndpoint::module)
                .distinct()
                .map(module -> "`" + module + "`")
                .collect(Collectors.joining(", "));
    }

    private void types() {
        text.append("\n## Kiểu dữ liệu\n");
        contract.required("components").required("schemas").propertyStream().forEach(schema -> {
            text.append("\n### %s\n\n| Trường | Kiểu | |\n| --- | --- | --- |\n".formatted(schema.getKey()));
            schema.getValue()
                    .path("properties")
                    .propertyStream()
                    .forEach(property -> text.append("| `%s` | %s | %s |\n"
                            .formatted(
                                    property.getKey(),
                                    ApiTypes.type(property.getValue()),
                                    ApiTypes.limits(property.getValue()))));
        });
    }
}
