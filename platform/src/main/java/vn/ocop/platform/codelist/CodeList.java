package vn.ocop.platform.codelist;

import java.util.List;
import vn.ocop.platform.language.Text;

/**
 * One list of codes; those of every {@link CodeLists} bean are served at {@code /v1/code-lists}.
 *
 * @param name in kebab case, as named by {@code x-code-list} in the OpenAPI document
 */
public record CodeList(String name, Text title, List<Code> codes) {
    public CodeList {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a name of a code list: " + name);
        }
        codes = List.copyOf(codes);
    }

    public static CodeList of(String name, Text title, Code... codes) {
        return new CodeList(name, title, List.of(codes));
    }
}
