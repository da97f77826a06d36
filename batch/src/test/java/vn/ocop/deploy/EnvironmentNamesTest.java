package vn.ocop.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Biến môi trường: what the deployment files set is known to whoever reads it, and what is read is documented. */
class EnvironmentNamesTest {

    private static final Pattern OWN_NAME = Pattern.compile("\\bOCOP_[A-Z0-9_]*[A-Z0-9]\\b");

    /** Settings of Keycloak and of the images of others; they have no list that could be read here. */
    private static final Set<String> OF_OTHERS = Set.of(
            "JAVA_OPTS_KC_HEAP",
            "JAVA_TOOL_OPTIONS",
            "KC_BOOTSTRAP_ADMIN_CLIENT_ID",
            "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
            "KC_CACHE",
            "KC_DB_PASSWORD",
            "KC_DB_POOL_MAX_SIZE",
            "KC_DB_URL",
            "KC_DB_USERNAME",
            "KC_HOSTNAME",
            "KC_HOSTNAME_BACKCHANNEL_DYNAMIC",
            "KC_HTTP_ENABLED",
            "KC_LOG_CONSOLE_OUTPUT",
            "KC_PROXY_HEADERS",
            "KC_SPI_CONNECTIONS_HTTP_CLIENT__DEFAULT__ESTABLISH_CONNECTION_TIMEOUT_MILLIS",
            "NGINX_ENTRYPOINT_LOCAL_RESOLVERS",
            "NGINX_ENVSUBST_FILTER",
            "POSTGRES_INITDB_ARGS",
            "POSTGRES_PASSWORD_FILE",
            "POSTGRES_USER");

    /** Settings of the attachment store, agreed before the code that reads them. */
    private static final Set<String> ANNOUNCED = Set.of(
            "OCOP_STORAGE_DIR",
            "OCOP_STORAGE_QUOTA_GB",
            "OCOP_S3_ENDPOINT",
            "OCOP_S3_BUCKET",
            "OCOP_S3_REGION",
            "OCOP_S3_ACCESS_KEY",
            "OCOP_S3_SECRET_KEY");

    @Test
    void whatTheDeploymentSetsIsRead() throws IOException {
        String readers = javaAndConfiguration() + imageScripts();
        Set<String> properties = springProperties();

        Set<String> deployed = deployed();
        assertThat(deployed).hasSizeGreaterThan(20);
        assertThat(deployed)
                .as("read by nothing")
                .filteredOn(name -> !OF_OTHERS.contains(name) && !ANNOUNCED.contains(name))
                .filteredOn(name -> !properties.contains(relaxed(name)))
                .filteredOn(name ->
                        !Pattern.compile("\\b" + name + "\\b").matcher(readers).find())
                .isEmpty();
    }

    @Test
    void whatTheApplicationReadsIsDocumented() throws IOException {
        String operations = DeployFiles.read(DeployFiles.ROOT.resolve("docs/operations.md"));
        Set<String> read = names(javaAndConfiguration());

        assertThat(read).contains("OCOP_DB_URL");
        read.addAll(deployed());
        assertThat(read)
                .as("missing in docs/operations.md")
                .filteredOn(name -> !operations.contains("`" + name + "`"))
                .isEmpty();
    }

    private static Set<String> deployed() {
        Set<String> names = new TreeSet<>();
        JsonNode services =
                DeployFiles.yaml(DeployFiles.COMPOSE.resolve("compose.yaml")).path("services");
        services.forEach(service -> {
            names.addAll(service.path("environment").propertyNames());
            service.path("secrets").forEach(secret -> names.add(secret.asString("")));
        });
        Stream.of("production", "trial")
                .map(RenderedChart::of)
                .forEach(chart -> names.addAll(chart.environmentNames()));
        return names;
    }

    private static String javaAndConfiguration() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String module : List.of("tenant-provisioning", "backend", "batch")) {
            text.append(contents(DeployFiles.ROOT.resolve(module).resolve("src/main"), "java|ya?ml|properties|xml"));
        }
        return text.toString();
    }

    private static String imageScripts() throws IOException {
        return Stream.of("image", "pgbouncer", "postgres", "nginx")
                .map(folder -> contents(DeployFiles.COMPOSE.resolve(folder), ".*"))
                .collect(Collectors.joining());
    }

    private static String contents(Path folder, String endings) {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        Pattern ending = Pattern.compile("(?s)(.*\\.)?(" + endings + ")");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            ending.matcher(file.getFileName().toString()).matches())
                    .map(DeployFiles::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> names(String text) {
        return OWN_NAME.matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Properties that Spring Boot's modules on the class path describe, in the form of {@link #relaxed}. */
    private static Set<String> springProperties() throws IOException {
        Set<String> properties = new TreeSet<>();
        JsonMapper json = JsonMapper.builder().build();
        for (URL url : Collections.list(EnvironmentNamesTest.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream stream = url.openStream()) {
                json.readTree(stream)
                        .path("properties")
                        .forEach(property ->
                                properties.add(relaxed(property.path("name").asString(""))));
            }
        }
        return properties;
    }

    private static String relaxed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
