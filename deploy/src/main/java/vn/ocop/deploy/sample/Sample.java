package vn.ocop.deploy.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The shipped sample. */
record Sample(List<SampleProducer> producers, List<SampleRow> rows) {

    static Sample read() {
        var sources =
                Table.read("sources.tsv").rows().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> Table.filled(row, "number"),
                                        row -> Table.filled(row, "address")));
        return new Sample(
                Table.read("producers.tsv").rows().stream().map(SampleProducer::of).toList(),
                Table.read("rows.tsv").rows().stream()
                        .map(row -> SampleRow.of(row, sources))
                        .toList());
    }

    /**
     * The first row of each product; rows that agree in name, producer and place are one product.
     */
    List<SampleRow> products() {
        return List.copyOf(
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        SampleRow::identity,
                                        row -> row,
                                        (first, _) -> first,
                                        LinkedHashMap::new))
                        .values());
    }

    List<SampleRow> recognitions() {
        return rows.stream().filter(SampleRow::isRecognised).toList();
    }

    /** How many rows leave each column empty; columns without gaps are left out. */
    Map<String, Long> gaps() {
        var gaps = new LinkedHashMap<String, Long>();
        for (var column : Table.read("rows.tsv").columns()) {
            gaps.put(column, rows.stream().filter(row -> row.lacks(column)).count());
        }
        gaps.put("commune", rows.stream().filter(row -> !row.namesCommune()).count());
        gaps.values().removeIf(count -> count == 0);
        return gaps;
    }
}
