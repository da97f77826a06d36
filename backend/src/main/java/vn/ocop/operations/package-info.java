/**
 * Vận hành nền tảng: the operator's screens for the provinces. It reads the registry, and queues requests that the
 * provisioning worker carries out and runs of the national export that the batch process carries out, since the web application
 * may do neither itself.
 */
@NullMarked
package vn.ocop.operations;

import org.jspecify.annotations.NullMarked;
