package vn.ocop.deploy.permission;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.records.Records;

/**
 * Somebody who calls.
 *
 * @param role column of the matrix
 * @param where the level of his area, {@code elsewhere}, {@code nowhere} or the name of his seat
 */
public record Visitor(String role, Where where, Person person) {
    public static final List<String> OFFICES =
            List.of(
                    "registry-officer",
                    "evaluation-officer",
                    "promotion-officer",
                    "reporting-officer",
                    "producer",
                    "partner",
                    "auditor",
                    "administrator");
    public static final String ANONYMOUS = "anonymous";
    public static final String NO_ROLE = "no-role";

    /** Where somebody stands to the records, which belong to xã Nghi Lộc and to Nghệ An. */
    public enum Where {
        COMMUNE("VN-2T:17827"),
        PROVINCE("VN-2T:40"),
        CENTRE("VN"),
        NEIGHBOUR("VN-2T:16681"),
        ELSEWHERE("VN-2T:96"),
        NOWHERE("");

        private final String area;

        Where(String area) {
            this.area = area;
        }

        List<String> areas() {
            return area.isEmpty() ? List.of() : List.of(area);
        }

        /** Whether the area holds the record. */
        boolean covers(boolean recordOfProvince) {
            return switch (this) {
                case COMMUNE -> !recordOfProvince;
                case PROVINCE, CENTRE -> true;
                case NEIGHBOUR, ELSEWHERE, NOWHERE -> false;
            };
        }
    }

    /** Nobody, and strangers of every role in every place. */
    static List<Visitor> strangers(Api api) {
        var all = new ArrayList<Visitor>();
        all.add(new Visitor(ANONYMOUS, Where.NOWHERE, api.anonymous()));
        all.add(new Visitor(NO_ROLE, Where.NOWHERE, api.person("stranger", List.of(), List.of())));
        all.add(
                new Visitor(
                        NO_ROLE,
                        Where.CENTRE,
                        api.person("stranger", List.of(), Where.CENTRE.areas())));
        for (var role : OFFICES) {
            for (var where : Where.values()) {
                all.add(
                        new Visitor(
                                role,
                                where,
                                api.person("stranger." + role, List.of(role), where.areas())));
            }
        }
        return all;
    }

    /** One whom a record names. */
    static Visitor named(Api api, String seat) {
        var person =
                switch (seat) {
                    case "manager" -> api.person("lan.tran", List.of("producer"), List.of());
                    case "chair" -> api.person("member.1", List.of(), List.of());
                    case "scorer" -> api.person("member.2", List.of(), List.of());
                    case "asker" -> api.person(Records.AUDITOR, List.of(), List.of());
                    case "secretary" -> api.person("hoa.pham", List.of(), List.of());
                    default -> throw new IllegalArgumentException(seat);
                };
        return new Visitor(seat, Where.NOWHERE, person);
    }

    /** What he asks a list for that shows more than what is public. */
    String scope() {
        return switch (role) {
            case "manager" -> "own";
            case ANONYMOUS, NO_ROLE, "producer", "partner", "administrator" -> "public";
            default -> where.covers(false) ? "area" : "public";
        };
    }

    @Override
    public String toString() {
        return role + " " + where;
    }
}
