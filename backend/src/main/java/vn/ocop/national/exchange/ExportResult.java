package vn.ocop.national.exchange;

/**
 * Kết quả gửi dữ liệu của một tỉnh: what the national store has acknowledged.
 *
 * @param sequence number of the last package
 * @param complete whether it held everything
 */
public record ExportResult(
        long sequence,
        boolean complete,
        long producers,
        long products,
        long recognitions,
        long dossiers,
        long evaluations,
        long deletions,
        long bytes) {

    /** Together with an earlier package of the same run. */
    ExportResult plus(ExportResult earlier) {
        return new ExportResult(
                sequence,
                complete || earlier.complete,
                producers + earlier.producers,
                products + earlier.products,
                recognitions + earlier.recognitions,
                dossiers + earlier.dossiers,
                evaluations + earlier.evaluations,
                deletions + earlier.deletions,
                bytes + earlier.bytes);
    }

    public long records() {
        return producers + products + recognitions + dossiers + evaluations + deletions;
    }
}
