package vn.ocop.product.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import vn.ocop.platform.change.AuditNote;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.security.Caller;

/** Records how a province lets its communes count. */
@ApplicationScoped
class SetOcopNumbers {

    private final OcopNumberRepository numbers;
    private final Places places;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;

    SetOcopNumbers(
            OcopNumberRepository numbers,
            Places places,
            Changes changes,
            Caller caller,
            Clock clock) {
        this.numbers = numbers;
        this.places = places;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    OcopNumberSetting with(NewOcopNumberSetting request) {
        var area = places.of(request.province(), null).area();
        caller.mustCover(area);
        var setting = new OcopNumberSetting(Ids.next(), request, clock.instant());
        numbers.add(setting);
        changes.note(
                new AuditNote(
                        "OcopNumberCountingSet",
                        "ocopnumbersetting",
                        setting.id(),
                        area.text(),
                        Map.of("counting", setting.counting(), "from", setting.from().toString())));
        return setting;
    }
}
