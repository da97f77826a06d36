package vn.ocop.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Helm chart: lint, rendering with the example values, Kubernetes schemas, and the rules of our own. */
class HelmChartTest {

    @Test
    void lintFindsNothing() {
        LintResult result = new Helm(DeployFiles.CHART).lint().strict().call();

        assertThat(result.isFailed())
                .as(String.join("\n", result.getMessages()))
                .isFalse();
        assertThat(result.getMessages()).noneMatch(message -> message.startsWith("[WARNING]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "trial"})
    void everyObjectIsWhatTheApiServerExpects(String example) {
        List<JsonNode> objects = RenderedChart.of(example).objects();

        assertThat(objects).hasSizeGreaterThan(10);
        // Kind of the Prometheus operator, not part of Kubernetes.
        objects.stream()
                .filter(object -> !"ServiceMonitor".equals(RenderedChart.kindOf(object)))
                .forEach(KubernetesSchema::validate);
        assertThat(objects).extracting(RenderedChart::nameOf).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{apiVersion: apps/v1, kind: Deployment, spec: {replica: 2, selector: {}, template: {}}}  | replica",
                "{apiVersion: apps/v1, kind: Deployment, spec: {template: {}}}                            | selector",
                "{apiVersion: v1, kind: Service, spec: {ports: [{portt: 1, port: 2}]}}                    | portt",
                "{apiVersion: apps/v2, kind: Deployment}                                                  | No schema"
            })
    void theSchemaCheckRefusesMistakes(String object, String culprit) {
        assertThatThrownBy(() ->
                        KubernetesSchema.validate(DeployFiles.documents(object).getFirst()))
                .hasMessageContaining(culprit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "domian               | ocop.vn  | domian",
                "domain               | OCOP.vn  | domain",
                "domain               |          | domain is required",
                "image.tag            | latest   | tag",
                "database.host        |          | database.host is required",
                "database.sslMode     | prefer   | sslMode",
                "database.caSecretName|          | caSecretName",
                "backend.replicas     | 0        | replicas"
            })
    void wrongValuesAreRefused(String key, String value, String message) {
        String text = value == null ? "" : value;
        assertThatThrownBy(() ->
                        RenderedChart.render(DeployFiles.EXAMPLES.resolve("production-values.yaml"), Map.of(key, text)))
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "trial"})
    void podsRunWithoutRights(String example) {
        for (JsonNode workload : RenderedChart.of(example).workloads()) {
            String name = RenderedChart.nameOf(workload);
            JsonNode pod = RenderedChart.pod(workload);
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean(false))
                    .as(name)
                    .isTrue();
            assertThat(pod.at("/securityContext/runAsUser").asInt(0)).as(name).isPositive();
            assertThat(pod.at("/securityContext/seccompProfile/type").asString(""))
                    .as(name)
                    .isEqualTo("RuntimeDefault");
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true))
                    .as(name)
                    .isFalse();
            pod.path("containers").forEach(container -> assertHardened(name, container));
        }
    }

    private static void assertHardened(String name, JsonNode container) {
        JsonNode security = container.path("securityContext");
        assertThat(security.path("readOnlyRootFilesystem").asBoolean(false))
                .as(name)
                .isTrue();
        assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                .as(name)
                .isFalse();
        assertThat(security.at("/capabilities/drop/0").asString("")).as(name).isEqualTo("ALL");
        assertThat(container.at("/resources/limits/memory").asString(""))
                .as(name)
                .isNotEmpty();
        assertThat(container.at("/resources/requests/cpu").asString(""))
                .as(name)
                .isNotEmpty();
        assertThat(container.path("image").asString("")).as(name).matches("[a-z0-9./-]+:[0-9][A-Za-z0-9.-]*");
        if (!name.startsWith("Job/")) {
            assertThat(container.has("livenessProbe") && container.has("readinessProbe"))
                    .as(name)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "trial"})
    void everySelectorAndEveryNameFindsSomething(String example) {
        RenderedChart chart = RenderedChart.of(example);
        List<String> dangling = new ArrayList<>();
        Stream.of("Service", "PodDisruptionBudget", "NetworkPolicy")
                .flatMap(chart::ofKind)
                .filter(object -> !chart.selectsAPod(selectorOf(object)))
                .forEach(object -> dangling.add(RenderedChart.nameOf(object)));
        chart.ofKind("Ingress")
                .flatMap(ingress -> ingress.findValues("service").stream())
                .filter(service -> !serviceHasPort(chart, service))
                .forEach(service -> dangling.add("Ingress to " + service));
        chart.ofKind("HorizontalPodAutoscaler")
                .map(autoscaler -> autoscaler.at("/spec/scaleTargetRef/name"))
                .filter(name -> chart.ofKind("Deployment")
                        .noneMatch(deployment -> deployment.at("/metadata/name").equals(name)))
                .forEach(name -> dangling.add("HorizontalPodAutoscaler to " + name));
        chart.workloads().forEach(workload -> dangling.addAll(mountsWithoutVolume(workload)));

        assertThat(dangling).isEmpty();
    }

    private static JsonNode selectorOf(JsonNode object) {
        JsonNode spec = object.path("spec");
        return switch (RenderedChart.kindOf(object)) {
            case "Service" -> spec.path("selector");
            case "NetworkPolicy" -> spec.at("/podSelector/matchLabels");
            default -> spec.at("/selector/matchLabels");
        };
    }

    private static boolean serviceHasPort(RenderedChart chart, JsonNode backend) {
        return chart.ofKind("Service")
                .filter(service -> service.at("/metadata/name").equals(backend.path("name")))
                .flatMap(service -> service.at("/spec/ports").valueStream())
                .anyMatch(port -> port.path("name").equals(backend.at("/port/name")));
    }

    private static List<String> mountsWithoutVolume(JsonNode workload) {
        JsonNode pod = RenderedChart.pod(workload);
        List<String> volumes = pod.path("volumes")
                .valueStream()
                .map(volume -> volume.path("name").asString(""))
                .toList();
        return pod.path("containers")
                .valueStream()
                .flatMap(container -> container.path("volumeMounts").valueStream())
                .map(mount -> mount.path("name").asString(""))
                .filter(mount -> !volumes.contains(mount))
                .map(mount -> RenderedChart.nameOf(workload) + " mounts " + mount)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "trial"})
    void everyPodHasItsOwnNetworkPolicyBesideTheDenial(String example) {
        RenderedChart chart = RenderedChart.of(example);
        List<JsonNode> policies = chart.ofKind("NetworkPolicy").toList();
        JsonNode denial = policies.stream()
                .filter(policy -> RenderedChart.nameOf(policy).endsWith("-deny"))
                .findFirst()
                .orElseThrow();

        assertThat(denial.at("/spec/policyTypes").toString()).contains("Ingress", "Egress");
        assertThat(denial.path("spec").has("ingress") || denial.path("spec").has("egress"))
                .isFalse();
        for (JsonNode workload : chart.workloads()) {
            JsonNode labels = RenderedChart.podLabels(workload);
            assertThat(RenderedChart.matches(selectorOf(denial), labels)).isTrue();
            assertThat(policies)
                    .as("policy of %s", RenderedChart.nameOf(workload))
                    .anyMatch(policy -> selectorOf(policy).has("app.kubernetes.io/component")
                            && RenderedChart.matches(selectorOf(policy), labels));
        }
    }

    @Test
    void secretsAreReferencedAndDocumentedButNeverCreated() {
        RenderedChart chart = RenderedChart.of("production");
        String operations = DeployFiles.read(DeployFiles.ROOT.resolve("docs/operations.md"));

        assertThat(chart.ofKind("Secret")).isEmpty();
        assertThat(chart.referencedSecrets()).hasSizeGreaterThan(5).allMatch(operations::contains);
    }

    @Test
    void theDatabaseIsReachedThroughThePoolerByTheWebApplicationOnly() {
        RenderedChart chart = RenderedChart.of("production");

        assertThat(databaseUrl(chart, "Deployment/ocop-backend")).contains("ocop-pgbouncer:6432");
        assertThat(databaseUrl(chart, "Deployment/ocop-batch")).contains("ocop-rw.data.svc:5432");
        assertThat(databaseUrl(chart, "Job/ocop-migrate")).contains("ocop-rw.data.svc:5432");
    }

    private static String databaseUrl(RenderedChart chart, String workload) {
        return chart.workloads().stream()
                .filter(candidate -> RenderedChart.nameOf(candidate).equals(workload))
                .flatMap(found ->
                        RenderedChart.pod(found).at("/containers/0/env").valueStream())
                .filter(variable -> "OCOP_DB_URL".equals(variable.path("name").asString("")))
                .map(variable -> variable.path("value").asString(""))
                .findFirst()
                .orElseThrow();
    }
}
