package vn.ocop.national.exchange;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Thiết lập của việc gửi dữ liệu về cơ sở dữ liệu quốc gia.
 *
 * @param dir folder in which the packages wait for the national ingest
 */
@ConfigurationProperties("ocop.export")
public record ExportSettings(@DefaultValue("data/export") Path dir) {}
