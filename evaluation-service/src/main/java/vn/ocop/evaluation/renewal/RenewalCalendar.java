package vn.ocop.evaluation.renewal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.ocop.platform.language.Language;

/**
 * The changes as a calendar file (iCalendar, RFC 5545): an event of the whole day for each. The
 * identity of an event stays when its day moves, so that a calendar moves it too.
 *
 * @param asOf the same for all answers of a day, so that the file is the same
 */
record RenewalCalendar(Language language, Instant asOf) {

    /**
     * Lines are at most 75 octets long, the library counts characters, and a letter of Vietnamese
     * takes up to three octets.
     */
    private static final int CHARACTERS_IN_LINE = 24;

    byte[] of(List<Renewal> changes) {
        var words = new RenewalWords(language);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//OCOP//evaluation-service//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", words.calendar()));
        changes.forEach(change -> calendar.add(event(change, words)));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false, CHARACTERS_IN_LINE).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private VEvent event(Renewal change, RenewalWords words) {
        var event = new VEvent(new PropertyList());
        event.add(new Uid(change.certificateId() + "-" + change.change() + "@ocop.evaluation"));
        event.add(new DtStamp(asOf));
        event.add(new DtStart<>(change.day()));
        event.add(new Summary(words.summary(change)));
        event.add(new Description(words.description(change)));
        event.add(new Categories(change.change().name()));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
