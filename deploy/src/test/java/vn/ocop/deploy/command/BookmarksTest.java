package vn.ocop.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.deploy.stack.Bookmark;
import vn.ocop.deploy.stack.Service;

class BookmarksTest {
    private static final Bookmark PAGE =
            new Bookmark("Nước mắm Cửa Hội", Service.PRODUCT, "/p/ab12");

    @TempDir Path folder;

    @Test
    void addresses_found_at_one_start_are_shown_at_the_next() {
        new Bookmarks(folder.resolve("marks/bookmarks")).add(List.of(PAGE));

        assertThat(new Bookmarks(folder.resolve("marks/bookmarks")).read()).containsExactly(PAGE);
    }

    @Test
    void the_same_address_is_kept_once() {
        var bookmarks = new Bookmarks(folder.resolve("bookmarks"));
        bookmarks.add(List.of(PAGE));
        bookmarks.add(List.of(PAGE));

        assertThat(bookmarks.read()).containsExactly(PAGE);
    }

    @Test
    void nothing_found_yet_is_an_empty_list() {
        assertThat(new Bookmarks(folder.resolve("bookmarks")).read()).isEmpty();
    }
}
