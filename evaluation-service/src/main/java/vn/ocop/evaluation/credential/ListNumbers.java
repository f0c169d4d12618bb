package vn.ocop.evaluation.credential;

/**
 * Numbers of the status lists of one life of the database. A restore begins another life (its epoch
 * rises), and that another range of lists: places that were given away before and are forgotten now
 * are not given away again.
 */
record ListNumbers(long epoch) {

    private static final int OF_ONE_LIFE = 1000;

    /** The first list of this life. */
    int first() {
        return Math.toIntExact((epoch - 1) * OF_ONE_LIFE + 1);
    }

    /** Whether a list was begun before a restore; nothing is added to it any more. */
    boolean isOfEarlierLife(int list) {
        return list < first();
    }
}
