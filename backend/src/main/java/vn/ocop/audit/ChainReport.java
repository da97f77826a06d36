package vn.ocop.audit;

import org.jspecify.annotations.Nullable;

/**
 * Kết quả một lần kiểm tra chuỗi.
 *
 * @param checked rows read
 * @param headSeq number of the last row when the check began; 0 while there is none
 * @param headHash its hash
 * @param finding what is wrong first; null when nothing is
 */
record ChainReport(
        long checked,
        long headSeq,
        @Nullable ChainHash headHash,
        @Nullable ChainFinding finding) {

    boolean intact() {
        return finding == null;
    }
}
