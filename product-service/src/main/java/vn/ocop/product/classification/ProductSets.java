package vn.ocop.product.classification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.platform.language.Text;
import vn.ocop.product.classification.Heading.Level;

/**
 * The 6 sectors, 17 groups and 26 product sets (bộ sản phẩm) of Appendix I, Decision
 * 26/2026/QĐ-TTg.
 */
public final class ProductSets {

    private static final String FILE = "/classification/product-sets.tsv";

    private final List<Heading> headings;

    private ProductSets(List<Heading> headings) {
        this.headings = headings;
    }

    /** Reads the shipped file. */
    public static ProductSets load() {
        var stream = Objects.requireNonNull(ProductSets.class.getResourceAsStream(FILE), FILE);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new ProductSets(
                    lines.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(Heading::parse)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The group to which the law assigns a product set; empty for an unknown set. */
    public Optional<String> groupOf(String productSet) {
        return find(productSet, Level.SET).map(Heading::parent);
    }

    /** Whether the code names a sector ({@code I}) or a group ({@code I.1}). */
    public boolean isGroup(String code) {
        return find(code, Level.SECTOR).or(() -> find(code, Level.GROUP)).isPresent();
    }

    public Optional<Text> nameOfGroup(String code) {
        return find(code, Level.SECTOR).or(() -> find(code, Level.GROUP)).map(Heading::name);
    }

    /** Whether a product set belongs to a group, or to a sector. */
    public boolean lies(String productSet, String group) {
        return groupOf(productSet)
                .filter(own -> own.equals(group) || own.startsWith(group + "."))
                .isPresent();
    }

    List<Heading> all(Level... levels) {
        var wanted = List.of(levels);
        return headings.stream().filter(heading -> wanted.contains(heading.level())).toList();
    }

    private Optional<Heading> find(String code, Level level) {
        return headings.stream()
                .filter(heading -> heading.level() == level && heading.code().equals(code))
                .findFirst();
    }
}
