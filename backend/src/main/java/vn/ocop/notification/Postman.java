package vn.ocop.notification;

import vn.ocop.tenancy.Tenant;

/** Người đưa thư: hands one letter to the mail server and tells exactly what is known afterwards. */
interface Postman {

    /** Never throws for what the server or the network does. */
    Delivery deliver(String messageId, Letter letter, Tenant tenant);
}
