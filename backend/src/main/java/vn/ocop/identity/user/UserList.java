package vn.ocop.identity.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.identity.PersonName;
import vn.ocop.identity.UserState;
import vn.ocop.web.access.UserId;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Danh sách tài khoản, xếp theo tên; one statement a page, roles included. */
@Component
class UserList {

    private static final String COLUMNS = """
            select u.id, u.username, u.full_name, u.email, u.phone, u.commune_code, u.agency, u.state, u.invited_at,
                u.last_sign_in_at, u.version,
                coalesce((
                    select json_agg(json_build_object('role', lower(r.role), 'communeCode', r.commune_code)
                        order by r.role, r.commune_code)
                    from user_role r where r.user_id = u.id), '[]') as roles
            from app_user u
            """;

    private static final String PAGE = COLUMNS + """
            where (cast(:search as text) is null or u.search_text like '%' || ext.vn_fold(:search) || '%')
            and (cast(:state as text) is null or u.state = :state)
            and (cast(:commune as text) is null or u.commune_code = :commune
                or exists (select from user_role r where r.user_id = u.id and r.commune_code = :commune))
            and (cast(:role as text) is null or exists (select from user_role r where r.user_id = u.id and r.role = :role))
            and (cast(:afterId as uuid) is null
                or (u.given_name collate "vi-x-icu", u.full_name collate "vi-x-icu", u.id)
                    > (cast(:afterGiven as text) collate "vi-x-icu", cast(:afterFull as text) collate "vi-x-icu", :afterId))
            order by u.given_name collate "vi-x-icu", u.full_name collate "vi-x-icu", u.id
            limit :rows
            """;

    private static final String ONE = COLUMNS + "where u.id = ?";

    private final JdbcClient database;
    private final JsonMapper json;

    UserList(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Page<UserView> read(Filter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor();
        List<UserView> rows = database.sql(PAGE)
                .param("search", filter.pattern())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("commune", filter.commune())
                .param("role", filter.role() == null ? null : filter.role().toUpperCase(Locale.ROOT))
                .param("afterGiven", after.map(cursor -> cursor.text(0)).orElse(null))
                .param("afterFull", after.map(cursor -> cursor.text(1)).orElse(null))
                .param("afterId", after.map(cursor -> cursor.uuid(2)).orElse(null))
                .param("rows", request.rowsToRead())
                .query(this::view)
                .list();
        return Page.of(rows, request, UserList::key);
    }

    @Transactional(readOnly = true)
    public Optional<UserView> find(UserId id) {
        return database.sql(ONE).param(id.value()).query(this::view).optional();
    }

    private static Cursor key(UserView user) {
        return Cursor.of(
                new PersonName(user.fullName()).given(),
                user.fullName(),
                user.id().toString());
    }

    private UserView view(ResultSet row, int number) throws SQLException {
        return new UserView(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("commune_code"),
                row.getString("agency"),
                UserState.valueOf(row.getString("state")),
                List.of(json.readValue(row.getString("roles"), UserView.GrantView[].class)),
                instant(row, "invited_at"),
                instant(row, "last_sign_in_at"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    /**
     * Điều kiện lọc; null means any.
     *
     * @param search part of name, address, phone or agency, with or without diacritics
     */
    record Filter(
            @Nullable String search,
            @Nullable String role,
            @Nullable UserState state,
            @Nullable String commune) {

        /** The text with the wildcards of LIKE taken literally. */
        @Nullable
        String pattern() {
            return search == null || search.isBlank()
                    ? null
                    : search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        }
    }
}
