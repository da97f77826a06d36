package vn.ocop.certificate;

import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.identity.People;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** A dossier on which the council has concluded, put straight into the tables. */
final class ConcludedDossier {

    static final String MINUTES = "12/BB-HĐ";

    final String commune;
    final CurrentUser owner;
    final UUID id = UUID.randomUUID();
    final UUID producer = UUID.randomUUID();
    final UUID product = UUID.randomUUID();
    final String name = "Mật ong hoa nhãn " + product.toString().substring(0, 8);

    private ConcludedDossier(String commune) {
        this.commune = commune;
        this.owner = People.add(THANH_HOA, "Mai Thị Lụa", commune, Role.OWNER_ADMIN);
    }

    /** @param state where the dossier waits */
    static ConcludedDossier in(String commune, String state, String average, int stars) {
        ConcludedDossier one = new ConcludedDossier(commune);
        run("""
                insert into %1$s.producer (id, name, name_key, organisation_type, address, commune_code, representative,
                    phone, source)
                values ('%2$s', 'HTX Ong Việt', 'htx ong viet', 'COOPERATIVE', 'Thôn 3', '%3$s', 'Mai Thị Lụa',
                    '0912345678', 'REGISTRATION')
                """, one.producer, commune);
        run(
                "insert into %1$s.producer_member (producer_id, user_id) values ('%2$s', '%3$s')",
                one.producer, one.owner.id());
        run("""
                insert into %1$s.product (id, producer_id, name, name_key, group_code, set_code, specification,
                    commune_code, source)
                values ('%2$s', '%3$s', '%4$s', '%4$s', 'I', 'B01', 'Chai thủy tinh 500 ml', '%5$s', 'PRODUCER')
                """, one.product, one.producer, one.name, commune);
        run("""
                insert into %1$s.dossier (id, kind, product_id, producer_id, product_name, producer_name, commune_code,
                    state, receipt_no, receipt_year, receipt_number, template_id, set_code, snapshot, submitted_at, created_by)
                select '%2$s', 'FIRST', '%3$s', '%4$s', '%5$s', 'HTX Ong Việt', '%6$s', '%7$s', n, 2026, '%2$s',
                    (select id from platform.criteria_template order by effective_from desc limit 1), 'B01', '{}', now(), '%8$s'
                from (select coalesce(max(receipt_no), 0) + 1 as n from %1$s.dossier
                    where commune_code = '%6$s' and receipt_year = 2026) as next
                """, one.id, one.product, one.producer, one.name, commune, state, one.owner.id());
        one.conclude(average, stars);
        return one;
    }

    private void conclude(String average, int stars) {
        UUID council = UUID.randomUUID();
        UUID scoring = UUID.randomUUID();
        run("""
                insert into %1$s.evaluation_round (id, year, number, commune_cutoff, complete_by, extra, plan_number,
                    plan_date, state)
                values (gen_random_uuid(), 2099, 12, '2099-10-01', '2099-12-01', true, '1/KH', '2099-01-01', 'PLANNED')
                on conflict do nothing
                """);
        run("""
                insert into %1$s.council (id, title, decision_number, decision_date, round_id, state, created_by, created_at)
                select '%2$s', 'Hội đồng', '%2$s', '2026-06-01', id, 'ACTIVE', '%3$s', now()
                from %1$s.evaluation_round where year = 2099 and number = 12
                """, council, owner.id());
        run("""
                insert into %1$s.scoring (id, council_id, dossier_id, meets_on, mode, state, pass, scheduled_by, scheduled_at)
                values ('%2$s', '%3$s', '%4$s', '2026-06-20', 'IN_PERSON', 'CONCLUDED', 1, '%5$s', now())
                """, scoring, council, id, owner.id());
        run("""
                insert into %1$s.conclusion (id, scoring_id, dossier_id, council_id, knocked_out, average, part_a, part_b,
                    part_c, band_stars, stars, pass, council_size, present, excused, spread, max_deviation, minutes_number,
                    minutes_date, concluded_by, concluded_by_name, concluded_at)
                values (gen_random_uuid(), '%2$s', '%3$s', '%4$s', false, %5$s, 30, 20, 25, %6$s, %6$s, 1, 9, 9, 0, 4, 10,
                    '%7$s', '2026-06-20', '%8$s', 'Nguyễn Thị Thanh Xuân', now())
                """, scoring, id, council, average, stars, MINUTES, owner.id());
    }

    static void run(String sql, Object... values) {
        Object[] all =
                Stream.concat(Stream.of(THANH_HOA.schema()), Stream.of(values)).toArray();
        Workspaces.database().execute(sql.formatted(all));
    }
}
