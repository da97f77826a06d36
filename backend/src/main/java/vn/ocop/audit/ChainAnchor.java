package vn.ocop.audit;

/** Mốc neo: number and hash of a row that was the last one when it was anchored. */
record ChainAnchor(long seq, ChainHash hash) {}
