/**
 * Vận hành nền tảng: the operator's screens for the provinces. Owns nothing of its own; it reads the registry and queues requests
 * that the provisioning worker carries out, since the web application may not make or alter tenants itself.
 */
@NullMarked
package vn.ocop.operations;

import org.jspecify.annotations.NullMarked;
