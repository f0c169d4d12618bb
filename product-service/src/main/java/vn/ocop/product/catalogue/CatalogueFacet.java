package vn.ocop.product.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.platform.unit.UnitLevel;

/** The counts that the catalogue gives over the whole filter. */
enum CatalogueFacet {
    STARS("stars") {
        @Override
        String code(List<AreaPath> areas) {
            return "cast(hit.stars as text)";
        }
    },
    VALIDITY("validity") {
        @Override
        String code(List<AreaPath> areas) {
            return "hit.validity";
        }
    },
    PRODUCT_GROUP("productGroup") {
        /** Sectors: groups are not always known. */
        @Override
        String code(List<AreaPath> areas) {
            return "split_part(hit.product_group, '.', 1)";
        }
    },
    UNIT("unit") {
        /** The communes of a province that was asked for, provinces otherwise. */
        @Override
        String code(List<AreaPath> areas) {
            var inProvince =
                    areas.size() == 1
                            && areas.getFirst().isOnTodaysMap()
                            && areas.getFirst().unit().level() != UnitLevel.CENTRE;
            return "'VN-2T:' || nullif(split_part(hit.area_path, '/', "
                    + (inProvince ? 3 : 2)
                    + "), '')";
        }
    };

    private final String parameter;

    CatalogueFacet(String parameter) {
        this.parameter = parameter;
    }

    /** The code counted, as an expression over the filtered rows. */
    abstract String code(List<AreaPath> areas);

    String parameter() {
        return parameter;
    }

    static Optional<CatalogueFacet> of(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter.equals(parameter))
                .findFirst();
    }
}
