package vn.ocop.product.classification;

import vn.ocop.platform.language.Text;

/** A code with its label for people. */
public interface Labelled {
    /** The code. */
    String name();

    Text label();
}
