/**
 * Xử lý theo lô: what happens without anybody asking for it. Recurring work is scheduled by db-scheduler, one process at a
 * time; what is long and restartable is a Spring Batch job with one partition per workspace. Every piece of work runs with
 * its workspace bound; the login {@code ocop_batch} sees the job tables only.
 */
@NullMarked
package vn.ocop.batch;

import org.jspecify.annotations.NullMarked;
