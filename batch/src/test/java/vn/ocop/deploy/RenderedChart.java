package vn.ocop.deploy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Helm chart đã dựng: what a cluster would be sent, rendered by Helm's own library. */
record RenderedChart(List<JsonNode> objects) {

    private static final Set<String> WITH_PODS = Set.of("Deployment", "StatefulSet", "Job");

    /** Helm's library leaves hooks out of what it renders; in this copy they are objects like the others. */
    private static final Path CHART_WITHOUT_HOOKS = copyWithoutHooks();

    static RenderedChart of(String example) {
        return render(DeployFiles.EXAMPLES.resolve(example + "-values.yaml"), Map.of());
    }

    static RenderedChart render(Path values, Map<String, String> changes) {
        TemplateCommand command = new Helm(CHART_WITHOUT_HOOKS)
                .template()
                .withName("ocop")
                .withNamespace("ocop")
                .withKubeVersion("1.31.0")
                .withValuesFile(values);
        changes.forEach(command::set);
        return new RenderedChart(DeployFiles.documents(command.call()));
    }

    Stream<JsonNode> ofKind(String kind) {
        return objects.stream().filter(object -> kind.equals(kindOf(object)));
    }

    /** Deployments, StatefulSets and Jobs. */
    List<JsonNode> workloads() {
        return objects.stream()
                .filter(object -> WITH_PODS.contains(kindOf(object)))
                .toList();
    }

    /** Whether a selector finds a pod of some workload. */
    boolean selectsAPod(JsonNode matchLabels) {
        return workloads().stream().anyMatch(workload -> matches(matchLabels, podLabels(workload)));
    }

    static boolean matches(JsonNode matchLabels, JsonNode labels) {
        return matchLabels.properties().stream()
                .allMatch(label -> label.getValue().equals(labels.path(label.getKey())));
    }

    static JsonNode pod(JsonNode workload) {
        return workload.at("/spec/template/spec");
    }

    static JsonNode podLabels(JsonNode workload) {
        return workload.at("/spec/template/metadata/labels");
    }

    static String kindOf(JsonNode object) {
        return object.path("kind").asString("");
    }

    static String nameOf(JsonNode object) {
        return kindOf(object) + "/" + object.at("/metadata/name").asString("");
    }

    /** Names of all Secrets that pods read, by environment, volume or image pull. */
    Set<String> referencedSecrets() {
        return workloads().stream()
                .map(RenderedChart::pod)
                .flatMap(pod -> Stream.of(
                                pod.findValues("secretKeyRef").stream().map(key -> key.path("name")),
                                pod.findValues("secretName").stream(),
                                pod.path("imagePullSecrets").valueStream().map(secret -> secret.path("name")))
                        .flatMap(names -> names))
                .map(name -> name.asString(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of the environment variables of all containers. */
    Set<String> environmentNames() {
        return workloads().stream()
                .flatMap(workload -> pod(workload).path("containers").valueStream())
                .flatMap(container -> container.path("env").valueStream())
                .map(variable -> variable.path("name").asString(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path copyWithoutHooks() {
        try (Stream<Path> files = Files.walk(DeployFiles.CHART)) {
            Path copy = Files.createDirectories(Path.of("target", "chart-without-hooks"));
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(DeployFiles.CHART.relativize(file));
                Files.createDirectories(target.resolveSibling(""));
                Files.writeString(target, DeployFiles.read(file).replace("helm.sh/hook", "ocop.vn/hook"));
            }
            return copy.toAbsolutePath();
        } catch (IOException e) {
            throw new AssertionError("Cannot copy the chart", e);
        }
    }
}
