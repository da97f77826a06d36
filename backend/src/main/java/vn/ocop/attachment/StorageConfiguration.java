package vn.ocop.attachment;

import java.net.URI;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Chọn kho lưu trữ: an object store when one is named, else the folder. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(1);

    @Bean
    ContentStore contentStore(StorageSettings settings) {
        StorageSettings.S3 s3 = settings.s3();
        String endpoint = s3.endpoint();
        if (endpoint == null || endpoint.isBlank()) {
            return new FolderStore(settings.dir().resolve("content"));
        }
        return new S3Store(client(URI.create(endpoint), s3), s3.bucket());
    }

    @Bean
    PartFiles partFiles(StorageSettings settings) {
        return new PartFiles(settings.dir().resolve("incoming"));
    }

    /**
     * Path-style addresses, since stores outside of the cloud rarely have a name for each bucket; checksums and chunked bodies
     * only where the protocol asks for them, since not every store knows what was added to it later.
     */
    static S3Client client(URI endpoint, StorageSettings.S3 settings) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT_LIMIT)
                        .socketTimeout(ANSWER_LIMIT))
                .build();
    }

    /** Without keys of its own, the process uses what its machine or pod has been given. */
    private static AwsCredentialsProvider credentials(StorageSettings.S3 settings) {
        return settings.accessKey().isBlank()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }
}
