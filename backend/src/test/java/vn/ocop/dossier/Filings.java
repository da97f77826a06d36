package vn.ocop.dossier;

import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.criteria.CriteriaFiles;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.Criterion;
import vn.ocop.identity.People;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** A producer of one commune with a product, and what makes its dossier complete, put straight into the tables. */
public final class Filings {

    public static final CriteriaSet SET = CriteriaFiles.shipped().set("B01").orElseThrow();

    public final String commune;
    public final CurrentUser owner;
    public final UUID producer = UUID.randomUUID();
    public final UUID product = UUID.randomUUID();
    public final String name = "Cam sành " + product.toString().substring(0, 8);

    private Filings(String commune) {
        this.commune = commune;
        this.owner = People.add(THANH_HOA, "Mai Thị Lụa", commune, Role.OWNER_ADMIN);
    }

    public static Filings in(String commune) {
        Filings filing = new Filings(commune);
        run("""
                insert into %1$s.producer (id, name, name_key, organisation_type, address, commune_code, representative,
                    representative_position, phone, source)
                values ('%2$s', 'HTX Xuân Thành', 'htx xuan thanh', 'COOPERATIVE', 'Thôn 3', '%3$s', 'Mai Thị Lụa',
                    'Giám đốc', '0912345678', 'REGISTRATION')
                """, filing.producer, commune);
        run(
                "insert into %1$s.producer_member (producer_id, user_id) values ('%2$s', '%3$s')",
                filing.producer, filing.owner.id());
        run("""
                insert into %1$s.product (id, producer_id, name, name_key, group_code, set_code, specification,
                    commune_code, source)
                values ('%2$s', '%3$s', '%4$s', '%4$s', '%5$s', 'B01', 'Thùng 10 kg', '%6$s', 'PRODUCER')
                """, filing.product, filing.producer, filing.name, "I", commune);
        return filing;
    }

    /** A file that the person has sent. */
    public static UUID stored(CurrentUser user) {
        UUID id = UUID.randomUUID();
        run("""
                insert into %1$s.attachment (id, file_name, purpose, size_bytes, sha256, media_type, state, uploaded_by,
                    uploader_name, stored_at)
                values ('%2$s', 'dang-ky.pdf', 'EVIDENCE', 1000, repeat('a', 64), 'application/pdf', 'STORED', '%3$s',
                    'Mai Thị Lụa', now())
                """, id, user.id());
        return id;
    }

    /** Everything that filing asks for: all texts, the best option everywhere, a registration paper. */
    public void complete(UUID dossier) {
        run("""
                update %1$s.dossier set raw_material = 'Vùng cam 20 ha', technology = 'VietGAP', quality = 'Đạt',
                    market = 'Trong tỉnh', revenue_vnd = 2000000000, profit_vnd = 300000000, future_plan = 'Mở rộng'
                where id = '%2$s'
                """, dossier);
        for (Criterion criterion : SET.criteria()) {
            int best = criterion.options().stream()
                    .max(Comparator.comparingInt(option -> option.points()))
                    .orElseThrow()
                    .number();
            run("""
                    insert into %1$s.dossier_choice (dossier_id, criterion_code, option_number)
                    values ('%2$s', '%3$s', %4$s) on conflict do nothing
                    """, dossier, criterion.code(), best);
        }
        run("""
                insert into %1$s.dossier_evidence (id, dossier_id, attachment_id, type, title, criteria)
                values (gen_random_uuid(), '%2$s', '%3$s', 'BUSINESS_REGISTRATION', 'Đăng ký kinh doanh', '{1.1}')
                """, dossier, stored(owner));
    }

    public static void run(String sql, Object... values) {
        Object[] all =
                Stream.concat(Stream.of(THANH_HOA.schema()), Stream.of(values)).toArray();
        Workspaces.database().execute(sql.formatted(all));
    }
}
