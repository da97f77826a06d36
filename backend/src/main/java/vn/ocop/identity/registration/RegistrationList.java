package vn.ocop.identity.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.identity.OrganisationType;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Danh sách đăng ký, the longest waiting first. */
@Component
class RegistrationList {

    private static final String COLUMNS = """
            select g.id, g.organisation_name, g.organisation_type, g.tax_code, g.address, g.commune_code, g.full_name,
                g.email, g.phone, g.state, g.submitted_at, g.decided_at, d.full_name as decided_by_name, g.refusal_reason
            from producer_registration g left join app_user d on d.id = g.decided_by
            where (:everywhere or g.commune_code in (:communes))
            """;

    private static final String PAGE = COLUMNS + """
            and (cast(:state as text) is null or g.state = :state)
            and (cast(:afterId as uuid) is null
                or (g.submitted_at, g.id) > (cast(:afterTime as timestamptz), cast(:afterId as uuid)))
            order by g.submitted_at, g.id
            limit :rows
            """;

    private static final String ONE = COLUMNS + "and g.id = :id";

    private final JdbcClient database;

    RegistrationList(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Page<RegistrationView> read(Scope scope, @Nullable RegistrationState state, PageRequest request) {
        Optional<Cursor> after = request.cursor();
        List<RegistrationView> rows = database.sql(PAGE)
                .param("everywhere", scope.everywhere())
                .param("communes", scope.listed())
                .param("state", state == null ? null : state.name())
                .param(
                        "afterTime",
                        after.map(cursor -> Timestamp.from(time(cursor.text(0))))
                                .orElse(null))
                .param("afterId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query(RegistrationList::view)
                .list();
        return Page.of(
                rows,
                request,
                row -> Cursor.of(row.submittedAt().toString(), row.id().toString()));
    }

    @Transactional(readOnly = true)
    public Optional<RegistrationView> find(Scope scope, UUID id) {
        return database.sql(ONE)
                .param("everywhere", scope.everywhere())
                .param("communes", scope.listed())
                .param("id", id)
                .query(RegistrationList::view)
                .optional();
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new ProblemException(WebError.INVALID_CURSOR);
        }
    }

    private static RegistrationView view(ResultSet row, int number) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new RegistrationView(
                row.getObject("id", UUID.class),
                row.getString("organisation_name"),
                OrganisationType.valueOf(row.getString("organisation_type")),
                row.getString("tax_code"),
                row.getString("address"),
                row.getString("commune_code"),
                row.getString("full_name"),
                row.getString("email"),
                row.getString("phone"),
                RegistrationState.valueOf(row.getString("state")),
                row.getTimestamp("submitted_at").toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_by_name"),
                row.getString("refusal_reason"));
    }

    /**
     * Phạm vi được xem.
     *
     * @param everywhere true for those who look after the whole province
     * @param communes the others see these communes only
     */
    record Scope(boolean everywhere, Set<String> communes) {

        /** Never empty, as SQL knows no empty list; no commune has an empty code. */
        Set<String> listed() {
            return communes.isEmpty() ? Set.of("") : communes;
        }
    }
}
