package vn.ocop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Ứng dụng web OCOP: every host of the deployment, from the public portal to the operator's desk. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(
        systemName = "OCOP",
        sharedModules = {"tenancy", "database", "web"})
public class OcopApplication {

    public static void main(String[] args) {
        SpringApplication.run(OcopApplication.class, args);
    }
}
