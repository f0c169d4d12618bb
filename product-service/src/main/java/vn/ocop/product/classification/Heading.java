package vn.ocop.product.classification;

import vn.ocop.platform.language.Text;

/**
 * One line of the classification.
 *
 * @param parent code of the sector of a group, of the group of a set; empty for a sector
 */
record Heading(Level level, String code, String parent, Text name) {

    enum Level {
        SECTOR,
        GROUP,
        SET
    }

    static Heading parse(String line) {
        var cells = line.split("\t", -1);
        return new Heading(
                Level.valueOf(cells[0]), cells[1], cells[2], Text.of(cells[3], cells[4]));
    }
}
