package vn.ocop.deploy.season;

import java.util.List;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Person;

/**
 * A province with one of its communes and the persons who act there.
 *
 * @param seats how many members of its council score
 */
record Province(String name, String code, String communeCode, int seats, Api api) {

    String unit() {
        return "VN-2T:" + code;
    }

    String commune() {
        return "VN-2T:" + communeCode;
    }

    String issuer() {
        return "UBND tỉnh " + name;
    }

    Person registrar() {
        return api.officer("so." + code, "registry-officer", commune());
    }

    Person communeOfficer() {
        return api.officer("xa." + code, "evaluation-officer", commune());
    }

    Person officer() {
        return api.officer("tinh." + code, "evaluation-officer", unit());
    }

    static Person ministry(Api api) {
        return api.officer("bo", "evaluation-officer", "VN");
    }

    Person person(String subject) {
        return api.person(subject, List.of(), List.of());
    }
}
