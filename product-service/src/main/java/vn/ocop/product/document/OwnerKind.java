package vn.ocop.product.document;

/** Whose paper it is. */
enum OwnerKind {
    PRODUCER,
    PRODUCT
}
