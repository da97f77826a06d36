package vn.ocop.audit;

import java.time.Instant;

/** Dòng cuối của chuỗi. */
record ChainHead(long seq, ChainHash hash, Instant occurredAt) {}
