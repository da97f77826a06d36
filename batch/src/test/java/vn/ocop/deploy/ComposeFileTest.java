package vn.ocop.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tệp compose: schema of the Compose Specification, and the rules of our own. */
class ComposeFileTest {

    private static final JsonNode COMPOSE = DeployFiles.yaml(DeployFiles.COMPOSE.resolve("compose.yaml"));
    private static final JsonNode SERVICES = COMPOSE.path("services");

    @Test
    void followsTheComposeSpecification() {
        assertThat(problems(COMPOSE.toString())).isEmpty();
    }

    @Test
    void theSchemaCheckRefusesMistakes() {
        assertThat(problems("{\"services\":{\"backend\":{\"imagee\":\"x\"}}}")).isNotEmpty();
        assertThat(problems("{\"services\":{\"backend\":{\"depends_on\":{\"x\":{\"condition\":\"ready\"}}}}}"))
                .isNotEmpty();
    }

    private static List<String> problems(String compose) {
        // The file mixes drafts: keywords of draft 7, "id" of draft 4, and a "duration" that is Go's, not ISO 8601.
        String text = DeployFiles.read(
                        DeployFiles.ROOT.resolve("batch/src/test/resources/vn/ocop/deploy/compose-spec.json"))
                .replace("draft/2019-09/schema#", "draft-07/schema#")
                .replaceAll("\"id\": \"[^\"]*\",", "")
                .replaceAll(",\\s*\"format\": \"duration\"", "");
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text, InputFormat.JSON);
        return schema.validate(compose, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    @Test
    void containersRunWithoutRightsAndWithinLimits() {
        for (Map.Entry<String, JsonNode> service : SERVICES.properties()) {
            String name = service.getKey();
            JsonNode settings = service.getValue();
            assertThat(settings.path("read_only").asBoolean(false)).as(name).isTrue();
            assertThat(settings.path("cap_drop").toString()).as(name).isEqualTo("[\"ALL\"]");
            assertThat(settings.path("security_opt").toString()).as(name).contains("no-new-privileges:true");
            assertThat(settings.path("privileged").asBoolean(false)).as(name).isFalse();
            assertThat(settings.at("/deploy/resources/limits/memory").asString(""))
                    .as(name)
                    .isNotEmpty();
            assertThat(settings.path("image").asString(""))
                    .as(name)
                    .contains(":")
                    .doesNotEndWith(":latest");
            assertThat(settings.has("healthcheck") || "install".equals(name))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void onlyTheProxyIsReachableFromOutside() {
        assertThat(SERVICES.properties().stream()
                        .filter(service -> service.getValue().has("ports"))
                        .map(Map.Entry::getKey))
                .containsExactly("proxy");
        assertThat(COMPOSE.at("/networks/data/internal").asBoolean(false)).isTrue();
        assertThat(SERVICES.at("/proxy/networks").toString()).isEqualTo("[\"front\"]");
    }

    @Test
    void everySecretIsDeclaredUsedAndMade() {
        Set<String> declared = new TreeSet<>(COMPOSE.path("secrets").propertyNames());
        Set<String> used = SERVICES.valueStream()
                .flatMap(service -> service.path("secrets").valueStream())
                .map(secret -> secret.asString(""))
                .collect(Collectors.toCollection(TreeSet::new));
        String maker = DeployFiles.read(DeployFiles.COMPOSE.resolve("make-secrets"));

        assertThat(used).isEqualTo(declared);
        assertThat(COMPOSE.path("secrets")
                        .valueStream()
                        .map(secret -> secret.path("file").asString("").replace("./secrets/", "")))
                .allMatch(maker::contains);
    }

    @Test
    void everySettingIsInTheExampleAndNoSecretIs() {
        String example = DeployFiles.read(DeployFiles.COMPOSE.resolve(".env.example"));
        Set<String> offered = Pattern.compile("(?m)^([A-Z][A-Z0-9_]*)=")
                .matcher(example)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*):\\?")
                .matcher(DeployFiles.read(DeployFiles.COMPOSE.resolve("compose.yaml")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isNotEmpty();
        assertThat(offered).containsAll(asked);
        assertThat(offered).noneMatch(name -> name.matches(".*(PASSWORD|SECRET|_KEY$).*"));
    }

    @Test
    void everyBuildTargetAndEverySourceOfTheDockerfileExists() {
        String dockerfile = DeployFiles.read(DeployFiles.COMPOSE.resolve("Dockerfile"));
        Set<String> targets = SERVICES.valueStream()
                .map(service -> service.at("/build/target").asString(""))
                .filter(target -> !target.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(targets).allMatch(target -> dockerfile.contains(" AS " + target + "\n"));
        assertThat(sources(dockerfile)).hasSizeGreaterThan(5);
        assertThat(sources(dockerfile))
                .filteredOn(source -> !Files.exists(DeployFiles.ROOT.resolve(source)))
                .isEmpty();
    }

    /** What COPY takes from the working tree, without what the build makes. */
    private static List<String> sources(String dockerfile) {
        return Pattern.compile("(?m)^COPY (?!--from)(.*)$")
                .matcher(dockerfile)
                .results()
                .map(MatchResult::group)
                .flatMap(line -> Pattern.compile("\\bdeploy/\\S+").matcher(line).results())
                .map(MatchResult::group)
                .toList();
    }
}
