package vn.ocop.promotion;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import vn.ocop.platform.security.Roles;
import vn.ocop.platform.testing.Tokens;

/** Requests by the persons who use this service. */
final class Officers {
    private Officers() {}

    static RequestSpecification ofNgheAn() {
        return officer("VN-2T:40", "an.nguyen");
    }

    static RequestSpecification ofNghiLoc() {
        return officer("VN-2T:17827", "loc.tran");
    }

    static RequestSpecification ofDongThap() {
        return officer("VN-2T:82", "thap.le");
    }

    static RequestSpecification auditorOfNgheAn() {
        return by(Tokens.of(Roles.AUDITOR).area("VN-2T:40").sub("kiem.toan"));
    }

    static RequestSpecification partner(String name) {
        return by(Tokens.of(Roles.PARTNER).sub(name));
    }

    static RequestSpecification registryOfficer() {
        return by(Tokens.of(Roles.REGISTRY_OFFICER).area("VN-2T:40").sub("minh.vo"));
    }

    static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON);
    }

    private static RequestSpecification officer(String area, String name) {
        return by(Tokens.of(Roles.PROMOTION_OFFICER).area(area).sub(name));
    }

    private static RequestSpecification by(Tokens token) {
        return anybody().auth().oauth2(token.sign());
    }
}
