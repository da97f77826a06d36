package vn.ocop.national.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Workspaces;

/** What of a province's records goes to the national store, and when. */
@ApplicationTest
class NationalExportTest extends ExportingProvince {

    @Test
    void theFirstPackageHoldsEverythingAndTheNextOnesWhatChanged() {
        ExportResult first = send();
        assertThat(first).isEqualTo(new ExportResult(1, true, 1, 1, 1, 0, 0, 0, first.bytes()));
        assertThat(stored("select name || '|' || phone from reported_producer"))
                .containsExactly("HTX Nga \"Thái\" \\ Sơn|0912345678");
        assertThat(
                        stored(
                                "select story || '|' || stars || '|' || recognised_year || '|' || papers[1] from reported_product"))
                .containsExactly("Dòng một\nDòng hai\t\"trích\"|4|2026|FOOD_SAFETY");
        assertThat(stored("select to_jsonb(r)::text from reported_producer r").getFirst())
                .as("the representative's home stays in the province")
                .doesNotContain("Nhà riêng");
        assertThat(exchange.files)
                .as("an acknowledged package holds nobody's data any longer")
                .isEmpty();

        assertThat(send().records()).isZero();
        change("update product set brand = 'Ba Làng'");
        change("update recognition set state = 'REVOKED'");
        ExportResult third = send();
        assertThat(third.products() + third.recognitions()).isEqualTo(2);
        assertThat(third.producers()).isZero();
        assertThat(third.complete()).isFalse();
        assertThat(stored("select brand || '|' || coalesce(stars, 0) from reported_product"))
                .containsExactly("Ba Làng|0");

        change("delete from recognition");
        assertThat(send().deletions()).isEqualTo(1);
        assertThat(stored("select id::text from reported_recognition")).isEmpty();
        assertThat(stored("select last_sequence::text from reporting_source s")).containsExactly("4");
    }

    @Test
    void whatWasWrittenBeforeAndCommittedAfterwardsIsNotLost() throws Exception {
        send();
        try (Connection late = Workspaces.database().superuser().connect();
                Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            late.setSchema(province.schema());
            statement.execute("update product set name = 'Tên mới', updated_at = '2020-01-01'");
            change("update producer set phone = '0999999999'");
            assertThat(send().records()).isEqualTo(1);
            late.commit();
        }
        assertThat(send().products()).isEqualTo(1);
        assertThat(stored("select name from reported_product")).containsExactly("Tên mới");
    }

    @Test
    void aDraftStaysWithTheProducer() {
        change("""
                insert into app_user (id, username, email, full_name, given_name, state) values
                    ('00000000-0000-7000-8000-00000000000a', 'chuthe', 'c@example.vn', 'Chủ Thể', 'Thể', 'ACTIVE');
                insert into dossier (id, kind, product_id, producer_id, product_name, producer_name, commune_code, state,
                    set_code, created_by)
                values ('00000000-0000-7000-8000-00000000000b', 'FIRST', '00000000-0000-7000-8000-000000000002',
                    '00000000-0000-7000-8000-000000000001', 'Mắm tôm', 'HTX', '16093', 'DRAFT', '09',
                    '00000000-0000-7000-8000-00000000000a');
                """);
        assertThat(send().dossiers()).isZero();
        change("""
                update dossier set state = 'SENT_TO_MINISTRY', submitted_at = '2026-07-01T08:00:00+07', receipt_no = 1,
                    receipt_year = 2026, receipt_number = '1/PĐK', template_id = gen_random_uuid(), snapshot = '{}';
                insert into dossier_choice (dossier_id, criterion_code, option_number)
                    values ('00000000-0000-7000-8000-00000000000b', 'A1', 2);
                insert into dossier_step (id, dossier_id, transition, from_state, to_state, actor_id, actor_name, at,
                    document_no, legal_basis)
                values (gen_random_uuid(), '00000000-0000-7000-8000-00000000000b', 'SEND_TO_MINISTRY', 'RESULT_APPROVED',
                    'SENT_TO_MINISTRY', '00000000-0000-7000-8000-00000000000a', 'A', '2026-09-01T08:00:00+07', '12/UBND',
                    'Điều 6');
                """);
        assertThat(send().dossiers()).isEqualTo(1);
        assertThat(stored("select choices::text || '|' || (sent_at = '2026-09-01T01:00:00Z') || '|'"
                        + " || (steps -> 0 ->> 'documentNumber') from reported_dossier"))
                .containsExactly("[[\"A1\", 2]]|true|12/UBND");
    }
}
