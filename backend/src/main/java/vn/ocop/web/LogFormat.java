package vn.ocop.web;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Dạng nhật ký: JSON for machines unless {@code OCOP_LOG_FORMAT=text} asks for lines that people read. */
final class LogFormat implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String wanted = environment.getProperty("OCOP_LOG_FORMAT", "logstash");
        String format = wanted.equals("text") ? "" : wanted;
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("ocopLogFormat", Map.of("logging.structured.format.console", format)));
    }
}
