package vn.ocop.reporting.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;

/**
 * What is counted and how.
 *
 * @param code stable, for instance {@code PRODUCTS_3_STARS}
 * @param bases the bases it may be asked on, the default first
 * @param topic whose facts are counted; absent for a share
 * @param validity for certificates: the validity on the day of the report, where it is not that of
 *     the basis
 * @param stars only these; empty is any, the unknown included
 * @param kinds only these kinds of the fact; empty is any
 * @param standings only these states of the fact; empty is any
 * @param legalForms only facts of producers of these legal forms; empty is any
 * @param sizeClasses only facts of producers of these size classes; empty is any
 * @param part for a share: the indicator on top
 * @param whole for a share: the indicator below
 */
public record Indicator(
        String code,
        Text name,
        Text meaning,
        Measure measure,
        Counted counted,
        List<Basis> bases,
        @Nullable String topic,
        @Nullable String validity,
        List<Integer> stars,
        List<String> kinds,
        List<String> standings,
        List<String> legalForms,
        List<String> sizeClasses,
        boolean listedOnline,
        @Nullable String part,
        @Nullable String whole) {

    public Basis defaultBasis() {
        return bases.getFirst();
    }

    public boolean allows(Basis basis) {
        return bases.contains(basis);
    }
}
