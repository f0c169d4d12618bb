package vn.ocop.promotion.code;

import java.util.Arrays;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.language.Text;

/** A code with its label for people. */
public interface Labelled {
    /** The code. */
    String name();

    Text label();

    /** The codes as a list to be served. */
    static CodeList list(String name, String vi, String en, Labelled... values) {
        return CodeList.of(
                name,
                Text.of(vi, en),
                Arrays.stream(values)
                        .map(value -> new Code(value.name(), value.label(), null, null, null))
                        .toArray(Code[]::new));
    }
}
