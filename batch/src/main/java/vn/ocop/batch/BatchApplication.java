package vn.ocop.batch;

import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certificate.RecognitionExpiry;
import vn.ocop.database.DatabaseConfiguration;
import vn.ocop.identity.ExpiredSessions;
import vn.ocop.identity.NoticeRecipients;
import vn.ocop.national.exchange.ExchangeConfiguration;
import vn.ocop.operations.PlatformAlarms;
import vn.ocop.producer.ProducerMembers;
import vn.ocop.product.ProductRanks;
import vn.ocop.territory.AdministrativeUnits;

/** Tiến trình xử lý theo lô. It takes the modules it works with, without their controllers, and answers on the management port only. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "vn.ocop.batch",
            "vn.ocop.audit",
            "vn.ocop.notification",
            "vn.ocop.attachment",
            "vn.ocop.workspace",
            "vn.ocop.web.problem"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = RestController.class))
@ConfigurationPropertiesScan({
    "vn.ocop.batch",
    "vn.ocop.audit",
    "vn.ocop.notification",
    "vn.ocop.attachment",
    "vn.ocop.web.site"
})
@Import({
    DatabaseConfiguration.class,
    ExpiredSessions.class,
    NoticeRecipients.class,
    PlatformAlarms.class,
    AdministrativeUnits.class,
    ExchangeConfiguration.class,
    ProducerMembers.class,
    ProductRanks.class,
    RecognitionExpiry.class
})
public class BatchApplication {

    /** No web port, whatever the environment of the web application next door says. */
    private static final String NO_WEB_PORT = "--server.port=-1";

    public static void main(String[] arguments) {
        SpringApplication.run(
                BatchApplication.class,
                Stream.concat(Stream.of(NO_WEB_PORT), Stream.of(arguments)).toArray(String[]::new));
    }
}
