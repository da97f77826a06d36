package vn.ocop.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.web.access.Role;

/**
 * The table of steps has no dead ends and no stray states, and docs/dossier-states.md shows it. Run with
 * {@code -Ddossier.write=true} to write that page anew.
 */
class DossierTransitionTest {

    private static final Path DOCUMENT = Path.of("../docs/dossier-states.md");
    private static final Path SOURCES = Path.of("src/main/java/vn/ocop");

    @Test
    void everyStateIsReachedFromADraft() {
        Set<DossierState> reached = EnumSet.of(DossierState.DRAFT);
        Deque<DossierState> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            DossierTransition.outOf(open.pop()).stream()
                    .map(DossierTransition::to)
                    .filter(reached::add)
                    .forEach(open::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(DossierState.values());
    }

    @ParameterizedTest
    @EnumSource
    void nothingHappensToAClosedDossierAndSomethingToEveryOther(DossierState state) {
        assertThat(DossierTransition.outOf(state).isEmpty()).isEqualTo(state.closed());
    }

    @Test
    void whoHoldsTheDossierDecidesWhoMayMoveIt() {
        Map<DossierState.Desk, Set<Role>> desks = Map.of(
                DossierState.Desk.OWNER, Set.of(Role.OWNER_ADMIN),
                DossierState.Desk.COMMUNE, Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER),
                DossierState.Desk.PROVINCE, Set.of(Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.COUNCIL_SECRETARY),
                DossierState.Desk.ADVISORY, Set.of(Role.ADVISOR_LEAD, Role.PROVINCE_OFFICER),
                DossierState.Desk.COUNCIL, Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER),
                DossierState.Desk.MINISTRY, Set.of(Role.PROVINCE_OFFICER),
                DossierState.Desk.NOBODY, Set.of());
        for (DossierState state : DossierState.values()) {
            for (DossierTransition step : DossierTransition.outOf(state)) {
                if (step != DossierTransition.WITHDRAW && step != DossierTransition.UNSCHEDULE) {
                    assertThat(desks.get(state.desk()))
                            .as("%s out of %s", step, state)
                            .containsAll(step.roles());
                }
            }
        }
    }

    @Test
    void nobodyWithdrawsWhatTheCouncilHasBegunToScore() {
        assertThat(DossierTransition.WITHDRAW.from())
                .doesNotContain(
                        DossierState.SCORING_OPEN,
                        DossierState.SCORING_CLOSED,
                        DossierState.RESCORING,
                        DossierState.AWAITING_DECISION,
                        DossierState.AWAITING_APPROVAL,
                        DossierState.SENT_TO_MINISTRY);
    }

    @Test
    void theDocumentedTableIsCurrent() throws IOException {
        String current = document();
        if (Boolean.getBoolean("dossier.write")) {
            Files.writeString(DOCUMENT, current);
        }
        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
                .as("docs/dossier-states.md; write it anew with -Ddossier.write=true")
                .isEqualTo(current);
    }

    private static String document() throws IOException {
        Map<String, String> states = words(SOURCES.resolve("dossier/DossierState.java"));
        Map<String, String> steps = words(SOURCES.resolve("dossier/DossierTransition.java"));
        Map<String, String> roles = words(SOURCES.resolve("web/access/Role.java"));
        StringBuilder text = new StringBuilder("""
                # States of a dossier

                Written from the table in `DossierTransition` by a test; change the table, not this page. Articles are those of
                Decision 26/2026/QĐ-TTg.

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT
                """);
        for (DossierState state : DossierState.values()) {
            text.append("    %s : %s\n".formatted(state, states.get(state.name())));
        }
        for (DossierTransition step : DossierTransition.values()) {
            if (step != DossierTransition.WITHDRAW) {
                step.from()
                        .forEach(from -> text.append("    %s --> %s : %s\n".formatted(from, step.to(), step.code())));
            }
        }
        text.append("    DRAFT --> WITHDRAWN : withdraw\n```\n\n");
        text.append("`withdraw` is possible from every state before scoring; the picture shows it once.\n\n");
        text.append(
                "| step | in words | from | to | who | basis | has to say |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        for (DossierTransition step : DossierTransition.values()) {
            text.append("| `%s` | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            step.code(),
                            steps.get(step.name()),
                            step.from().stream().map(Enum::name).collect(Collectors.joining(", ")),
                            step.to(),
                            step.roles().stream()
                                    .map(role -> roles.get(role.name()))
                                    .collect(Collectors.joining(", ")),
                            step.legalBasis(),
                            says(step)));
        }
        return text.toString();
    }

    private static String says(DossierTransition step) {
        if (step.reasonRequired()) {
            return "reason";
        }
        return step.documentRequired() ? "document number and date" : "";
    }

    /** First line of each constant's comment: the official word. */
    private static Map<String, String> words(Path source) throws IOException {
        return Pattern.compile("/\\*\\* (.*?)\\.? \\*/\\s+([A-Z_]+)\\(")
                .matcher(Files.readString(source))
                .results()
                .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1)));
    }
}
