package vn.ocop.national.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.ocop.tenancy.Tenant;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Workspaces;

/** A disk that is full, a process that dies, a store that is away or was set back: every record arrives once all the same. */
@ApplicationTest
class InterruptedExportTest extends ExportingProvince {

    @Test
    void aFullDiskLeavesEverythingAsItWas() {
        exchange.leaveRoom(200);
        assertThatThrownBy(this::send).isInstanceOfSatisfying(ExportException.class, e -> assertThat(e.fault())
                .isEqualTo(ExportFault.STORAGE_FAILED));
        assertThat(own("select 1 from export_pending")).isEmpty();
        assertThat(exchange.files).isEmpty();
        assertThat(stored("select fault from reporting_source s")).containsExactly("STORAGE_FAILED");
        exchange.leaveRoom(Long.MAX_VALUE);
        assertThat(send().records()).isEqualTo(3);
    }

    @Test
    void aPackageWhoseAcknowledgementWasNotHeardIsNotLoadedAgain() {
        assertThatThrownBy(() -> send(new Silent())).hasMessage("The process died here");
        change("update product set brand = 'Sau đó'");
        ExportResult result = send();
        assertThat(result.sequence()).isEqualTo(2);
        assertThat(result.records()).isEqualTo(4);
        assertThat(stored("select brand from reported_product")).containsExactly("Sau đó");
        assertThat(stored("select l.sequence::text from ingest_log l join reporting_source s on s.id = l.source_id"))
                .containsExactly("1", "2");
    }

    @Test
    void aPackageThatIsGoneBeforeItWasLoadedIsMadeAnew() {
        assertThatThrownBy(() -> send(new Away()))
                .isInstanceOfSatisfying(
                        ExportException.class, e -> assertThat(e.fault()).isEqualTo(ExportFault.DATABASE_UNREACHABLE));
        assertThat(exchange.files).as("it waits").isNotEmpty();
        exchange.files.clear();
        assertThat(send().records()).isEqualTo(3);
        assertThat(stored("select name from reported_product")).hasSize(1);
    }

    @Test
    void aStoreThatWasSetBackIsSentEverything() {
        send();
        change("update product set brand = 'Lần hai'");
        send();
        Workspaces.database().execute("""
                update national.reporting_source set last_sequence = 1, last_manifest = repeat('0', 64) where id = '%1$s';
                delete from national.reported_producer where source_id = '%1$s';
                insert into national.reported_product (source_id, id, name, state)
                    values ('%1$s', gen_random_uuid(), 'Không còn ở tỉnh', 'ACTIVE')
                """.formatted(province.id().value()));
        ExportResult result = send();
        assertThat(result.complete()).isTrue();
        assertThat(result.sequence()).isEqualTo(3);
        assertThat(stored("select name || coalesce(brand, '') from reported_product"))
                .containsExactly("Mắm tôm Ba LàngLần hai");
        assertThat(stored("select name from reported_producer")).hasSize(1);
        assertThat(send().complete()).isFalse();
    }

    /** Loads, and dies before anybody hears of it. */
    private final class Silent extends Passing {

        @Override
        public void accept(Tenant source, PackageId id) {
            super.accept(source, id);
            throw new IllegalStateException("The process died here");
        }
    }

    /** Is not there. */
    private final class Away extends Passing {

        @Override
        public void accept(Tenant source, PackageId id) {
            throw new ExportException(ExportFault.DATABASE_UNREACHABLE, "gone", null);
        }
    }
}
