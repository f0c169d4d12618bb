package vn.ocop.product.code;

/**
 * An OCOP number as it is printed (mã số sản phẩm): codes of the map in force, then the commune's
 * serial and the year.
 *
 * @param province code of the province, two digits
 * @param commune code of the commune, five digits
 */
record OcopNumber(String province, String commune, long serial, int year) {

    String text() {
        return province + "-" + commune + "-" + serial + "-" + year;
    }
}
