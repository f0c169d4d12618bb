package vn.ocop.platform.codelist;

import java.util.List;

/** The code lists of a service or feature, as a bean. */
public interface CodeLists {
    List<CodeList> lists();
}
