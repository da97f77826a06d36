package vn.ocop.national.exchange;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Đường gửi dữ liệu về cơ sở dữ liệu quốc gia, for the batch process, which alone sends. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportSettings.class)
@Import({ExportLedger.class, ReportingProvinces.class, IngestTables.class, StoreIngest.class, NationalExport.class})
public class ExchangeConfiguration {

    @Bean
    Exchange exchange(ExportSettings settings) {
        return new FolderExchange(settings.dir());
    }
}
