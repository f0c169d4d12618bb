package vn.ocop.deploy.demo;

import java.util.List;
import java.util.stream.IntStream;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Person;

/** Who takes part: officers of xã Nghi Lộc and of Nghệ An, a producer's manager, a council. */
public final class People {
    public static final String COMMUNE = "VN-2T:17827";
    public static final String PROVINCE = "VN-2T:40";
    static final String MANAGER = "lan.tran";
    static final String SECRETARY = "hoa.pham";
    private static final int COUNCIL_OF = 9;

    private final Api api;

    public People(Api api) {
        this.api = api;
    }

    public Person anybody() {
        return api.anonymous();
    }

    public Person registrar() {
        return api.officer("minh.nguyen", "registry-officer", COMMUNE);
    }

    public Person manager() {
        return api.person(MANAGER, List.of("producer"), List.of());
    }

    public Person communeEvaluator() {
        return api.officer("binh.le", "evaluation-officer", COMMUNE);
    }

    public Person provinceEvaluator() {
        return api.officer("an.nguyen", "evaluation-officer", PROVINCE);
    }

    public Person promoter() {
        return api.officer("thu.dang", "promotion-officer", PROVINCE);
    }

    public Person reporter() {
        return api.officer("son.ho", "reporting-officer", PROVINCE);
    }

    /** Members of a council carry no role in their tokens; the council's record names them. */
    public Person member(String subject) {
        return api.person(subject, List.of(), List.of());
    }

    public Person secretary() {
        return member(SECRETARY);
    }

    /** Who scores; the first one is the chair. */
    static List<String> scorers() {
        return IntStream.rangeClosed(1, COUNCIL_OF).mapToObj(n -> "member." + n).toList();
    }
}
