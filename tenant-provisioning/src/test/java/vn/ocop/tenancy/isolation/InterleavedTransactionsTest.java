package vn.ocop.tenancy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.testing.TestDatabase;

/**
 * A hundred thousand transactions of twenty tenants through two database connections, JPA and JdbcClient mixed, three in
 * ten rolled back: every row read belongs to the bound tenant, and every tenant ends with exactly its own committed writes.
 */
class InterleavedTransactionsTest {

    private static final int TRANSACTIONS = 100_000;
    private static final int TENANTS = 20;
    private static final int WORKERS = 8;
    private static final int CONNECTIONS = 2;
    private static final int ROLLBACKS_IN_TEN = 3;

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final List<Tenant> PROVINCES = new ArrayList<>();

    @BeforeAll
    static void createTenants() {
        for (int i = 0; i < TENANTS; i++) {
            Tenant tenant = DATABASE.createProvince("xenke" + i);
            DATABASE.execute("set search_path to %s; %s; insert into marker values (1, '%s', 0)"
                    .formatted(tenant.schema(), Marker.TABLE.formatted(tenant.role()), tenant.slug()));
            PROVINCES.add(tenant);
        }
    }

    @Test
    void noRowOfAnotherTenantThroughAPoolOfTwo() {
        try (Persistence persistence = new Persistence(DATABASE.application().pool("two", CONNECTIONS))) {
            prove(persistence, "pool of two");
        }
    }

    @Test
    void noRowOfAnotherTenantThroughPgBouncerInTransactionMode() throws IOException {
        try (PgBouncer bouncer = PgBouncer.inFrontOf(DATABASE.application(), CONNECTIONS);
                Persistence persistence = new Persistence(bouncer.login().pool("clients", WORKERS))) {
            prove(persistence, "PgBouncer");
        }
    }

    private static void prove(Persistence persistence, String way) {
        AtomicLongArray before = touched(persistence);
        AtomicLongArray committed = new AtomicLongArray(TENANTS);
        long start = System.nanoTime();
        run(() -> new Traffic(persistence, committed));
        System.out.printf(
                "%d transactions of %d tenants by way of %s in %.1f s%n",
                TRANSACTIONS,
                TENANTS,
                way,
                Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);

        AtomicLongArray after = touched(persistence);
        for (int i = 0; i < TENANTS; i++) {
            assertThat(after.get(i) - before.get(i))
                    .as("committed writes of %s", PROVINCES.get(i).slug())
                    .isEqualTo(committed.get(i))
                    .isPositive();
        }
    }

    private static void run(Supplier<Traffic> traffic) {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = IntStream.range(0, WORKERS)
                    .<Future<?>>mapToObj(seed -> workers.submit((Callable<?>) () -> {
                        traffic.get().run(new SplittableRandom(seed));
                        return seed;
                    }))
                    .toList();
            for (Future<?> worker : running) {
                worker.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static AtomicLongArray touched(Persistence persistence) {
        AtomicLongArray touched = new AtomicLongArray(TENANTS);
        for (int i = 0; i < TENANTS; i++) {
            int index = i;
            TenantContext.run(PROVINCES.get(i), () -> persistence
                    .transactions()
                    .executeWithoutResult(status -> touched.set(
                            index,
                            persistence
                                    .jdbc()
                                    .sql("select sum(touched) from marker")
                                    .query(Long.class)
                                    .single())));
        }
        return touched;
    }

    /** What one worker does: a random mixture, drawn from a seed so that a failure can be seen again. */
    private record Traffic(Persistence persistence, AtomicLongArray committed) {

        void run(SplittableRandom random) {
            int done = 0;
            while (done < TRANSACTIONS / WORKERS) {
                int tenant = random.nextInt(TENANTS);
                if (random.nextInt(10) == 0) {
                    TenantContext.run(
                            PROVINCES.get(tenant),
                            () -> persistence.inOneSession(() -> {
                                transaction(tenant, random);
                                transaction(tenant, random);
                            }));
                    done += 2;
                } else {
                    TenantContext.run(PROVINCES.get(tenant), () -> transaction(tenant, random));
                    done++;
                }
            }
        }

        private void transaction(int tenant, SplittableRandom random) {
            boolean rollBack = random.nextInt(10) < ROLLBACKS_IN_TEN;
            int kind = random.nextInt(4);
            TransactionTemplate transactions = persistence.transactions();
            int writes = Objects.requireNonNull(transactions.execute(status -> {
                if (rollBack) {
                    status.setRollbackOnly();
                }
                return work(kind, PROVINCES.get(tenant).slug().value());
            }));
            if (!rollBack) {
                committed.addAndGet(tenant, writes);
            }
        }

        private int work(int kind, String owner) {
            EntityManager entities = persistence.entities();
            JdbcClient jdbc = persistence.jdbc();
            return switch (kind) {
                case 0 -> {
                    check(
                            owner,
                            jdbc.sql("select owner from marker")
                                    .query(String.class)
                                    .list());
                    yield 0;
                }
                case 1 -> {
                    check(
                            owner,
                            entities.createQuery("select m.owner from Marker m", String.class)
                                    .getResultList());
                    yield 0;
                }
                case 2 -> {
                    Marker marker = entities.find(Marker.class, 1L);
                    check(owner, List.of(marker.owner()));
                    check(
                            owner,
                            jdbc.sql("update marker set touched = touched + 1 where id = 1 returning owner")
                                    .query(String.class)
                                    .list());
                    yield 1;
                }
                default -> {
                    Marker marker = entities.find(Marker.class, 1L, LockModeType.PESSIMISTIC_WRITE);
                    check(owner, List.of(marker.owner()));
                    entities.refresh(marker);
                    marker.touch();
                    entities.flush();
                    check(
                            owner,
                            jdbc.sql("select owner from marker")
                                    .query(String.class)
                                    .list());
                    yield 1;
                }
            };
        }

        private static void check(String expected, List<String> owners) {
            if (owners.size() != 1 || !owners.getFirst().equals(expected)) {
                throw new AssertionError("bound to " + expected + " but read rows of " + owners);
            }
        }
    }
}
