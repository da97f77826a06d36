package vn.ocop.attachment;

/** Khóa truy cập kho S3. */
record S3Credentials(String region, String accessKey, String secretKey) {

    @Override
    public String toString() {
        return accessKey + "@" + region;
    }
}
