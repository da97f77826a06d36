package vn.ocop.importing;

/**
 * Số dòng theo kết quả, and what they made.
 *
 * @param good rows without remarks
 * @param warned rows to be looked at
 * @param known rows that tell nothing new
 * @param faulty rows that are left out
 * @param withdrawn rows whose results were taken back
 * @param kept rows whose results were kept, as somebody has touched them since
 */
record ImportTally(
        int good,
        int warned,
        int known,
        int faulty,
        int producers,
        int products,
        int recognitions,
        int withdrawn,
        int kept) {}
