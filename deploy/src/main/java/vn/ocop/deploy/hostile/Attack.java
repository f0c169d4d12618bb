package vn.ocop.deploy.hostile;

import java.util.Random;

/** One way to spoil a request. */
record Attack(String name, Spoiling spoiling) {

    /** Changes the request; all chance comes from the given source. */
    interface Spoiling {
        void spoil(Draft draft, Random random);
    }

    void spoil(Draft draft, Random random) {
        spoiling.spoil(draft, random);
    }
}
