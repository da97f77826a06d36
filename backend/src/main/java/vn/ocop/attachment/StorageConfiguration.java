package vn.ocop.attachment;

import java.net.URI;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chọn kho lưu trữ: an object store when one is named, else the folder. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    ContentStore contentStore(StorageSettings settings, Clock clock) {
        StorageSettings.S3 s3 = settings.s3();
        String endpoint = s3.endpoint();
        if (endpoint == null || endpoint.isBlank()) {
            return new FolderStore(settings.dir().resolve("content"));
        }
        return new S3Store(
                URI.create(endpoint + "/" + s3.bucket()),
                new S3Credentials(s3.region(), s3.accessKey(), s3.secretKey()),
                clock);
    }

    @Bean
    PartFiles partFiles(StorageSettings settings) {
        return new PartFiles(settings.dir().resolve("incoming"));
    }
}
