package vn.ocop.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.identity.People;
import vn.ocop.product.ProductId;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;
import vn.ocop.web.problem.ProblemException;

/** The whole table on a real dossier: every allowed step is taken once by each of its roles, every other one is refused. */
@ApplicationTest
class DossierTableTest {

    private static final String HERE = "98765";
    private static final StepPaper EVERYTHING = new StepPaper("Vì thế", "01/VB", LocalDate.of(2026, 11, 20), null);

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private OwnDossiers own;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void everyStepIsTakenByItsRolesAndNobodyElse() {
        Filings filing = Filings.in(HERE);
        Map<Role, CurrentUser> people = people(filing);
        DossierId submitted = filed(filing);
        Filings other = Filings.in(HERE);
        people.put(Role.OWNER_ADMIN, filing.owner);
        for (DossierState state : DossierState.values()) {
            if (state != DossierState.DRAFT) {
                Filings.run("update %1$s.dossier set state = '%2$s' where id = '%3$s'", state, submitted);
                people.forEach((role, person) -> tryAll(submitted, state, role, person));
            }
        }
        DossierId draft = TenantContext.call(
                THANH_HOA, () -> own.open(new ProductId(other.product), DossierKind.FIRST, other.owner));
        other.complete(draft.value());
        people.put(Role.OWNER_ADMIN, other.owner);
        people.forEach((role, person) -> tryAll(draft, DossierState.DRAFT, role, person));
    }

    private void tryAll(DossierId id, DossierState state, Role role, CurrentUser person) {
        for (DossierTransition step : DossierTransition.values()) {
            if (step.allowed(state, role)) {
                assertThat(taken(id, step, person))
                        .as("%s from %s by %s", step, state, role)
                        .isEqualTo(step.to());
            } else if (!(step == DossierTransition.SUBMIT && state == DossierState.SUBMITTED)) {
                assertThatThrownBy(() -> taken(id, step, person))
                        .as("%s from %s by %s", step, state, role)
                        .isInstanceOf(ProblemException.class);
            }
        }
    }

    /** Takes the step and takes it back again. */
    private DossierState taken(DossierId id, DossierTransition step, CurrentUser person) {
        return TenantContext.call(
                THANH_HOA,
                () -> transactions.execute(status -> {
                    status.setRollbackOnly();
                    return dossiers.advance(id, step, EVERYTHING, person).state();
                }));
    }

    private DossierId filed(Filings filing) {
        DossierId id = TenantContext.call(
                THANH_HOA, () -> own.open(new ProductId(filing.product), DossierKind.FIRST, filing.owner));
        filing.complete(id.value());
        TenantContext.call(
                THANH_HOA, () -> dossiers.advance(id, DossierTransition.SUBMIT, StepPaper.NONE, filing.owner));
        Filings.run("""
                insert into %1$s.commune_report (dossier_id, local_raw_material, local_labour, idea_origin, local_identity,
                    report_no, report_date, written_by)
                values ('%2$s', 'a', 'b', 'c', 'd', '1/BC', '2026-11-20', '%3$s')
                """, id, filing.owner.id());
        return id;
    }

    private static Map<Role, CurrentUser> people(Filings filing) {
        Map<Role, CurrentUser> people = new EnumMap<>(Role.class);
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> role.existsOn(TenantKind.PROVINCE) && role != Role.OWNER_ADMIN)
                .toList();
        for (Role role : roles) {
            people.put(role, People.add(THANH_HOA, "Người " + role.code(), filing.commune, role));
        }
        CurrentUser staff = people.get(Role.OWNER_STAFF);
        Filings.run(
                "insert into %1$s.producer_member (producer_id, user_id) values ('%2$s', '%3$s')",
                filing.producer, staff == null ? UUID.randomUUID() : staff.id());
        return people;
    }
}
