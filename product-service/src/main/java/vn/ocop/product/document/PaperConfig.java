package vn.ocop.product.document;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Settings of the papers. */
@ConfigMapping(prefix = "ocop.papers")
interface PaperConfig {
    /** The folder of the content-addressed store; to be backed up together with the database. */
    Path folder();
}
