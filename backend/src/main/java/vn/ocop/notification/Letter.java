package vn.ocop.notification;

/** Một bức thư đã soạn xong, in words and in HTML. */
record Letter(String address, String recipientName, String subject, String text, String html) {}
