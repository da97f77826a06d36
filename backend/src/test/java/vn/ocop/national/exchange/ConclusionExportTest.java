package vn.ocop.national.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ocop.national.NationalOutbox;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;

/** What a council concluded, as it arrives at the national office. */
@ApplicationTest
class ConclusionExportTest extends ExportingProvince {

    private static final UUID DOSSIER = UUID.fromString("00000000-0000-7000-8000-00000000000b");

    @Autowired
    private NationalOutbox outbox;

    @BeforeEach
    void aDossierBeforeACouncil() {
        change("""
                insert into app_user (id, username, email, full_name, given_name, state) values
                    ('00000000-0000-7000-8000-00000000000a', 'thuky', 'c@example.vn', 'Nguyễn Thị Thanh Xuân', 'Xuân', 'ACTIVE');
                insert into dossier (id, kind, product_id, producer_id, product_name, producer_name, commune_code, state,
                    set_code, created_by, submitted_at, receipt_no, receipt_year, receipt_number, template_id, snapshot)
                values ('00000000-0000-7000-8000-00000000000b', 'FIRST', '00000000-0000-7000-8000-000000000002',
                    '00000000-0000-7000-8000-000000000001', 'Mắm tôm', 'HTX', '16093', 'AWAITING_APPROVAL', '09',
                    '00000000-0000-7000-8000-00000000000a', '2026-07-01T08:00:00+07', 1, 2026, '1/PĐK',
                    gen_random_uuid(), '{}');
                insert into evaluation_round (id, year, number, commune_cutoff, complete_by, extra, state)
                values ('00000000-0000-7000-8000-00000000000c', 2026, 1, '2026-04-30', '2026-06-30', false, 'OPEN');
                insert into council (id, title, decision_number, decision_date, round_id, state, created_by, created_at)
                values ('00000000-0000-7000-8000-00000000000d', 'Hội đồng', '9/QĐ', '2026-07-10',
                    '00000000-0000-7000-8000-00000000000c', 'ACTIVE', '00000000-0000-7000-8000-00000000000a', now());
                insert into scoring (id, council_id, dossier_id, meets_on, mode, state, pass, scheduled_by, scheduled_at)
                values ('00000000-0000-7000-8000-00000000000e', '00000000-0000-7000-8000-00000000000d',
                    '00000000-0000-7000-8000-00000000000b', '2026-07-20', 'IN_PERSON', 'CONCLUDED', 1,
                    '00000000-0000-7000-8000-00000000000a', now());
                """);
    }

    @Test
    void everyValueOfTheConclusionArrives() {
        conclude("""
                false, null, 93.4567, 31.25, 22.5, 39.7067, 5, 5, 'Đã trao đổi "kỹ"; giữ kết quả', '2026-07-20T03:04:05.678901Z'
                """);

        assertThat(send().evaluations()).isEqualTo(1);

        assertThat(stored("select jsonb_build_object('dossier', dossier_id, 'stars', stars, 'average', average,"
                        + " 'parts', jsonb_build_array(part_a, part_b, part_c), 'knockedOut', knocked_out,"
                        + " 'council', jsonb_build_array(council_size, present, excused),"
                        + " 'spread', jsonb_build_array(spread, max_deviation), 'why', deviation_reason,"
                        + " 'minutes', minutes_number || ' ' || minutes_date,"
                        + " 'at', concluded_at at time zone 'UTC')::text from reported_evaluation"))
                .singleElement()
                .isEqualTo("{\"at\": \"2026-07-20T03:04:05.678901\", \"why\": \"Đã trao đổi \\\"kỹ\\\"; giữ kết quả\","
                        + " \"parts\": [31.2500, 22.5000, 39.7067], \"stars\": 5, \"spread\": [12, 10],"
                        + " \"average\": 93.4567, \"council\": [9, 8, 1], \"dossier\": \"" + DOSSIER + "\","
                        + " \"minutes\": \"12/BB-HĐ 2026-07-20\", \"knockedOut\": false}");
        assertThat(send().evaluations())
                .as("what is unchanged is not sent again")
                .isZero();
    }

    @Test
    void aKnockOutArrivesWithItsReasonAndWithoutPoints() {
        conclude("true, 'Sản phẩm không có nguồn gốc', null, null, null, null, null, 0, null, '2026-07-20T03:00:00Z'");

        assertThat(send().evaluations()).isEqualTo(1);

        assertThat(stored("select stars || '|' || knocked_out || '|' || knockout_reason || '|'"
                        + " || coalesce(average::text, 'không') || '|' || coalesce(deviation_reason, 'không')"
                        + " from reported_evaluation"))
                .containsExactly("0|true|Sản phẩm không có nguồn gốc|không|không");
    }

    @Test
    void theProvinceKnowsWhatTheNationalOfficeHasOfADossier() {
        assertThat(delivered()).isEmpty();
        send();
        assertThat(delivered()).containsExactly(DOSSIER);
        change("update dossier set state = 'SENT_TO_MINISTRY'");
        assertThat(delivered()).as("changed since").isEmpty();
        send();
        assertThat(delivered()).containsExactly(DOSSIER);
    }

    private Set<UUID> delivered() {
        return TenantContext.<Set<UUID>, RuntimeException>call(
                province, () -> outbox.delivered(Set.of(DOSSIER, UUID.randomUUID())));
    }

    /** @param values knocked_out to concluded_at */
    private void conclude(String values) {
        change("""
                insert into conclusion (id, scoring_id, dossier_id, council_id, pass, council_size, present, excused, spread,
                    max_deviation, minutes_number, minutes_date, concluded_by, concluded_by_name, knocked_out,
                    knockout_reason, average, part_a, part_b, part_c, band_stars, stars, deviation_reason, concluded_at)
                values ('00000000-0000-7000-8000-00000000000f', '00000000-0000-7000-8000-00000000000e',
                    '00000000-0000-7000-8000-00000000000b', '00000000-0000-7000-8000-00000000000d', 1, 9, 8, 1, 12, 10,
                    '12/BB-HĐ', '2026-07-20', '00000000-0000-7000-8000-00000000000a', 'Nguyễn Thị Thanh Xuân',
                """ + values + ")");
    }
}
