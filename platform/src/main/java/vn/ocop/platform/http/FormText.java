package vn.ocop.platform.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** The content of a form as one text, in which the boundary between its parts plays no role. */
final class FormText {
    private FormText() {}

    static String of(FormData form) {
        var lines = new ArrayList<String>();
        for (var name : names(form)) {
            for (var value : form.get(name)) {
                lines.add(name + "=" + (value.isFileItem() ? hash(value) : value.getValue()));
            }
        }
        return String.join("\n", lines);
    }

    private static TreeSet<String> names(FormData form) {
        var names = new TreeSet<String>();
        form.forEach(names::add);
        return names;
    }

    private static String hash(FormValue value) {
        try (var stream = value.getFileItem().getInputStream()) {
            return Digests.hex(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
