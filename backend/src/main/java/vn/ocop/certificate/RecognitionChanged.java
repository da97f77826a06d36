package vn.ocop.certificate;

import vn.ocop.product.ProductId;

/** Công nhận của sản phẩm vừa thay đổi: granted, superseded or revoked. Published in the transaction that changes it. */
public record RecognitionChanged(ProductId product) {}
