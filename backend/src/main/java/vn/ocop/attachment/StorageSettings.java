package vn.ocop.attachment;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Kho lưu trữ tệp.
 *
 * @param dir folder of uploads that are on their way and, without an object store, of the files themselves; backend processes
 *     behind one load balancer share it
 * @param quotaGigabytes how much one workspace may keep
 * @param unfinishedUploads how many uploads one person may have on their way
 * @param unfinishedMegabytes how much one person may have on its way, or stored and not yet used
 * @param s3 object store; its endpoint is empty when files lie in the folder
 */
@ConfigurationProperties("ocop.storage")
record StorageSettings(
        @DefaultValue("data/storage") Path dir,
        @DefaultValue("50") int quotaGigabytes,
        @DefaultValue("20") int unfinishedUploads,
        @DefaultValue("2048") int unfinishedMegabytes,
        @DefaultValue S3 s3) {

    long quotaBytes() {
        return quotaGigabytes * 1024L * 1024 * 1024;
    }

    long unfinishedBytes() {
        return unfinishedMegabytes * 1024L * 1024;
    }

    /** Kho S3. */
    record S3(
            @Nullable String endpoint,
            @DefaultValue("ocop") String bucket,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey) {

        @Override
        public String toString() {
            return endpoint + "/" + bucket;
        }
    }
}
