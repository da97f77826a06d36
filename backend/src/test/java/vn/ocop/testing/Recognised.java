package vn.ocop.testing;

import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.identity.People;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** A producer of one commune with a product of four stars, put straight into the tables. */
public final class Recognised {

    public final String commune;
    public final CurrentUser owner;
    public final UUID producer = UUID.randomUUID();
    public final UUID product = UUID.randomUUID();
    public final String mark = product.toString().substring(0, 8);
    public final String name;

    private Recognised(String commune, String name, @Nullable String gtin) {
        this.commune = commune;
        this.name = name + " " + mark;
        this.owner = People.add(THANH_HOA, "Mai Thị Lụa", commune, Role.OWNER_ADMIN);
        run("""
                insert into %1$s.producer (id, name, name_key, organisation_type, address, commune_code, representative,
                    phone, source)
                values ('%2$s', 'HTX Ba Làng %3$s', 'htx %3$s', 'COOPERATIVE', 'Thôn Ba Làng', '%4$s', 'Mai Thị Lụa',
                    '0912345678', 'REGISTRATION')
                """, producer, mark, commune);
        run("insert into %1$s.producer_member (producer_id, user_id) values ('%2$s', '%3$s')", producer, owner.id());
        run("""
                insert into %1$s.product (id, producer_id, name, name_key, group_code, specification, gtin, story,
                    commune_code, source)
                values ('%2$s', '%3$s', '%4$s', '%4$s', 'I', 'Chai 500 ml', %5$s, 'Nước mắm ủ chượp 18 tháng.', '%6$s',
                    'PRODUCER')
                """, product, producer, this.name.replace("'", "''"), gtin == null ? "null" : "'" + gtin + "'", commune);
    }

    /** Without a recognition yet. */
    public static Recognised without(String commune, String name, @Nullable String gtin) {
        return new Recognised(commune, name, gtin);
    }

    /** With four stars until 2028. */
    public static Recognised product(String commune, String name, @Nullable String gtin) {
        Recognised made = new Recognised(commune, name, gtin);
        made.recognise("ACTIVE");
        return made;
    }

    /** Gives the product a recognition in that state. */
    public void recognise(String state) {
        run("""
                insert into %1$s.recognition (id, product_id, product_name, producer_id, producer_name, commune_code, stars,
                    decision_no, decided_on, decided_year, issuer, valid_from, valid_to, state, verification_code, regime,
                    source)
                values (gen_random_uuid(), '%2$s', '%3$s', '%4$s', 'HTX Ba Làng', '%5$s', 4, '1507/QĐ-UBND',
                    current_date - 100, extract(year from current_date - 100), 'UBND tỉnh Thanh Hóa', current_date - 100,
                    current_date + 900, '%6$s',
                    (select string_agg(substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(random() * 30)::int, 1), '')
                        from generate_series(1, 16)),
                    'DECISION_26_2026', 'EVALUATION')
                """, product, name.replace("'", "''"), producer, commune, state);
        String rank = state.equals("ACTIVE")
                ? "stars = 4, stars_until = current_date + 900"
                : "stars = null, stars_until = null";
        run("update %1$s.product set " + rank + " where id = '%2$s'", product);
    }

    public static void run(String sql, Object... values) {
        Object[] all =
                Stream.concat(Stream.of(THANH_HOA.schema()), Stream.of(values)).toArray();
        Workspaces.database().execute(sql.formatted(all));
    }

    /** First column of the first row. */
    public static String value(String sql, Object... values) {
        Object[] all =
                Stream.concat(Stream.of(THANH_HOA.schema()), Stream.of(values)).toArray();
        try (Connection connection = Workspaces.database().superuser().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.formatted(all))) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
