package vn.ocop.identity.registration;

import vn.ocop.identity.PersonName;

/** Người đại diện đang chờ xác nhận. */
record Applicant(String email, PersonName name) {}
